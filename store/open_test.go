package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
)

func TestOpenCreates(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b", "cards.db")
	s := reopen(t, path, Options{})
	sources, err := s.Sources()
	if err != nil || len(sources) != 1 || sources[0] != (Source{Name: Builtin}) {
		t.Errorf("sources %v, %v", sources, err)
	}
	if len(s.device) != 8 {
		t.Errorf("device %q", s.device)
	}
	if runtime.GOOS == "windows" {
		return
	}
	for path, mode := range map[string]fs.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != mode {
			t.Errorf("%s: %v, %v", path, info.Mode(), err)
		}
	}
}

func TestOpenAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	s := reopen(t, path, Options{})
	mustAppend(t, s, answer(1, 4, today))
	closeStore(t, s)
	for _, readOnly := range []bool{false, true} {
		again := reopen(t, path, Options{ReadOnly: readOnly})
		if st, err := again.State(cardID(1)); err != nil || st.Interval != 1 {
			t.Errorf("read only %v: state %+v, %v", readOnly, st, err)
		}
		if again.device != s.device {
			t.Errorf("device %q became %q", s.device, again.device)
		}
		closeStore(t, again)
	}
}

func TestDevicesDiffer(t *testing.T) {
	if a, b := newStore(t).device, newStore(t).device; a == b {
		t.Errorf("both are %q", a)
	}
}

func TestReadOnlyRefusesToWrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	closeStore(t, reopen(t, path, Options{}))
	s := reopen(t, path, Options{ReadOnly: true})
	if _, err := s.Append(answer(1, 4, today)); err == nil {
		t.Error("appended")
	}
	if err := putDeck(s, "a", []string{"b"}, []File{file("b")}); err == nil {
		t.Error("put a deck")
	}
}

func TestReadOnlyCreatesNothing(t *testing.T) {
	dir := t.TempDir()
	missing := filepath.Join(dir, "missing", "cards.db")
	_, err := Open(missing, Options{ReadOnly: true})
	want(t, err, fs.ErrNotExist)
	if _, err := os.Stat(filepath.Dir(missing)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("made a folder")
	}
	empty := filepath.Join(dir, "empty.db")
	write(t, empty, nil)
	_, err = Open(empty, Options{ReadOnly: true})
	want(t, err, fs.ErrNotExist)
}

func write(t testing.TB, path string, content []byte) {
	t.Helper()
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestOpenEmptyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	write(t, path, nil)
	mustAppend(t, reopen(t, path, Options{}), answer(1, 4, today))
}

// Creating a store takes two writes: bbolt's and ours.
func TestOpenHalfCreated(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	makeBolt(t, path, func(*bolt.Tx) error { return nil })
	_, err := Open(path, Options{ReadOnly: true})
	want(t, err, fs.ErrNotExist)
	mustAppend(t, reopen(t, path, Options{}), answer(1, 4, today))
}

func makeBolt(t testing.TB, path string, fill func(*bolt.Tx) error) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Update(fill); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestOpenSymlink(t *testing.T) {
	dir := t.TempDir()
	path, link := filepath.Join(dir, "real.db"), filepath.Join(dir, "link.db")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	s := reopen(t, link, Options{}) // leads nowhere yet
	mustAppend(t, s, answer(1, 4, today))
	closeStore(t, s)
	if got := allEvents(t, reopen(t, path, Options{})); len(got) != 1 {
		t.Errorf("%d events", len(got))
	}
}

