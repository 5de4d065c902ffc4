package cards

import "strings"

// What the rules know of command lines: the names of programs, the words that
// are part of their language, and what people say a command does. This file is
// all that the rules know of any subject.

// isProgram knows the names of programs that people note command lines of; a
// `$ ` before a line does the same for a program that is not among them.
func isProgram(name string) bool {
	switch name {
	case "kubectl", "k", "kc", "oc", "kubeadm", "kubelet", "helm", "kustomize", "etcdctl", "etcdutl", "crictl", "ctr", "nerdctl",
		"kubectx", "kubens", "minikube", "kind", "k3s", "k3d", "istioctl", "cilium", "calicoctl", "velero", "argocd", "flux",
		"docker", "podman", "buildah", "skopeo", "runc", "cfssl", "gcloud", "aws", "az", "eksctl", "kops", "terraform", "vagrant", "ansible",
		"systemctl", "journalctl", "service", "sysctl", "modprobe", "swapoff", "mount", "umount", "apt", "apt-get", "apt-mark", "apt-cache",
		"dpkg", "yum", "dnf", "rpm", "brew", "snap", "npm", "npx", "yarn", "pip", "cargo", "go", "make", "gcc", "java", "mvn", "python", "python3", "node",
		"git", "gh", "ssh", "scp", "rsync", "curl", "wget", "openssl", "base64", "jq", "yq", "grep", "sed", "awk", "find", "xargs", "cat", "less",
		"tail", "head", "cut", "sort", "uniq", "wc", "tr", "tee", "ls", "cp", "mv", "rm", "mkdir", "chmod", "chown", "ln", "tar", "gzip", "unzip", "df", "du",
		"ps", "top", "kill", "pkill", "nohup", "watch", "nslookup", "dig", "host", "ping", "traceroute", "nc", "telnet", "netstat", "ss", "ip", "ifconfig", "route",
		"iptables", "nft", "ipvsadm", "tcpdump", "conntrack", "brctl", "bridge", "ethtool", "nsenter", "unshare", "strace", "lsof", "tmux", "vim", "vi", "nano",
		"mysql", "psql", "redis-cli", "mongo", "sqlite3", "export", "alias", "source", "echo", "cd", "useradd", "usermod", "passwd", "crontab", "hostnamectl", "ufw":
		return true
	}
	return false
}

// isAmbiguousProgram knows the programs whose names are words of prose: what
// follows one has to look like an argument.
func isAmbiguousProgram(name string) bool {
	switch name {
	case "service", "host", "node", "kind", "route", "bridge", "watch", "go", "make", "find", "cut", "sort", "top", "less", "head",
		"tail", "source", "alias", "flux", "snap", "mount", "kill", "k", "ip", "export", "cat", "tar", "ping":
		return true
	}
	return false
}

// takesResources says whether a program is spoken to as kubectl is: a deed, the
// kind of thing it is done to, and its name.
func takesResources(program string) bool {
	switch program {
	case "kubectl", "k", "kc", "oc":
		return true
	}
	return false
}

