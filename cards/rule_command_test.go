package cards

import "testing"

func TestCommand(t *testing.T) {
	testRule(t, "command", []ruleCase{
		{"purpose under it", "- `tar -xzf a.tgz`\n  - unpacks an archive", []string{
			"basic | What does `tar -xzf a.tgz` do? | unpacks an archive",
			"command | Which `tar` command unpacks the archive `a.tgz`? | `tar -xzf a.tgz`",
		}},
		{"purpose behind it", "- `ls -l` # list the files at length", []string{
			"basic | What does `ls -l` do? | lists the files at length",
			"command | Which `ls` command lists the files at length? | `ls -l`",
		}},
		{"behind two slashes", "- `ls -l` // shows who owns a file", []string{
			"basic | What does `ls -l` do? | shows who owns a file",
			"command | Which `ls` command shows who owns a file? | `ls -l`",
		}},
		{"purpose in front", "- Print the history: `git log`", []string{
			"basic | What does `git log` do? | prints the history",
			"command | Which `git` command prints the history? | `git log`",
		}},
		{"intention above", "- show the open ports\n  - `ss -tlnp`", []string{
			"basic | What does `ss -tlnp` do? | shows the open ports",
			"command | Which `ss` command shows the open ports? | `ss -tlnp`",
		}},
		{"a block behind a point", "- show the open ports\n\n```sh\nss -tlnp\n```", []string{
			"basic | What does `ss -tlnp` do? | shows the open ports",
			"command | Which `ss` command shows the open ports? | `ss -tlnp`",
		}},
		{"a label that is a name", "- Rollout status: `kubectl rollout status deploy/web`", []string{
			"command | Which `kubectl` command shows the rollout status of the deployment `deploy/web`? | `kubectl rollout status deploy/web`",
		}},
		{"a value that belongs nowhere", "- `git log -n 7`\n  - show the newest changes", []string{
			"basic | What does `git log -n 7` do? | shows the newest changes",
		}},
		{"a verb that is the command", "- restart the server web: `systemctl restart web`", nil},
		{"nothing told of what", "- `kubectl config view`\n  - show the content of the file", nil},
		{"another deed than an editor's", "- `nano /etc/pump.conf`\n  - replaces the old valve with a new one", nil},
		{"an unknown program behind a prompt", "- `$ frob --now`\n  - prints the state of the pump", []string{
			"basic | What does `frob --now` do? | prints the state of the pump",
			"command | Which `frob` command prints the state of the pump? | `frob --now`",
		}},
		{"behind sudo and a variable", "- `A=b sudo make all`\n  - prints everything there is", []string{
			"basic | What does `A=b sudo make all` do? | prints everything there is",
			"command | Which `make` command prints everything there is? | `A=b sudo make all`",
		}},
		{"a state is no task", "- `git log`\n  - needs a repository", nil},
		{"the purpose holds the command", "- `git log`\n  - prints what `git log` prints", nil},
		{"another script", "- 列出所有容器\n  - `docker ps -a`", []string{
			"basic | `docker ps -a` 做什么？ | 列出所有容器",
			"command | 用哪条 `docker` 命令：列出所有容器？ | `docker ps -a`",
		}},
		{"in a sentence", "- Use `git blame` to see who changed a file", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"at the end of a sentence", "- To see who changed a file, run `git blame`. It takes a path.", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"as the subject", "- `git blame` shows who changed a file", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"in brackets", "- see who changed a file (`git blame`)", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"a block under it", "- see who changed a file:\n  ```sh\n  $ git blame\n  ```", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"a block behind a paragraph", "You can see who changed a file using the following command:\n\n```\ngit blame\n```\n", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"an answer folded away", "See who changed a file\n\n<details>\n\n```\ngit blame\n```\n\n</details>\n", []string{
			"basic | What does `git blame` do? | shows who changed a file",
			"command | Which `git` command shows who changed a file? | `git blame`",
		}},
		{"a file of somebody", "- `git blame notes.md`\n  - see who changed a line", []string{
			"basic | What does `git blame notes.md` do? | shows who changed a line",
			"command | Which `git` command shows who changed a line of the file `notes.md`? | `git blame notes.md`",
		}},
		{"a name that was made up", "- `kubectl logs foo-92x7q`\n  - see what a Pod wrote", []string{
			"basic | What does `kubectl logs NAME` do? | shows what a Pod wrote",
			"command | Which `kubectl` command shows what the Pod `NAME` wrote? | `kubectl logs NAME`",
		}},
		{"a name that the purpose has", "- `kubectl logs web`\n  - see what the Pod web wrote", []string{
			"basic | What does `kubectl logs web` do? | shows what the Pod web wrote",
			"command | Which `kubectl` command shows what the Pod web wrote? | `kubectl logs web`",
		}},
		{"the purpose names the command", "- `git log --all`\n  - makes git log show the commits of each branch", []string{
			"basic | What does `git log --all` do? | makes git log show the commits of each branch",
		}},
		{"the name of a kind that the purpose leaves out", "- `kubectl rollout undo deploy/foo`\n  - rollback to previous version", []string{
			"basic | What does `kubectl rollout undo deploy/NAME` do? | rolls back to the previous version",
			"command | Which `kubectl` command rolls back to the previous version of the deployment `deploy/NAME`? | `kubectl rollout undo deploy/NAME`",
		}},
		{"a name in a place", "- `kubectl get pods -n harbour`\n  - shows who works at night", []string{
			"basic | What does `kubectl get pods -n harbour` do? | shows who works at night",
			"command | Which `kubectl` command shows who works at night in the namespace `harbour`? | `kubectl get pods -n harbour`",
		}},
		{"the name of something certain", "- `kubectl logs foo-92x7q`\n  - check log from a specific pod", []string{
			"command | Which `kubectl` command checks the log from the pod `NAME`? | `kubectl logs NAME`",
		}},
		{"a name with a space", "- `kubectl drain <node name>`\n  - make node empty and keep it so", []string{
			"basic | What does `kubectl drain <node name>` do? | makes node empty and keeps it so",
			"command | Which `kubectl` command makes node empty and keeps it so? | `kubectl drain <node name>`",
		}},
		{"two deeds", "- `git commit --amend`\n  - replace last commit and edit the message", []string{
			"basic | What does `git commit --amend` do? | replaces the last commit and edits the message",
			"command | Which `git` command replaces the last commit and edits the message? | `git commit --amend`",
		}},
		{"whether", "- `git diff --quiet`\n  - check if a file has changed", []string{
			"basic | What does `git diff --quiet` do? | tells if a file has changed",
			"command | Which `git` command tells if a file has changed? | `git diff --quiet`",
		}},
		{"no third person", "- `kubectl delete pods --grace-period=0`\n  - force delete what hangs", []string{
			"basic | What does `kubectl delete pods --grace-period=0` do? | force delete what hangs",
			"command | Which `kubectl` command do you use to force delete what hangs? | `kubectl delete pods --grace-period=0`",
		}},
		{"a flag that specifies", "- `kubelet --cluster-dns`\n  - specify server for names", []string{
			"basic | In `kubelet`, what does `--cluster-dns` do? | specifies a server for names",
			"command | Which flag of `kubelet` specifies a server for names? | `--cluster-dns`",
		}},
		{"nothing that it is done to", "- `git branch pump`\n  - create in the usual way", nil},
		{"too many names", "- `tar -czf /a.tgz /b /c`\n  - pack two folders", []string{
			"basic | What does `tar -czf /a.tgz /b /c` do? | packs two folders",
		}},
		{"the command says it", "- `git branch --delete`\n  - delete the branch", []string{
			"command | Which `git` command deletes the branch? | `git branch --delete`",
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
