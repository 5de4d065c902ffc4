package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

// readLifecycle reads in which version of Kubernetes a kind was removed, from the
// comments that k8s.io/api keeps as functions. The newer module goes first: the
// older one only knows what is gone from it too.
func (f *facts) readLifecycle() error {
	for _, m := range []string{staging, oldAPI} {
		files, err := filepath.Glob(filepath.Join(f.mods[m].Dir, "*", "*", "zz_generated.prerelease-lifecycle.go"))
		if err != nil || len(files) == 0 {
			return fmt.Errorf("%s: no lifecycles: %w", m, err)
		}
		for _, file := range files {
			if err := f.readRemovals(file); err != nil {
				return err
			}
		}
	}
	return nil
}

var removal = regexp.MustCompile(`func \(in \*(\w+)\) APILifecycleRemoved\(\) \(major, minor int\) \{\s*return (\d+), (\d+)`)

func (f *facts) readRemovals(file string) error {
	group, err := groupOf(filepath.Dir(file))
	if err != nil {
		return err
	}
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	version := apiVersion(group, path.Base(filepath.ToSlash(filepath.Dir(file))))
	for _, m := range removal.FindAllStringSubmatch(string(src), -1) {
		f.addRemoved(kind{version, m[1]}, m[2]+"."+m[3])
	}
	return nil
}

// addRemoved notes that a kind is gone, unless it is served or a list of others.
func (f *facts) addRemoved(k kind, release string) {
	_, served := f.kinds[k]
	_, known := f.removed[k]
	if !served && !known && !strings.HasSuffix(k.name, "List") {
		f.removed[k] = release
	}
}

var groupName = regexp.MustCompile(`GroupName\s*=\s*"([^"]*)"`)

// groupOf returns the name of the API group of a package.
func groupOf(dir string) (string, error) {
	src, err := os.ReadFile(filepath.Join(dir, "register.go"))
	if err != nil {
		return "", err
	}
	m := groupName.FindSubmatch(src)
	if m == nil {
		return "", fmt.Errorf("%s: no group name in register.go", dir)
	}
	return string(m[1]), nil
}