// isKindWord knows what stands behind the deed in a command line of such a
// program and is no name that somebody gave.
func isKindWord(w string) bool {
	switch w {
	case "all", "po", "pod", "pods", "svc", "service", "services", "deploy", "deployment", "deployments", "rs", "replicaset", "replicasets",
		"rc", "replicationcontroller", "replicationcontrollers", "ds", "daemonset", "daemonsets", "sts", "statefulset", "statefulsets",
		"job", "jobs", "cj", "cronjob", "cronjobs", "no", "node", "nodes", "ns", "namespace", "namespaces", "cm", "configmap", "configmaps",
		"secret", "secrets", "generic", "docker-registry", "tls", "sa", "serviceaccount", "serviceaccounts", "pv", "persistentvolume",
		"persistentvolumes", "pvc", "persistentvolumeclaim", "persistentvolumeclaims", "sc", "storageclass", "storageclasses", "ing", "ingress",
		"ingresses", "ingressclass", "netpol", "networkpolicy", "networkpolicies", "ep", "endpoints", "endpointslices", "ev", "event", "events",
		"role", "roles", "rolebinding", "rolebindings", "clusterrole", "clusterroles", "clusterrolebinding", "clusterrolebindings",
		"crd", "crds", "customresourcedefinition", "customresourcedefinitions", "csr", "certificatesigningrequests", "hpa", "vpa", "pdb",
		"poddisruptionbudget", "quota", "resourcequota", "resourcequotas", "limits", "limitrange", "limitranges", "pc", "priorityclass",
		"priorityclasses", "cs", "componentstatuses", "apiservice", "apiservices", "lease", "leases", "token", "clusterip", "nodeport",
		"loadbalancer", "externalname",
		"status", "history", "undo", "pause", "resume", "restart", "view", "current-context", "get-contexts", "get-clusters", "get-users",
		"set-context", "set-cluster", "set-credentials", "use-context", "delete-context", "rename-context", "unset", "image", "env",
		"resources", "can-i", "whoami", "reconcile", "approve", "deny", "dump", "last-applied", "edit-last-applied", "view-last-applied",
		"bash", "zsh", "x509", "list", "install", "remote", "show", "save", "restore", "ls", "create", "--":
		return true
	}
	return false
}

// isFreeFlag knows flags whose value is a name that somebody gave.
func isFreeFlag(flag string) bool {
	switch flag {
	case "-n", "--namespace", "-f", "--filename", "--image", "--name", "-c", "--container", "-l", "--selector", "--context", "--user",
		"--cluster", "--as", "--as-group", "--serviceaccount", "--clusterrole", "--role", "--group", "--from-file", "--from-literal", "--labels",
		"--from", "--resource-name", "--env", "--field-selector", "-k", "--kubeconfig", "--to", "-p", "-t", "--tag", "--host", "--key", "--cert", "--class", "--port", "--target-port":
		return true
	}
	return false
}

// kindNoun is what a word of isKindWord, or a deed that is done to one kind of
// thing alone, names in English; empty if it names nothing.
func kindNoun(w string) string {
	switch w {
	case "po", "pod", "pods", "logs", "log", "exec", "attach", "port-forward":
		return "pod"
	case "svc", "service", "services":
		return "service"
	case "deploy", "deployment", "deployments":
		return "deployment"
	case "rs", "replicaset", "replicasets":
		return "replicaset"
	case "rc", "replicationcontroller", "replicationcontrollers":
		return "replication controller"
	case "ds", "daemonset", "daemonsets":
		return "daemonset"
	case "sts", "statefulset", "statefulsets":
		return "statefulset"
	case "no", "node", "nodes", "cordon", "uncordon", "drain":
		return "node"
	case "ns", "namespace", "namespaces":
		return "namespace"
	case "cm", "configmap", "configmaps":
		return "configmap"
	case "sa", "serviceaccount", "serviceaccounts":
		return "service account"
	case "cj", "cronjob", "cronjobs":
		return "cronjob"
	case "ing", "ingress", "ingresses":
		return "ingress"
	case "use-context", "set-context", "delete-context":
		return "context"
	case "job", "secret", "role", "rolebinding", "clusterrole", "clusterrolebinding", "image", "pv", "pvc", "crd", "csr", "hpa", "pdb":
		return w
	case "jobs", "secrets", "roles", "rolebindings", "clusterroles", "clusterrolebindings", "images", "crds":
		return strings.TrimSuffix(w, "s")
	}
	return ""
}

// flagNoun is what the value of a flag names in English; empty if it is not
// known.
func flagNoun(flag string) string {
	switch flag {
	case "-n", "--namespace":
		return "namespace"
	case "-f", "--filename", "--from-file", "-k", ">", "--kubeconfig":
		return "file"
	case "-c", "--container":
		return "container"
	case "-l", "--selector", "--labels":
		return "label"
	case "--port", "--target-port", "--node-port":
		return "port"
	case "--image", "--context", "--user", "--cluster", "--serviceaccount", "--clusterrole", "--role", "--group", "--host", "--key", "--class", "--tag":
		return flag[2:]
	}
	return ""
}

