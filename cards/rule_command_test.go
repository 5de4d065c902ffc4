package cards

import "testing"

func TestCommand(t *testing.T) {
	testRule(t, "command", []ruleCase{
		{"purpose under it", "- `tar -xzf a.tgz`\n  - unpacks an archive", []string{
			"basic | What does `tar -xzf a.tgz` do? | unpacks an archive",
		}},
		{"purpose behind it", "- `ls -l` # list the files at length", []string{
			"basic | What does `ls -l` do? | list the files at length",
			"command | Which `ls` command: list the files at length? | `ls -l`",
		}},
		{"behind two slashes", "- `ls -l` // shows who owns a file", []string{
			"basic | What does `ls -l` do? | shows who owns a file",
			"command | Which `ls` command: shows who owns a file? | `ls -l`",
		}},
		{"purpose in front", "- Print the log: `git log`", []string{
			"basic | What does `git log` do? | Print the log",
			"command | Which `git` command: print the log? | `git log`",
		}},
		{"intention above", "- show the open ports\n  - `ss -tlnp`", []string{
			"basic | What does `ss -tlnp` do? | show the open ports",
			"command | Which `ss` command: show the open ports? | `ss -tlnp`",
		}},
		{"an unknown program behind a prompt", "- `$ frob --now`\n  - prints the state of the frob", []string{
			"basic | What does `$ frob --now` do? | prints the state of the frob",
			"command | Which `frob` command: prints the state of the frob? | `$ frob --now`",
		}},
		{"behind sudo and a variable", "- `A=b sudo make all`\n  - prints everything there is", []string{
			"basic | What does `A=b sudo make all` do? | prints everything there is",
			"command | Which `make` command: prints everything there is? | `A=b sudo make all`",
		}},
		{"a state is no task", "- `git log`\n  - needs a repository", []string{
			"basic | What does `git log` do? | needs a repository",
		}},
		{"the purpose holds the command", "- `git log`\n  - prints what `git log` prints", []string{
			"basic | What does `git log` do? | prints what `git log` prints",
		}},
		{"another script", "- 列出所有容器\n  - `docker ps -a`", []string{
			"basic | `docker ps -a` → ? | 列出所有容器",
			"command | `docker` …? 列出所有容器 | `docker ps -a`",
		}},
		{"a program alone", "- `git`\n  - keeps the history of files", nil},
		{"an unknown program", "- `frob --now`\n  - frobnicates at once", nil},
		{"a purpose that points elsewhere", "- `git log`\n  - this is what I use", nil},
		{"a link below", "- `git log`\n  - [manual](https://example.org)", nil},
		{"a label below", "- `git log`\n  - some options:", nil},
		{"nothing below", "- `git log`", nil},
		{"one word below", "- `git log`\n  - history", nil},
		{"an introduction above", "- e.g. so\n  - `git log --oneline`", nil},
		{"a sorting label above", "- usage\n  - `git log --oneline`", nil},
		{"a condition in front", "- when in doubt: `git log`", nil},
		{"two commands below", "- unpack and build\n  - `tar -xzf a.tgz`\n  - `make all`", nil},
	})
}
