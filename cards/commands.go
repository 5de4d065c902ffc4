package cards

// isProgram knows the names of programs that people note command lines of.
// This list is all that the rules know of any subject; a `$ ` before a line
// does the same for a program that is not in it.
func isProgram(name string) bool {
	switch name {
	case "kubectl", "k", "kc", "kubeadm", "kubelet", "helm", "kustomize", "etcdctl", "etcdutl", "crictl", "ctr", "nerdctl",
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
