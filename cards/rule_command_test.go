package cards

import "testing"

func TestCommand(t *testing.T) {
	testRule(t, "command", []ruleCase{
		{"purpose under it", "- `tar -xzf a.tgz`\n  - unpacks an archive", []string{
			"basic | What does `tar -xzf a.tgz` do? | unpacks an archive",
			"command | Which `tar` command: unpacks an archive (`a.tgz`)? | `tar -xzf a.tgz`",
		}},
		{"purpose behind it", "- `ls -l` # list the files at length", []string{
			"basic | What does `ls -l` do? | list the files at length",
			"command | Which `ls` command: list the files at length? | `ls -l`",
		}},
		{"behind two slashes", "- `ls -l` // shows who owns a file", []string{
			"basic | What does `ls -l` do? | shows who owns a file",
			"command | Which `ls` command: shows who owns a file? | `ls -l`",
		}},
		{"purpose in front", "- Print the history: `git log`", []string{
			"basic | What does `git log` do? | Print the history",
			"command | Which `git` command: print the history? | `git log`",
		}},
		{"intention above", "- show the open ports\n  - `ss -tlnp`", []string{
			"basic | What does `ss -tlnp` do? | show the open ports",
			"command | Which `ss` command: show the open ports? | `ss -tlnp`",
		}},
		{"an unknown program behind a prompt", "- `$ frob --now`\n  - prints the state of the pump", []string{
			"basic | What does `frob --now` do? | prints the state of the pump",
			"command | Which `frob` command: prints the state of the pump? | `frob --now`",
		}},
		{"behind sudo and a variable", "- `A=b sudo make all`\n  - prints everything there is", []string{
			"basic | What does `A=b sudo make all` do? | prints everything there is",
			"command | Which `make` command: prints everything there is? | `A=b sudo make all`",
		}},
		{"a state is no task", "- `git log`\n  - needs a repository", nil},
		{"the purpose holds the command", "- `git log`\n  - prints what `git log` prints", nil},
		{"another script", "- 列出所有容器\n  - `docker ps -a`", []string{
			"basic | `docker ps -a` 做什么？ | 列出所有容器",
			"command | 用哪条 `docker` 命令：列出所有容器？ | `docker ps -a`",
		}},
		{"in a sentence", "- Use `git blame` to see who changed a file", []string{
			"basic | What does `git blame` do? | see who changed a file",
			"command | Which `git` command: see who changed a file? | `git blame`",
		}},
		{"at the end of a sentence", "- To see who changed a file, run `git blame`. It takes a path.", []string{
			"basic | What does `git blame` do? | see who changed a file",
			"command | Which `git` command: see who changed a file? | `git blame`",
		}},
		{"as the subject", "- `git blame` shows who changed a file", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command: shows who changed a file? | `git blame`",
		}},
		{"in brackets", "- see who changed a file (`git blame`)", []string{
			"basic | What does `git blame` do? | see who changed a file",
			"command | Which `git` command: see who changed a file? | `git blame`",
		}},
		{"a block under it", "- see who changed a file:\n  ```sh\n  $ git blame\n  ```", []string{
			"basic | What does `git blame` do? | see who changed a file",
			"command | Which `git` command: see who changed a file? | `git blame`",
		}},
		{"a block behind a paragraph", "You can see who changed a file using the following command:\n\n```\ngit blame\n```\n", []string{
			"basic | What does `git blame` do? | see who changed a file",
			"command | Which `git` command: see who changed a file? | `git blame`",
		}},
		{"an answer folded away", "See who changed a file\n\n<details>\n\n```\ngit blame\n```\n\n</details>\n", []string{
			"basic | What does `git blame` do? | See who changed a file",
			"command | Which `git` command: see who changed a file? | `git blame`",
		}},
		{"a file of somebody", "- `git blame notes.md`\n  - see who changed a line", []string{
			"basic | What does `git blame notes.md` do? | see who changed a line",
			"command | Which `git` command: see who changed a line (`notes.md`)? | `git blame notes.md`",
		}},
		{"a name that was made up", "- `kubectl logs foo-92x7q`\n  - see what a Pod wrote", []string{
			"basic | What does `kubectl logs NAME` do? | see what a Pod wrote",
			"command | Which `kubectl` command: see what a Pod wrote (`NAME`)? | `kubectl logs NAME`",
		}},
		{"a name that the purpose has", "- `kubectl logs web`\n  - see what the Pod web wrote", []string{
			"basic | What does `kubectl logs web` do? | see what the Pod web wrote",
			"command | Which `kubectl` command: see what the Pod web wrote? | `kubectl logs web`",
		}},
		{"the purpose names the command", "- `git log --all`\n  - makes git log show the commits of each branch", []string{
			"basic | What does `git log --all` do? | makes git log show the commits of each branch",
		}},
		{"too many names", "- `tar -czf /a.tgz /b /c`\n  - pack two folders", []string{
			"basic | What does `tar -czf /a.tgz /b /c` do? | pack two folders",
		}},
		{"the command says it", "- `git branch --delete`\n  - delete the branch", []string{
			"command | Which `git` command: delete the branch? | `git branch --delete`",
		}},
		{"no more than the command", "- `git branch`\n  - show the branch", nil},
		{"a remark", "- `git log`\n  - handy to find the culprit", nil},
		{"like another", "- `git log`\n  - shows it like `svn log`", nil},
		{"the second step", "- `git log`\n  - first it opens a pager\n  - shows the commits", nil},
		{"a step of several", "- repair the pump\n  - `make all`\n  - clean the valve", nil},
		{"two commands in a block", "- see who changed a file:\n  ```sh\n  git blame\n  git log\n  ```", nil},
		{"left out", "- `git log ... --all`\n  - shows all the commits", nil},
		{"a program that is a word", "- `service Controller`\n  - creates the pumps of the ship", nil},
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
