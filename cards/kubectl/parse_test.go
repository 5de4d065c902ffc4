package kubectl

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

func TestLines(t *testing.T) {
	trees := allTrees(t)
	seen := map[string]int{}
	for _, s := range samples(t) {
		calls, err := trees.Read(s.line)
		switch {
		case s.fault == "" && err != nil:
			t.Errorf("%s: %v", s.line, err)
		case s.fault != "" && err == nil:
			t.Errorf("%s: read as %+v, want error %q", s.line, calls, s.fault)
		case s.fault != "" && !strings.Contains(err.Error(), s.fault):
			t.Errorf("%s: error %q, want %q", s.line, err, s.fault)
		}
		if !trees.Concerns(s.line) {
			t.Errorf("%s: not taken for a command line", s.line)
		}
		if err == nil {
			seen[calls[0].Program]++
		}
	}
	for _, tree := range trees {
		if seen[tree.Program] == 0 {
			t.Errorf("no line for %s", tree.Program)
		}
	}
}

func TestParse(t *testing.T) {
	trees := allTrees(t)
	for line, want := range map[string]Invocation{
		"k -n web get po a b -owide": {
			Program: "kubectl", Path: []string{"get"}, Args: []string{"po", "a", "b"},
			Flags: []Setting{{"namespace", []string{"web"}}, {"output", []string{"wide"}}},
		},
		"kubectl exec -it web -- sh -c 'a b'": {
			Program: "kubectl", Path: []string{"exec"}, Args: []string{"web"}, AfterDash: []string{"sh", "-c", "a b"},
			Flags: []Setting{{"stdin", []string{"true"}}, {"tty", []string{"true"}}},
		},
		"kubectl create cm c --from-literal=b=2 --from-literal=a=1 --dry-run": {
			Program: "kubectl", Path: []string{"create", "configmap"}, Args: []string{"c"},
			Flags: []Setting{{"dry-run", []string{"unchanged"}}, {"from-literal", []string{"b=2", "a=1"}}},
		},
		"kubectl create role r --verb=get --verb=list,watch --resource pods": {
			Program: "kubectl", Path: []string{"create", "role"}, Args: []string{"r"},
			Flags: []Setting{{"resource", []string{"pods"}}, {"verb", []string{"get", "list", "watch"}}},
		},
		"kubectl debug p --env=b=2,a=1": {
			Program: "kubectl", Path: []string{"debug"}, Args: []string{"p"},
			Flags: []Setting{{"env", []string{"a=1", "b=2"}}},
		},
		"kubectl drain n --timeout=120s --force=1 --force=F --grace-period=N": {
			Program: "kubectl", Path: []string{"drain"}, Args: []string{"n"},
			Flags: []Setting{{"force", []string{"false"}}, {"grace-period", []string{"N"}}, {"timeout", []string{"2m0s"}}},
		},
		"kubectl scale deploy web --replicas=N": {
			Program: "kubectl", Path: []string{"scale"}, Args: []string{"deploy", "web"},
			Flags: []Setting{{"replicas", []string{"N"}}},
		},
		"etcdctl snap sav f": {Program: "etcdctl", Path: []string{"snapshot", "save"}, Args: []string{"f"}},
		"crictl -t 5s stop -t 10 c": {
			Program: "crictl", Path: []string{"stop"}, Args: []string{"c"},
			Flags: []Setting{{"timeout", []string{"5s"}}, {"timeout", []string{"10"}}},
		},
		"crictl exec -it c ls -la": {
			Program: "crictl", Path: []string{"exec"}, Args: []string{"c", "ls", "-la"},
			Flags: []Setting{{"interactive", []string{"true"}}, {"tty", []string{"true"}}},
		},
		"crictl exec -i -- c ls": {
			Program: "crictl", Path: []string{"exec"}, AfterDash: []string{"c", "ls"},
			Flags: []Setting{{"interactive", []string{"true"}}},
		},
	} {
		calls, err := trees.Read(line)
		if err != nil || len(calls) != 1 {
			t.Errorf("%s: %+v, %v", line, calls, err)
			continue
		}
		if !reflect.DeepEqual(trim(calls[0]), want) {
			t.Errorf("%s:\n got %+v\nwant %+v", line, calls[0], want)
		}
	}
}

// trim makes empty lists nil, which mean the same.
func trim(call Invocation) Invocation {
	for _, list := range []*[]string{&call.Args, &call.AfterDash} {
		if len(*list) == 0 {
			*list = nil
		}
	}
	return call
}

func TestParseErrors(t *testing.T) {
	trees := allTrees(t)
	for line, want := range map[string]error{
		"kubectl rollout x":          ErrUnknownCommand,
		"kubectl frobnicate":         ErrUnknownCommand,
		"crictl frobnicate":          ErrUnknownCommand,
		"helm create a b":            ErrTooManyArgs,
		"crictl logs c --tail 5":     ErrLateFlag,
		"crictl rm c -f":             ErrLateFlag,
		"kubectl get pods 'unclosed": ErrShell,
		"kubectl get (pods)":         ErrShell,
	} {
		if _, err := trees.Read(line); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", line, err, want)
		}
	}
}

func TestFlagOfAnotherCommand(t *testing.T) {
	tree, err := Load("kubectl")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tree.Parse([]string{"exec", "-it", "web"}); err != nil {
		t.Error(err)
	}
	if _, err := tree.Parse([]string{"get", "-it", "web"}); err == nil {
		t.Error("kubectl get takes the flags of kubectl exec")
	}
}
