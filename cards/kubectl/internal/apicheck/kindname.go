package apicheck

import (
	"fmt"
	"slices"
	"strings"
)

// checkKindName checks a name that is said to be a kind.
func (c *Checker) checkKindName(kind string) string {
	if len(c.graph.kinds[kind]) > 0 || kind == "List" {
		return ""
	}
	if version, release := c.graph.gone(kind); release != "" {
		return fmt.Sprintf("kind %s was removed: %s in %s", kind, version, release)
	}
	if like := c.likeKind(kind); like != "" {
		return fmt.Sprintf("kind %s does not exist, but %s", kind, like)
	}
	return fmt.Sprintf("kind %s does not exist", kind)
}

// likeKind returns the kinds whose names are nearly that one.
func (c *Checker) likeKind(kind string) string {
	var like []string
	for have := range c.graph.kinds {
		if near(have, kind) {
			like = append(like, have)
		}
	}
	slices.Sort(like)
	return strings.Join(like, " and ")
}

// checkPascal checks a word in the form of a kind, which may also be a value: it
// has to be a kind if the card says that it is one, or if it nearly is.
func (c *Checker) checkPascal(code string, s surroundings) []string {
	if _, ok := c.names[code]; ok || code == "LimitRanger" { // an admission plugin
		return nil
	}
	said := strings.Contains(s.card, "kind "+code) || strings.Contains(s.card, code+" object")
	like := c.likeKind(code)
	nearly := strings.EqualFold(like, code) || like != "" && strings.ContainsAny(code[1:], capitals)
	finding := c.checkKindName(code)
	if said || nearly || strings.Contains(finding, "removed") {
		return s.allow(finding)
	}
	return nil
}

// allow lets what was removed be named by a card that says so.
func (s surroundings) allow(finding string) []string {
	if finding == "" {
		return nil
	}
	for _, w := range []string{"removed", "gone", "replace", "no longer", "instead", "successor"} {
		if strings.Contains(finding, "removed") && strings.Contains(s.card, w) {
			return nil
		}
	}
	return []string{finding}
}
