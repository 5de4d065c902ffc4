package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
)

// The modules whose files or types are read.
const (
	kubernetes  = "k8s.io/kubernetes"
	staging     = "k8s.io/api"       // has the version of all other parts of Kubernetes
	oldAPI      = "k8s.io/api-v1.20" // see go.mod
	gateway     = "sigs.k8s.io/gateway-api"
	snapshotter = "github.com/kubernetes-csi/external-snapshotter/client/v8"
	kustomize   = "sigs.k8s.io/kustomize/api"
)

// A module is one that go.mod pins, unpacked.
type module struct {
	Path    string
	Version string
	Dir     string
	Replace *module
}

// findModules asks the go command, which checks them against go.sum. A build
// downloads only those of which packages are linked, and of some only files are
// read.
func findModules() (map[string]module, error) {
	paths := []string{kubernetes, staging, oldAPI, gateway, snapshotter, kustomize}
	if _, err := goCommand("mod", append([]string{"download"}, paths...)...); err != nil {
		return nil, err
	}
	out, err := goCommand("list", append([]string{"-m", "-json"}, paths...)...)
	if err != nil {
		return nil, err
	}
	return decodeModules(out)
}

// goCommand is what a command of the go tool prints.
func goCommand(name string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", append([]string{name}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w", name, err)
	}
	return out, nil
}

func decodeModules(out []byte) (map[string]module, error) {
	mods := map[string]module{}
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var m module
		if err := dec.Decode(&m); err != nil {
			return nil, fmt.Errorf("list modules: %w", err)
		}
		path := m.Path
		if m.Replace != nil {
			m.Path, m.Version = m.Replace.Path, m.Replace.Version
		}
		if m.Dir == "" {
			return nil, fmt.Errorf("module %s is not downloaded: go mod download %s", path, path)
		}
		mods[path] = m
	}
	return mods, nil
}
