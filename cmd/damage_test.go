package cmd

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"
)

const oneCard = `# One

- the API server listens on port ` + "`6443`" + ` by default
`

// A store that cannot be read ends each command with exit code 4 and a message
// that names the file, which stays as it is.
func TestDamagedStore(t *testing.T) {
	for _, tt := range []struct {
		name, message string
		damage        func(t *testing.T, path string)
	}{
		{"one byte", "damaged", truncateTo(1)},
		{"half a page", "damaged", truncateTo(2048)},
		{"one page", "damaged", truncateTo(4096)},
		{"two pages", "damaged", truncateTo(2 * 4096)},
		{"three pages", "damaged", truncateTo(3 * 4096)},
		{"five pages", "damaged", truncateTo(5 * 4096)},
		{"a dozen and a half pages", "damaged", truncateTo(12*4096 + 2048)},
		{"zeroed", "damaged", overwrite(func(data []byte) { clear(data) })},
		{"zeroed beginning", "damaged", overwrite(func(data []byte) { clear(data[:8192]) })},
		{"zeroed rest", "damaged", overwrite(func(data []byte) { clear(data[8192:]) })},
		{"random", "damaged", overwrite(randomize)},
		{"text", "damaged", overwrite(func(data []byte) { copy(data, bytes.Repeat([]byte("# Notes\n"), len(data)/8)) })},
		{"foreign", "a database, but not of k8scards", foreign},
		{"newer schema", "made by a newer k8scards", newerSchema},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h := newHome(t)
			h.must("due") // reads the built-in deck, some hundred kilobytes
			tt.damage(t, h.db())
			before := readFile(t, h.db())
			for _, command := range []string{"due", "review", "stats", "doctor", "doctor --rebuild", "cards", "undo", "notes list", "export", "quiz"} {
				o := h.run("", strings.Fields(command)...)
				o.want(t, exitDamaged, tt.message)
				o.want(t, exitDamaged, h.db())
				if o.out != "" {
					t.Errorf("%s: output %q", command, o.out)
				}
				if !bytes.Equal(readFile(t, h.db()), before) {
					t.Fatalf("%s changed the file", command)
				}
			}
		})
	}
}

func truncateTo(size int64) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		if err := os.Truncate(path, size); err != nil {
			t.Fatal(err)
		}
	}
}

func overwrite(change func([]byte)) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		data := readFile(t, path)
		change(data)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func randomize(data []byte) {
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range data {
		data[i] = byte(rng.Uint32())
	}
}

func foreign(t *testing.T, path string) {
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	editStore(t, path, func(tx *bolt.Tx) error {
		_, err := tx.CreateBucket([]byte("somebody else's"))
		return err
	})
}

func newerSchema(t *testing.T, path string) {
	editStore(t, path, func(tx *bolt.Tx) error {
		// A value is followed by a checksum of its key and itself.
		sum := crc32.Checksum([]byte("schema99"), crc32.MakeTable(crc32.Castagnoli))
		return tx.Bucket([]byte("meta")).Put([]byte("schema"), binary.BigEndian.AppendUint32([]byte("99"), sum))
	})
}

func editStore(t *testing.T, path string, edit func(*bolt.Tx) error) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Update(edit); err != nil {
		t.Fatal(err)
	}
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Damage that the opening does not see is found by doctor.
func TestDoctorFindsDamage(t *testing.T) {
	h := newHomeWith(t, oneCard)
	h.run("\n3\n", "review")
	editStore(t, h.db(), func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte("log"))
		key, value := b.Cursor().First()
		spoilt := bytes.Clone(value)
		spoilt[len(spoilt)/2] ^= 1
		return b.Put(bytes.Clone(key), spoilt)
	})
	h.run("", "doctor").want(t, exitDamaged, "damaged")
}

// A store where there can be none.
func TestStoreInTheWay(t *testing.T) {
	h := newHome(t)
	h.write("file", "")
	if err := os.Mkdir(h.path("folder"), 0o755); err != nil {
		t.Fatal(err)
	}
	h.run("", "--db", "folder", "due").want(t, exitFailed, "store folder: is a directory")
	h.run("", "--db", "file/k8scards.db", "due").want(t, exitFailed, "not a directory")
	h.run("", "--db", "/dev/null/k8scards.db", "due").want(t, exitFailed, "not a directory")
	h.run("", "--db", "/dev/zero", "due").want(t, exitFailed, "not a regular file")
	if len(readFile(t, h.path("file"))) != 0 {
		t.Error("the file in the way was written to")
	}
}

// An empty file is what a crash at the very first start leaves.
func TestEmptyFileBecomesAStore(t *testing.T) {
	h := newHome(t)
	h.write("data/k8scards/k8scards.db", "")
	h.must("due")
	if !strings.Contains(h.must("doctor"), "no fault") {
		t.Error("the new store is at fault")
	}
}
