package cards

import (
	"slices"
	"strings"
	"unicode"

	"k8scards/notes"
)

// unfit says why b can be no card whatever the rules think of it; empty if it
// can. It is found once: whoever looks at the points of a bullet asks for it.
func (b *bullet) unfit() Reason {
	if !b.judged {
		b.judged, b.fault = true, b.judge()
	}
	return b.fault
}

func (b *bullet) judge() Reason {
	switch {
	case b.marked(markSkip):
		return Skipped
	case b.marked(markForce):
		return ""
	case !hasLetter(b.words):
		return Noise
	case isTemplate(b.words):
		return Noise
	case isLinkOnly(b.text):
		return Reference
	case b.skimmed().doubts:
		return Doubt
	case b.remarksOnLink():
		return Noise
	}
	return ""
}

// leftover says why no rule took a fit bullet.
func (b *bullet) leftover() Reason {
	switch {
	case b.count > maxSentence:
		return TooLong
	case b.isLabel() && len(b.below()) > 0:
		return Label
	case isDangling(b.words):
		return Dangling
	}
	return NoValue
}

// isTemplate knows the marks of generators and templates.
func isTemplate(s string) bool {
	s = strings.Trim(s, "[]{}() ")
	if len(s) > len("todo") {
		return false
	}
	for _, mark := range [...]string{"toc", "todo", "tbd", "wip", "etc", "n/a"} {
		if strings.EqualFold(s, mark) {
			return true
		}
	}
	return false
}

// isPlaceholder says whether a value only stands for another one: an example,
// an address, a name to be filled in.
func isPlaceholder(s string) bool {
	s = strings.ToLower(strings.Trim(s, "`"))
	for _, mark := range []string{"my-", "<", "://", "{{", "_your", "your_", "your-"} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	for _, word := range []string{"your", "example", "foo", "bar", "bla", "xxx"} {
		if hasLower(s, word) {
			return true
		}
	}
	return strings.Count(s, ".") == 3 && strings.Trim(s, "0123456789.:") == ""
}

// isLinkOnly says whether t is a link and words that only point at it ("see",
// "from", "here"), or a bare address.
func isLinkOnly(t notes.Text) bool {
	if !slices.ContainsFunc(t, isLink) {
		return false
	}
	for _, s := range t {
		switch {
		case isLink(s):
		case s.Style&notes.RawHTML != 0:
		default:
			for w := range eachWord(s.Text) {
				if !isPointer(w) {
					return false
				}
			}
		}
	}
	return true
}

// isLink says whether a span leads to a page or shows a picture.
func isLink(s notes.Span) bool { return s.URL != "" || s.Style&notes.Image != 0 }

func isPointer(word string) bool {
	switch word {
	case "see", "from", "here", "also", "source", "ref", "reference", "link", "and", "or", "by", "at",
		"read", "more", "docs", "doc", "via", "the", "in", "on", "for", "details", "check", "out", "this", "a",
		"参考", "参见", "见", "ver", "fuente", "véase", "참고", "출처":
		return true
	}
	return false
}

// isDoubt says whether the author marks the bullet as uncertain.
func isDoubt(s string) bool {
	if hasDoubtMark(s) {
		return true
	}
	before := ""
	for w := range eachWord(s) {
		if doubts(before, w) {
			return true
		}
		before = w
	}
	return !isLatin(s) && doubtsWide(s)
}

// hasDoubtMark says whether s is marked with more than a question mark.
func hasDoubtMark(s string) bool {
	return strings.Contains(s, "❓") || strings.Contains(s, "❔") || strings.Contains(s, "??")
}

// doubts says whether w, with the word before it, is uncertain of something.
func doubts(before, w string) bool {
	switch w {
	case "unsure", "maybe", "perhaps", "seems", "seemingly", "supposedly", "probably", "presumably", "quizás":
		return true
	case "sure", "clear":
		return before == "not"
	case "idea":
		return before == "no"
	case "think", "guess", "believe":
		return before == "i"
	case "to":
		return before == "seem"
	case "understand":
		return before == "don't"
	case "checked":
		return before == "be"
	case "seguro":
		return before == "estoy"
	case "que":
		return before == "creo" || before == "parece"
	}
	return false
}

// doubtsWide looks for the same in scripts that do not divide words.
func doubtsWide(s string) bool {
	for _, mark := range [...]string{"不确定", "可能是", "好像", "大概", "확실하지", "아마", "같은데"} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return false
}

// remarksOnLink says whether b, nested in a link, only repeats the title of the
// page or says what kind of page it is.
func (b *bullet) remarksOnLink() bool {
	if b.up == nil || !isPoint(b.up.node.Kind) || !isLinkOnly(b.up.text) {
		return false
	}
	return allStyled(b.text, notes.Strong) || isRemark(b.words) || isTitle(b.words) ||
		!hasFiniteVerb(b.words) && !startsWithVerb(b.words) && isLatin(b.words) && len(b.below()) == 0
}

// isRemark says whether s speaks of a page rather than of its matter.
func isRemark(s string) bool {
	ws := words(s)
	if len(ws) == 0 || len(ws) > 12 {
		return false
	}
	if slices.ContainsFunc(ws[:min(3, len(ws))], isRemarkWord) {
		return true
	}
	switch ws[0] {
	case "with", "about", "talks", "how", "why", "where", "what":
		return true
	}
	return false
}

// isRemarkWord knows what people call pages and how they praise them.
func isRemarkWord(w string) bool {
	switch w {
	case "nice", "good", "great", "excellent", "official", "blog", "article", "tutorial", "guide", "slides",
		"talk", "video", "book", "presentation", "repo", "github", "walkthrough", "deck", "podcast", "diagram",
		"diagrams", "picture", "explains", "explaining", "describes", "dated", "introduction", "intro",
		"detailed", "interesting", "compares", "sample", "example", "examples", "overview", "list", "war":
		return true
	}
	return false
}

// isLatin says whether s is of a script whose words the rules know some of.
func isLatin(s string) bool {
	for i := range len(s) {
		if s[i] >= wideLead {
			return !strings.ContainsFunc(s[i:], isWide)
		}
	}
	return true
}

// wideLead is the first byte of the first character that isWide knows, in UTF-8;
// no character before it has a byte as large.
const wideLead = 0xE0

// isTitle says whether s is written like the title of a page: a site's name
// behind a separator, or most words with a capital.
func isTitle(s string) bool {
	for _, sep := range []string{" | ", " · ", " – ", " — ", " - "} {
		if strings.Contains(s, sep) {
			return true
		}
	}
	upper, all := 0, 0
	for _, w := range strings.Fields(s) {
		r := []rune(w)
		if len(r) < 4 || !unicode.IsLetter(r[0]) {
			continue
		}
		if all++; unicode.IsUpper(r[0]) {
			upper++
		}
	}
	return all >= 3 && upper*3 >= all*2
}
