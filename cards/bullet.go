package cards

import (
	"slices"
	"strings"

	"k8scards/notes"
)

// A bullet is a node of the outline seen from where it stands: with the
// headings and the bullets above it. What is worked out about it is kept.
type bullet struct {
	node *notes.Node
	up   *bullet // the bullet or heading it is nested in; nil for the document
	*passage

	row    *row    // of a row of a table: its cells
	deed   *deed   // of a line in a block of commands
	behind *bullet // of a paragraph or an item: what stands right behind it

	text  notes.Text // the node's text without decoration
	words string     // text as plain text
	count int        // how many words that is

	kids    []*bullet    // see below; nil until asked for
	telling []*bullet    // see points; nil until asked for
	split   *pair        // see pair; nil until asked for
	said    []notes.Text // see told; nil until asked for
	title   string       // see topic; holds if hasTitle
	group   string       // see siblings; empty until asked for
	fault   Reason       // see unfit; holds if judged

	name   string  // see naming; holds if hasName
	claims []draft // see makeClaim; hold if hasClaims

	skim   skim  // see skimmed; holds if hasSkim
	spoken idiom // see idiom; unheard until asked for

	hasTitle, hasName, hasSkim, hasClaims, judged bool

	taken  bool     // it is part of the answer of a card of another bullet
	made   []string // IDs of the cards that ask for it
	rule   string
	reason Reason
}

// A passage is the part of a document that stands under one heading, and what all
// bullets there have in common.
type passage struct {
	file    string
	section []string // the headings above it, as plain text
	domain  string   // the exam domain of the section
	key     string   // the section as one text, in canonical form

	seen     string    // the headings as one text, folded
	links    bool      // what stands there is said of pages elsewhere
	articles *articles // of the document
	home     idiom     // the language of the document
}

// under is the passage below a heading within p.
func (p *passage) under(heading string) *passage {
	section := append(p.section[:len(p.section):len(p.section)], heading)
	return &passage{
		file: p.file, section: section, domain: domainOf(section), key: canonical(joinSection(section)),
		seen: fold(strings.Join(section, " ")), links: leadsElsewhere(heading), articles: p.articles, home: p.home,
	}
}

// below gives what is nested in b, made once.
func (b *bullet) below() []*bullet {
	if b.kids == nil && len(b.node.Children) > 0 {
		b.kids = make([]*bullet, 0, len(b.node.Children))
		all := make([]bullet, len(b.node.Children))
		var lead *bullet
		for i, n := range b.node.Children {
			c := &all[i]
			c.become(n, b)
			if lead != nil && lead.takes(c) {
				c.up = lead
				lead.kids = append(lead.kids, c)
				continue
			}
			lead = nil
			if c.leads() {
				lead = c
			}
			b.kids = append(b.kids, c)
		}
	}
	return b.kids
}

// child places n under b.
func (b *bullet) child(n *notes.Node) *bullet {
	c := &bullet{}
	c.become(n, b)
	return c
}

// become makes of b, which is empty, the bullet of n under up.
func (b *bullet) become(n *notes.Node, up *bullet) {
	b.node, b.up, b.passage = n, up, up.passage
	b.text = tidy(n.Text)
	b.words = strings.TrimSpace(b.text.Plain())
	b.count = wordCount(b.words)
	if n.Kind == notes.Heading && b.words != "" {
		b.passage = up.under(b.words)
	}
}

// siblings is the ID of the group of cards that are made from b.
func (b *bullet) siblings() string {
	if b.group == "" {
		b.group = hash("siblings", b.key, b.words)
	}
	return b.group
}

// leads says whether b is a paragraph that stands above a list as its heading
// or its opening words, as people write who do without headings.
func (b *bullet) leads() bool {
	if b.node.Kind != notes.Paragraph || b.words == "" {
		return false
	}
	return endsInColon(b.words) || allStyled(b.text, notes.Strong)
}

// takes says whether c is of the one list that the paragraph b leads.
func (b *bullet) takes(c *bullet) bool {
	return c.node.Kind == notes.Item && (len(b.kids) == 0 || b.kids[0].node.List == c.node.List)
}

func (b *bullet) plain() string { return b.words }

// markdown is the bullet's text as a card shows it, without a closing colon.
func (b *bullet) markdown() string { return markdown(trimColon(b.text)) }

