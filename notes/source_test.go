package notes

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
)

// folder writes files, named by slash-separated paths, to a new directory.
func folder(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("# "+name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func link(t *testing.T, target, path string) {
	t.Helper()
	if err := os.Symlink(target, path); err != nil {
		t.Skip("no symbolic links here:", err)
	}
}

func names(files []File) []string {
	var s []string
	for _, f := range files {
		s = append(s, f.Name)
	}
	return s
}

func TestFilesOfFolder(t *testing.T) {
	dir := folder(t, "b.md", "a/z.MARKDOWN", "a.b/c.Md", "B.MD", "x.txt", "md", ".hidden.md", ".git/d.md",
		"node_modules/e.md", "a/vendor/f.md", "folder.md/g.md")
	link(t, dir, filepath.Join(dir, "a", "loop.md"))
	link(t, filepath.Join(dir, "x.txt"), filepath.Join(dir, "link.md"))
	want := []string{"B.MD", "a.b/c.Md", "a/z.MARKDOWN", "b.md", "folder.md/g.md", "link.md"}
	for range 2 {
		files, problems, err := Source{Path: dir}.Files()
		if err != nil || len(problems) > 0 {
			t.Fatal(err, problems)
		}
		if got := names(files); !reflect.DeepEqual(got, want) {
			t.Errorf("files %q, want %q", got, want)
		}
		src, err := files[2].Read()
		if err != nil || string(src) != "# a/z.MARKDOWN" {
			t.Errorf("read %q, %v", src, err)
		}
	}
}

func TestFilesThroughLinkToFolder(t *testing.T) {
	dir := folder(t, "in/a.md")
	path := filepath.Join(dir, ".notes")
	link(t, filepath.Join(dir, "in"), path)
	files, _, err := Source{Path: path}.Files()
	if got := names(files); err != nil || !reflect.DeepEqual(got, []string{"a.md"}) {
		t.Errorf("files %q, %v", got, err)
	}
}

func TestFilesOfFile(t *testing.T) {
	dir := folder(t, "a/notes.txt")
	files, problems, err := Source{Path: filepath.Join(dir, "a", "notes.txt")}.Files()
	if err != nil || len(problems) > 0 || len(files) != 1 || files[0].Name != "notes.txt" {
		t.Errorf("files %v, %v, %v", files, problems, err)
	}
}

func TestFilesFails(t *testing.T) {
	dir := folder(t, "empty/x.txt")
	tests := []struct {
		path string
		want error
	}{
		{"missing", fs.ErrNotExist},
		{"missing/a.md", fs.ErrNotExist},
		{"empty", ErrNoNotes},
	}
	for _, tt := range tests {
		path := filepath.Join(dir, tt.path)
		files, _, err := Source{Path: path}.Files()
		if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), path) || files != nil {
			t.Errorf("%s: %v, want %v with the path", tt.path, err, tt.want)
		}
	}
	if _, _, err := (Source{Path: os.DevNull}).Files(); !errors.Is(err, ErrNotRegular) {
		t.Errorf("device: %v, want %v", err, ErrNotRegular)
	}
}

func TestFilesReportsProblems(t *testing.T) {
	dir := folder(t, "good.md")
	broken := filepath.Join(dir, "broken.md")
	link(t, broken, broken)
	link(t, os.DevNull, filepath.Join(dir, "null.md"))
	files, problems, err := Source{Path: dir}.Files()
	if got := names(files); err != nil || !reflect.DeepEqual(got, []string{"good.md"}) {
		t.Errorf("files %q, %v", got, err)
	}
	if len(problems) != 2 || !strings.Contains(problems[0].Error(), broken) || !errors.Is(problems[1], ErrNotRegular) {
		t.Errorf("problems %v, want broken.md and null.md", problems)
	}
}

func TestFilesNotPermitted(t *testing.T) {
	if os.Geteuid() <= 0 {
		t.Skip("everything is permitted to this user")
	}
	dir := folder(t, "good.md", "closed/a.md", "secret.md")
	for _, name := range []string{"closed", "secret.md"} {
		path := filepath.Join(dir, name)
		if err := os.Chmod(path, 0); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.Chmod(path, 0o755) })
	}
	files, problems, err := Source{Path: dir}.Files()
	if err != nil || len(files) != 2 || len(problems) != 1 || !errors.Is(problems[0], fs.ErrPermission) {
		t.Fatalf("files %v, problems %v, %v", files, problems, err)
	}
	if _, err := files[1].Read(); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("read: %v, want %v", err, fs.ErrPermission)
	}
	if _, _, err := (Source{Path: filepath.Join(dir, "closed")}).Files(); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("folder: %v, want %v", err, fs.ErrPermission)
	}
}

func TestStampChanges(t *testing.T) {
	path := filepath.Join(folder(t, "a.md"), "a.md")
	stamp := func() string {
		files, _, err := Source{Path: path}.Files()
		if err != nil {
			t.Fatal(err)
		}
		return files[0].Stamp
	}
	first := stamp()
	if again := stamp(); again != first {
		t.Errorf("stamp changed from %s to %s by itself", first, again)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(path, time.Time{}, info.ModTime().Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	touched := stamp()
	if err := os.WriteFile(path, []byte("longer than it was"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Chtimes(path, time.Time{}, info.ModTime().Add(time.Second)); err != nil {
		t.Fatal(err)
	}
	if grown := stamp(); touched == first || grown == touched {
		t.Errorf("stamps %s, %s, %s should differ", first, touched, grown)
	}
}

func TestReadFails(t *testing.T) {
	path := filepath.Join(folder(t, "a.md"), "a.md")
	files, _, err := Source{Path: path}.Files()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, MaxFileSize); err != nil {
		t.Fatal(err)
	}
	if src, err := files[0].Read(); err != nil || len(src) != MaxFileSize {
		t.Errorf("%d bytes, %v", len(src), err)
	}
	if err := os.Truncate(path, MaxFileSize+1); err != nil {
		t.Fatal(err)
	}
	if _, err := files[0].Read(); !errors.Is(err, ErrTooLarge) || !strings.Contains(err.Error(), path) {
		t.Errorf("%v, want %v with the path", err, ErrTooLarge)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if _, err := files[0].Read(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v, want %v", err, fs.ErrNotExist)
	}
}

func TestBuiltin(t *testing.T) {
	files, problems, err := Builtin().Files()
	if err != nil || len(problems) > 0 || len(files) == 0 {
		t.Fatalf("files %v, %v, %v", files, problems, err)
	}
	stamps := map[string]bool{}
	for _, f := range files {
		src, err := f.Read()
		if err != nil {
			t.Fatal(err)
		}
		doc, err := Parse(f.Name, src)
		if err != nil {
			t.Fatal(err)
		}
		if doc.Items() == 0 {
			t.Errorf("%s has no items", f.Name)
		}
		if len(f.Stamp) != 16 || stamps[f.Stamp] {
			t.Errorf("%s: stamp %q is short or not unique", f.Name, f.Stamp)
		}
		stamps[f.Stamp] = true
	}
}
