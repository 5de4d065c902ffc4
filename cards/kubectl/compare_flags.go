package kubectl

import (
	"slices"
	"strings"
)

// settings are the flags of a call with values that are written in one way.
func (c *Comparer) settings(call Invocation) []Setting {
	all := slices.Clone(call.Flags)
	for i, s := range all {
		values := slices.Clone(s.Values)
		for j, v := range values {
			values[j] = c.flagValue(call, s.Name, v)
		}
		slices.Sort(values) // what a flag collects is a set, or its order seldom matters
		all[i].Values = values
	}
	return all
}

// flagValue writes the value of a flag in one way.
func (c *Comparer) flagValue(call Invocation, flag, value string) string {
	switch {
	case flag == "selector" || flag == "field-selector":
		return selector(value)
	case call.Program == "kubectl" && flag == "resource" && slices.Contains(call.Path, "create"):
		name, sub, has := strings.Cut(value, "/")
		if has {
			return c.resourceType(name) + "/" + sub
		}
		return c.resourceType(name)
	case call.Program == "kubectl" && flag == "for" && strings.HasPrefix(strings.ToLower(value), "condition="):
		return strings.TrimSuffix(strings.ToLower(value), "=true") // a condition is true if not said
	}
	return value
}

// selector writes a selector with its parts in order.
func selector(text string) string {
	var parts []string
	depth, from := 0, 0
	for i, r := range text {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case r == ',' && depth == 0:
			parts = append(parts, requirement(text[from:i]))
			from = i + 1
		}
	}
	parts = append(parts, requirement(text[from:]))
	slices.Sort(parts)
	return strings.Join(parts, ",")
}

// requirement writes one part of a selector in one way: "a in (x, y)" with its values
// in order, and "=" for "==".
func requirement(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	before, list, ok := strings.Cut(text, "(")
	if list, closed := strings.CutSuffix(list, ")"); ok && closed {
		values := strings.Split(strings.ReplaceAll(list, " ", ""), ",")
		slices.Sort(values)
		return strings.TrimSpace(before) + " (" + strings.Join(values, ",") + ")"
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, " ", ""), "==", "=")
}

// compareSettings compares the flags of two calls of one command, both in order.
func compareSettings(d *Difference, want, got []Setting) {
	for _, w := range want {
		i := slices.IndexFunc(got, func(g Setting) bool { return g.Name == w.Name })
		switch {
		case i < 0:
			d.Missing = append(d.Missing, w.String())
		case !slices.EqualFunc(w.Values, got[i].Values, fits):
			d.instead(got[i].String(), w.String())
		}
	}
	for _, g := range got {
		if !slices.ContainsFunc(want, func(w Setting) bool { return g.Name == w.Name }) {
			d.Extra = append(d.Extra, g.String())
		}
	}
}

// String writes the flag with its values.
func (s Setting) String() string {
	if slices.Equal(s.Values, []string{"true"}) {
		return "--" + s.Name
	}
	return "--" + s.Name + "=" + strings.Join(s.Values, ",")
}