// points are the nested bullets that say something: no links, no noise. They
// are looked up once.
func (b *bullet) points() []*bullet {
	if b.telling == nil {
		b.telling = make([]*bullet, 0, len(b.below()))
		for _, c := range b.below() {
			if isPoint(c.node.Kind) && c.unfit() == "" {
				b.telling = append(b.telling, c)
			}
		}
	}
	return b.telling
}

func isPoint(k notes.Kind) bool { return k == notes.Item || k == notes.Paragraph }

// subject is what b speaks of, as Markdown: the nearest bullet above that is a
// label, or else the innermost heading.
func (b *bullet) subject() string {
	if b.up == nil {
		return ""
	}
	return b.up.topic()
}

// topic is the subject of what is nested in b, found once.
func (b *bullet) topic() string {
	if b.hasTitle {
		return b.title
	}
	switch {
	case b.node.Kind == notes.Heading:
		b.title = b.headline()
	case isPoint(b.node.Kind):
		b.title = b.naming()
	}
	if b.title == "" {
		b.title = b.subject()
	}
	b.hasTitle = true
	return b.title
}

// headline is a heading as a subject: one that only sorts ("Overview") comes
// with the one above it.
func (b *bullet) headline() string {
	name := linkWords(markdown(unemphasised(withoutNumberText(b.text))))
	above := b.up.heading()
	switch {
	case above == nil:
	case isOverview(b.words):
		return above.headline()
	case isSorter(b.words):
		return above.headline() + " › " + name
	}
	return name
}

// heading is the innermost heading that b stands under, or b itself.
func (b *bullet) heading() *bullet {
	for u := b; u != nil; u = u.up {
		if u.node.Kind == notes.Heading {
			return u
		}
	}
	return nil
}

// naming is what b names for the bullets below it: a label names itself, a
// definition its term. A label that only sorts ("usage") names nothing without
// what stands above it.
func (b *bullet) naming() string {
	if !b.hasName {
		b.name, b.hasName = b.findName(), true
	}
	return b.name
}

func (b *bullet) findName() string {
	label := ""
	if p := b.pair(); p != nil && isTerm(p.left) {
		label = markdown(unemphasised(p.left))
	} else if b.isLabel() && !isLinkOnly(b.text) {
		label = markdown(unemphasised(trimColon(b.text)))
	}
	if label == "" && endsInColon(b.words) {
		label = onlyName(b.text)
	}
	if isNarrative(label) {
		return ""
	}
	if label == "" || !isSorter(label) {
		return label
	}
	if above := b.subject(); above != "" {
		return above + " › " + label
	}
	return ""
}

// onlyName is the one part of an announcement that its author set apart, in
// code or strong: what the items below are said of. Empty if it is not one.
func onlyName(t notes.Text) string {
	name := ""
	for _, s := range t {
		if s.Style&(notes.CodeSpan|notes.Strong) == 0 {
			continue
		}
		if name != "" {
			return ""
		}
		name = markdown(unemphasised(notes.Text{s}))
	}
	if wordCount(name) > maxTerm || allStyled(t, notes.Strong) {
		return ""
	}
	return strings.TrimRight(name, ":")
}

// detail is what stands below b beside the bullets used: shown after the
// answer, not asked for.
func (b *bullet) detail(used ...*bullet) string {
	var parts []string
	for _, c := range b.below() {
		if slices.Contains(used, c) {
			if d := c.detail(); d != "" {
				parts = append(parts, d)
			}
			continue
		}
		if c.node.Kind == notes.Code {
			parts = append(parts, fence(c.node))
		} else if d := c.summary(); d != "" {
			parts = append(parts, d)
		}
	}
	return cut(strings.Join(parts, "\n"), maxMore)
}

// summary is b as a line of detail: a link with its address, a short remark.
func (b *bullet) summary() string {
	if b.words == "" || !isPoint(b.node.Kind) || b.unfit() == Noise {
		return ""
	}
	return "- " + strings.TrimSpace(b.text.Markdown())
}

// maxMore bounds the detail of a card, in bytes.
const maxMore = 600

// fence writes a code block again.
func fence(n *notes.Node) string {
	mark := "```"
	for strings.Contains(n.Code, mark) {
		mark += "`"
	}
	return mark + n.Lang + "\n" + strings.TrimRight(n.Code, "\n") + "\n" + mark
}