// isDeed says whether w can begin the purpose of a command: what is to be done,
// in the imperative, in the third person or with "-ing".
func isDeed(w string) bool {
	if len(w) < 3 || isRemarkVerb(w) {
		return false
	}
	if isImperative(w) || isActionVerb(w) {
		return true
	}
	if stem, ok := strings.CutSuffix(w, "ing"); ok && len(stem) > 1 {
		return isImperative(stem) || isImperative(stem+"e") || stem[len(stem)-1] == stem[len(stem)-2] && isImperative(stem[:len(stem)-1])
	}
	stem, ok := strings.CutSuffix(w, "s")
	return ok && (isImperative(stem) || isImperative(strings.TrimSuffix(stem, "e")))
}

// isRemarkVerb knows verbs that say how a command is rather than what it does.
func isRemarkVerb(w string) bool {
	switch w {
	case "has", "uses", "supports", "works", "comes", "means", "requires", "looks", "contains", "includes", "needs", "refers", "belongs", "takes", "accepts":
		return true
	}
	return false
}

// isImperative says whether w is the plain form of a verb for what commands do.
func isImperative(w string) bool {
	if isActionVerb(w+"s") && !isRemarkVerb(w+"s") || isActionVerb(w+"es") || strings.HasSuffix(w, "y") && isActionVerb(w[:len(w)-1]+"ies") {
		return true
	}
	switch w {
	case "activate", "annotate", "append", "apply", "archive", "authenticate", "autoscale", "back", "backup", "boot", "bootstrap", "bring",
		"browse", "bypass", "calculate", "cancel", "change", "clear", "clone", "commit", "compile", "compress", "configure", "confirm",
		"convert", "cordon", "count", "deactivate", "debug", "decode", "decompress", "decrypt", "dedicate", "diagnose", "diff", "download",
		"downgrade", "drain", "dump", "edit", "eject", "encode", "enter", "estimate", "examine", "exec", "execute", "exit", "expand", "export",
		"extract", "figure", "fire", "fix", "flush", "follow", "format", "grep", "hold", "inflate", "init", "initialise", "initialize",
		"instruct", "interact", "invoke", "label", "leave", "lint", "login", "lookup", "measure", "migrate", "modify", "observe", "output",
		"overwrite", "package", "pack", "patch", "pause", "ping", "port-forward", "preview", "prove", "provision", "prune", "purge", "query",
		"rebase", "rebuild", "recover", "recreate", "redeploy", "refresh", "reinstall", "reload", "rename", "renew", "repair", "replay",
		"reset", "resize", "resume", "retry", "reverse", "revoke", "rollback", "rollout", "save", "scaffold", "search", "simulate", "spin", "ssh",
		"stream", "summarize", "switch", "tag", "tail", "taint", "trace", "troubleshoot", "uncordon", "undo", "uninstall", "unmark",
		"unmount", "unpack", "unpause", "unset", "untaint", "upgrade", "upload", "view", "visit", "visualize", "wipe", "zip", "know",
		"build", "start", "stop", "return", "replace", "include", "put", "empty", "give", "take", "learn", "ask", "tell", "turn", "wait", "look", "see":
		return true
	}
	return false
}

// isPlainDeed knows the deeds that say little: what is left of a purpose without
// them has to tell the command.
func isPlainDeed(w string) bool {
	switch w {
	case "get", "gets", "list", "lists", "show", "shows", "display", "displays", "view", "views", "see", "check", "checks", "print", "prints",
		"fetch", "retrieve", "look", "find", "output", "outputs", "run", "runs", "use", "uses", "create", "creates", "make", "makes", "generate", "generates", "set", "sets",
		"listar", "ver", "visualizar", "mostrar", "verificar", "criar", "crear", "obter", "obtener":
		return true
	}
	return false
}
