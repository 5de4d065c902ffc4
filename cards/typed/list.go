package typed

import (
	"slices"
	"strings"

	"k8scards/cards"
)

// checkItems compares a list, in any order, or a sequence, in its own.
func checkItems(c cards.Card, given string) Verdict {
	left := listing{parts: parts(given, len(c.Items)), question: cards.Plain(c.Question)}
	var v Verdict
	found, last := 0, -1
	for _, item := range c.Items {
		i, slips := left.take(item)
		switch {
		case i < 0:
			v.Remarks = append(v.Remarks, "missing: "+cards.Plain(item))
			continue
		case c.Kind == cards.Sequence && i < last:
			v.Remarks = append(v.Remarks, "too late: "+cards.Plain(item))
		}
		found, last = found+1, max(last, i)
		v.Remarks = append(v.Remarks, slips...)
	}
	for _, extra := range left.rest() {
		v.Remarks = append(v.Remarks, "too much: "+extra)
	}
	v.Recalled = float64(found) / float64(len(c.Items))
	v.Right = found == len(c.Items) && len(left.rest()) == 0 && !slices.ContainsFunc(v.Remarks, isLate)
	return v
}

func isLate(remark string) bool { return strings.HasPrefix(remark, "too late: ") }

// A listing is what was typed for a list, part by part.
type listing struct {
	parts    []string // empty where taken
	question string
}

// take takes an item out and returns its place, or -1, and the slips in it. An
// item with a comma or "and" in it is taken out part by part.
func (l *listing) take(item string) (at int, slips []string) {
	at = -1
	var places []int
	for _, part := range parts(item, 1) {
		i := slices.IndexFunc(l.parts, func(given string) bool {
			v := checkOne(cards.Card{Answer: part, Question: l.question}, given)
			if v.Right {
				slips = append(slips, v.Remarks...)
			}
			return v.Right && given != ""
		})
		if i < 0 {
			return -1, nil
		}
		places = append(places, i)
	}
	for _, i := range places {
		l.parts[i] = ""
		at = max(at, i)
	}
	return at, slips
}

// rest is what was typed and is none of the items.
func (l *listing) rest() []string {
	return without(l.parts, func(s string) bool { return s == "" })
}

// parts takes what was typed apart into n items: at line breaks, commas and "and",
// or at spaces if there is nothing else between them.
func parts(given string, n int) []string {
	for _, sep := range []string{"\n", ";", "，", "、", "；", ", and ", ", or ", " and ", " or "} {
		given = strings.ReplaceAll(given, sep, ",")
	}
	list := strings.Split(given, ",")
	if fields := strings.Fields(given); len(list) == 1 && n > 1 && len(fields) == n {
		list = fields
	}
	for i, part := range list {
		list[i] = strings.TrimLeft(strings.TrimSpace(part), "-*• ")
		if number, rest, ok := strings.Cut(list[i], ". "); ok && strings.Trim(number, "0123456789") == "" {
			list[i] = rest
		}
	}
	return without(list, func(s string) bool { return s == "" })
}
