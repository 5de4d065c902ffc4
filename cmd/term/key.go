package term

import "fmt"

// A Key is what a person pressed: the character itself, or one of the keys
// below. Control characters are never characters: they are a key below or
// Other.
type Key rune

// The keys that are no characters. Space is one, named for its use.
const (
	Space Key = ' '

	Other Key = -iota // any key without a meaning here; to be ignored
	Enter
	Backspace
	Esc
	Up
	Down
	Left
	Right
	PageUp
	PageDown
	CtrlC
	CtrlD
	CtrlZ
	Pasted // no key: what came before it was pasted
)

// String is the name of the key, or the character.
func (k Key) String() string {
	names := [...]string{
		-Other: "Other", -Enter: "Enter", -Backspace: "Backspace", -Esc: "Esc",
		-Up: "Up", -Down: "Down", -Left: "Left", -Right: "Right",
		-PageUp: "PageUp", -PageDown: "PageDown", -CtrlC: "CtrlC", -CtrlD: "CtrlD", -CtrlZ: "CtrlZ", -Pasted: "Pasted",
	}
	switch {
	case k == Space:
		return "Space"
	case k > 0:
		return string(rune(k))
	case int(-k) < len(names):
		return names[-k]
	}
	return fmt.Sprintf("Key(%d)", int(k))
}
