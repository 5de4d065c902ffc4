// Command crictl writes the facts of crictl's command line, read from a checkout
// of its sources: its commands are in a package main, which cannot be imported.
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"

	"k8scards/cards/kubectl/generate"
)

// The release that is read, and its commit, so that a checkout cannot be another.
const (
	version = "v1.35.0"
	commit  = "46c81013b00ea238cd39499df021441ae51ec65f"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: crictl FOLDER, with a checkout of sigs.k8s.io/cri-tools at " + version)
	}
	if err := run(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(folder string) error {
	if err := checkCommit(folder); err != nil {
		return err
	}
	tree, err := readTree(folder)
	if err != nil {
		return err
	}
	return generate.Write(tree)
}

// checkCommit makes sure that the checkout is the one that is pinned, unchanged.
func checkCommit(folder string) error {
	head, err := git(folder, "rev-parse", "HEAD")
	if err != nil {
		return err
	}
	if head != commit {
		return fmt.Errorf("%s is at %s, want %s, which is %s", folder, head, commit, version)
	}
	changes, err := git(folder, "status", "--porcelain")
	if err == nil && changes != "" {
		err = fmt.Errorf("%s has changes:\n%s", folder, changes)
	}
	return err
}

func git(folder string, args ...string) (string, error) {
	out, err := exec.Command("git", append([]string{"-C", folder}, args...)...).Output()
	if err != nil {
		return "", fmt.Errorf("git %s in %s: %w", args[0], folder, err)
	}
	return strings.TrimSpace(string(out)), nil
}
