package apicheck

import (
	"regexp"
	"strings"
)

var (
	camel     = regexp.MustCompile(`^[a-z]+([A-Z][a-zA-Z0-9]*)+$`)
	lower     = regexp.MustCompile(`^[a-z]+$`)
	pascal    = regexp.MustCompile(`^([A-Z]+[a-z0-9]+)+[A-Z]*$`)
	prosePath = regexp.MustCompile(`\b(spec|status|metadata)(\[\])?(\.[A-Za-z]+(\[\])?)+`)
	pathLike  = regexp.MustCompile(`^\.?[a-z][A-Za-z0-9]*(\[[^\]]*\]|\.[A-Za-z0-9_"-]+|\\\.[A-Za-z0-9_-]+)*$`)
)

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// checkSpan says what is wrong with a piece of code in a text.
func (c *Checker) checkSpan(code string, s surroundings) []string {
	if c.commands.Concerns(code) {
		return c.checkCommand(code, s)
	}
	key, value := setting(code)
	switch {
	case key == "apiVersion" && value != "":
		return s.allow(c.graph.checkVersion(value))
	case key == "kind" && value != "":
		return s.allow(c.checkKindName(value))
	case apiVersion.MatchString(code) && strings.Contains(code, "/"):
		return s.allow(c.graph.checkVersion(code))
	case pascal.MatchString(code):
		return c.checkPascal(code, s)
	case strings.Contains(code, ": ") && lower.MatchString(key):
		return c.checkKey(key, s)
	case pathLike.MatchString(key):
		return c.checkPath(key, s)
	}
	return nil
}

// setting cuts "replicas: 3" and "status.phase=Running" in two.
func setting(code string) (key, value string) {
	end := strings.IndexAny(code, ":=")
	if open := strings.IndexByte(code, '['); end < 0 || open >= 0 && open < end && strings.IndexByte(code, ']') > end {
		return code, ""
	}
	return strings.TrimRight(code[:end], "!"), strings.Trim(code[end+1:], ` "'`)
}

// checkProse checks the paths that stand in a text without being marked as code.
func (c *Checker) checkProse(text string, s surroundings) []string {
	var found []string
	for _, path := range prosePath.FindAllString(text, -1) {
		found = append(found, c.checkPath(path, s)...)
	}
	return found
}
