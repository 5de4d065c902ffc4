package notes

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"path"
)

// deck is the deck that comes with the program.
//
//go:embed cka
var deck embed.FS

// Builtin returns the source of the deck that comes with the program.
func Builtin() Source { return Source{Name: "builtin"} }

// builtinFiles lists the built-in deck. The stamp of a file is a hash of it.
func builtinFiles() ([]File, error) {
	entries, err := fs.ReadDir(deck, "cka") // sorted by name
	if err != nil {
		return nil, err
	}
	files := make([]File, 0, len(entries))
	for _, e := range entries {
		name := path.Join("cka", e.Name())
		src, err := fs.ReadFile(deck, name)
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(src)
		files = append(files, File{
			Name:  e.Name(),
			Stamp: hex.EncodeToString(sum[:8]),
			open:  func() (fs.File, error) { return deck.Open(name) },
			where: "builtin:" + e.Name(),
		})
	}
	return files, nil
}