func TestOpenRefuses(t *testing.T) {
	other := func(tx *bolt.Tx) error {
		_, err := tx.CreateBucket([]byte("theirs"))
		return err
	}
	namesake := func(tx *bolt.Tx) error {
		_, err := tx.CreateBucket([]byte(metaBucket))
		return err
	}
	newer := func(tx *bolt.Tx) error {
		b, err := tx.CreateBucket([]byte(metaBucket))
		return errors.Join(err, put(b, []byte("schema"), []byte("7")))
	}
	partial := func(tx *bolt.Tx) error {
		b, err := tx.CreateBucket([]byte(metaBucket))
		return errors.Join(err, put(b, []byte("schema"), []byte("1")))
	}
	senseless := func(tx *bolt.Tx) error {
		b, err := tx.CreateBucket([]byte(metaBucket))
		return errors.Join(err, put(b, []byte("schema"), []byte("0")))
	}
	tests := []struct {
		name string
		make func(t *testing.T, path string)
		want error
		says string
	}{
		{"another program's", func(t *testing.T, path string) { makeBolt(t, path, other) }, ErrForeign, "not of k8scards"},
		{"one with a bucket of the same name", func(t *testing.T, path string) { makeBolt(t, path, namesake) }, ErrForeign, ""},
		{"a newer one", func(t *testing.T, path string) { makeBolt(t, path, newer) }, ErrNewerSchema, "its schema is 7, this k8scards reads up to 2"},
		{"schema 0", func(t *testing.T, path string) { makeBolt(t, path, senseless) }, ErrCorrupt, "schema"},
		{"buckets missing", func(t *testing.T, path string) { makeBolt(t, path, partial) }, ErrCorrupt, "no log"},
		{"zeros", func(t *testing.T, path string) { write(t, path, make([]byte, 64<<10)) }, ErrCorrupt, ""},
		{"text", func(t *testing.T, path string) { write(t, path, bytes.Repeat([]byte("notes\n"), 9999)) }, ErrCorrupt, "not a store"},
		{"a byte", func(t *testing.T, path string) { write(t, path, []byte("x")) }, ErrCorrupt, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "cards.db")
			tt.make(t, path)
			before, _ := os.ReadFile(path)
			for _, readOnly := range []bool{true, false} {
				_, err := Open(path, Options{ReadOnly: readOnly})
				want(t, err, tt.want)
				if err != nil && (!strings.Contains(err.Error(), tt.says) || !strings.Contains(err.Error(), path)) {
					t.Errorf("message %q", err)
				}
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file was touched")
			}
		})
	}
}

func TestOpenFolderAndPipe(t *testing.T) {
	dir := t.TempDir()
	for _, readOnly := range []bool{true, false} {
		if _, err := Open(dir, Options{ReadOnly: readOnly}); err == nil || !strings.Contains(err.Error(), "is a directory") {
			t.Errorf("a folder: %v", err)
		}
		if _, err := Open(os.DevNull, Options{ReadOnly: readOnly}); err == nil || !strings.Contains(err.Error(), "not a regular file") {
			t.Errorf("a device: %v", err)
		}
	}
	file := filepath.Join(dir, "file")
	write(t, file, []byte("x"))
	if _, err := Open(filepath.Join(file, "cards.db"), Options{}); err == nil {
		t.Error("a file as a folder")
	}
}

func TestOpenWithoutPermission(t *testing.T) {
	if os.Geteuid() == 0 || runtime.GOOS == "windows" {
		t.Skip("permissions do not bind this user")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "cards.db")
	closeStore(t, reopen(t, path, Options{}))
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	closeStore(t, reopen(t, path, Options{ReadOnly: true}))
	_, err := Open(path, Options{})
	want(t, err, fs.ErrPermission)
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	_, err = Open(filepath.Join(dir, "new.db"), Options{})
	want(t, err, fs.ErrPermission)
	_, err = Open(filepath.Join(dir, "new", "new.db"), Options{})
	want(t, err, fs.ErrPermission)
}

func TestOpenLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	s := reopen(t, path, Options{})
	for _, readOnly := range []bool{true, false} {
		begin := time.Now()
		_, err := Open(path, Options{Timeout: 120 * time.Millisecond, ReadOnly: readOnly})
		want(t, err, ErrLocked)
		if took := time.Since(begin); took > 2*time.Second {
			t.Errorf("took %v", took)
		}
		if err != nil && (!strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "another k8scards")) {
			t.Errorf("message %q", err)
		}
	}
	closeStore(t, s)
	first := reopen(t, path, Options{ReadOnly: true})
	closeStore(t, reopen(t, path, Options{ReadOnly: true, Timeout: 100 * time.Millisecond}))
	closeStore(t, first)
}

func TestOpenWaitsALittle(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.db")
	s := reopen(t, path, Options{})
	closed := make(chan error)
	go func() {
		time.Sleep(80 * time.Millisecond)
		closed <- s.db.Close()
	}()
	closeStore(t, reopen(t, path, Options{Timeout: 10 * time.Second}))
	if err := <-closed; err != nil {
		t.Error(err)
	}
}
