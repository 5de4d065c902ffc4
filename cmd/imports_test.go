package cmd

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// allowedImports is the table of docs/architecture.md: which packages of this
// module and of others each package may import. A path of another module stands
// for all below it too.
func allowedImports() map[string][]string {
	const (
		goldmark  = "github.com/yuin/goldmark"
		xterm     = "golang.org/x/term"
		promptui  = "github.com/manifoldco/promptui"
		cobra     = "github.com/spf13/cobra"
		bbolt     = "go.etcd.io/bbolt"
		normalise = "golang.org/x/text/unicode/norm"
	)
	return map[string][]string{
		"notes":        {goldmark},
		"cards":        {"k8scards/notes"},
		"cards/anki":   {"k8scards/cards", goldmark, normalise},
		"cards/choice": {"k8scards/cards", "k8scards/cards/typed", "k8scards/cards/kubectl"},
		"cards/typed":  {"k8scards/cards", "k8scards/cards/kubectl"},
		"cards/kubectl": {
			cobra, "github.com/spf13/pflag", "mvdan.cc/sh/v3",
		},
		"cards/kubectl/generate":          {"k8scards/cards/kubectl", cobra, "github.com/spf13/pflag"},        // only the generators import it
		"cards/kubectl/internal/apicheck": {"k8scards/cards/kubectl", "k8scards/notes", "go.yaml.in/yaml/v3"}, // only tests import it
		"srs":                             {},
		"store":                           {"k8scards/cards", "k8scards/srs", bbolt},
		"cmd/term":                        {promptui, goldmark, xterm, "github.com/rivo/uniseg"},
		"cmd/stats":                       {"k8scards/cards", "k8scards/srs", "k8scards/store", "k8scards/cmd/term"},
		"cmd": {
			"k8scards/cmd/stats", "k8scards/notes", "k8scards/cards", "k8scards/cards/anki", "k8scards/cards/choice", "k8scards/cards/typed", "k8scards/srs", "k8scards/store", "k8scards/cmd/term",
			cobra, "github.com/adrg/xdg", "github.com/BurntSushi/toml",
		},
		"cmd/k8scards":      {"k8scards/cmd"},
		"cmd/term/termtest": {"github.com/creack/pty", "github.com/hinshun/vt10x", xterm}, // only tests import it
	}
}

// TestImports fails on an import that is not in the table, and on a package
// that is not.
func TestImports(t *testing.T) {
	allowed := allowedImports()
	found := map[string]bool{}
	eachGoFile(t, func(pkg, file string, imports []string) {
		found[pkg] = true
		list, ok := allowed[pkg]
		if !ok {
			t.Errorf("%s: package %s is not in the table of imports", file, pkg)
		}
		for _, imp := range imports {
			if !standard(imp) && !covered(imp, list) {
				t.Errorf("%s: package %s may not import %s", file, pkg, imp)
			}
		}
	})
	for pkg := range allowed {
		if !found[pkg] {
			t.Errorf("package %s is in the table of imports and not in the module", pkg)
		}
	}
}

// The scheduler has no clock, no files and no chance but what it is given.
func TestSchedulerIsPure(t *testing.T) {
	eachGoFile(t, func(pkg, file string, imports []string) {
		if pkg != "srs" {
			return
		}
		for _, imp := range imports {
			switch root, _, _ := strings.Cut(imp, "/"); root {
			case "os", "io", "net", "syscall", "log", "testing", "runtime", "unsafe":
				t.Errorf("%s imports %s", file, imp)
			}
		}
	})
}

// eachGoFile calls f for each file of the module that is no test, with the
// package's path below the module's.
func eachGoFile(t *testing.T, f func(pkg, file string, imports []string)) {
	t.Helper()
	root := ".."
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && file != root && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case d.IsDir() && file != root && isModule(file):
			return fs.SkipDir // a generator, which is not linked into the program
		case !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go"):
			return nil
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		imports, err := importsOf(file)
		f(path.Dir(filepath.ToSlash(rel)), rel, imports)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

func importsOf(file string) ([]string, error) {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		return nil, err
	}
	var imports []string
	for _, spec := range parsed.Imports {
		imp, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, err
		}
		imports = append(imports, imp)
	}
	return imports, nil
}

// standard says whether an import path is of the standard library: its first
// part is no domain, and it is not of this module.
func standard(imp string) bool {
	first, _, _ := strings.Cut(imp, "/")
	return !strings.Contains(first, ".") && first != "k8scards"
}

// covered says whether an import is one of the list, or below another module's
// path in it.
func covered(imp string, list []string) bool {
	for _, a := range list {
		if imp == a || !strings.HasPrefix(a, "k8scards/") && strings.HasPrefix(imp, a+"/") {
			return true
		}
	}
	return false
}
