package cards

import "strings"

// A Domain is one of the parts of the CKA exam.
type Domain struct {
	Slug   string // as in a card's JSON and in tags
	Name   string // as in the CNCF curriculum
	Weight int    // per cent of the exam
}

// Domains are the five domains of the curriculum, version 1.35.
func Domains() []Domain {
	return []Domain{
		{"architecture", "Cluster Architecture, Installation & Configuration", 25},
		{"workloads", "Workloads & Scheduling", 15},
		{"networking", "Services & Networking", 20},
		{"storage", "Storage", 10},
		{"troubleshooting", "Troubleshooting", 30},
	}
}

// domainOf finds the domain of a section by its headings, the innermost first:
// a heading that is the name of a domain, or has a word that belongs to one.
func domainOf(section []string) string {
	for _, d := range Domains() {
		if len(section) > 0 && strings.EqualFold(section[0], d.Name) {
			return d.Slug
		}
	}
	for i := len(section) - 1; i >= 0; i-- {
		for w := range eachWord(section[i]) {
			if d := domainWord(w); d != "" {
				return d
			}
		}
	}
	return ""
}

// domainWord maps a word of a heading to the domain it speaks of.
func domainWord(w string) string {
	switch w {
	case "troubleshooting", "troubleshoot", "debug", "debugging", "logging", "logs", "monitoring", "metrics", "events":
		return "troubleshooting"
	case "storage", "volume", "volumes", "pv", "pvc", "persistentvolume", "persistentvolumes", "persistentvolumeclaim",
		"storageclass", "csi", "snapshot", "snapshots", "flexvolume", "provisioning":
		return "storage"
	case "network", "networking", "service", "services", "ingress", "dns", "coredns", "gateway", "cni", "networkpolicy",
		"endpoints", "endpointslice", "endpointslices", "loadbalancer", "kube-proxy", "flannel", "calico", "cilium":
		return "networking"
	case "deployment", "deployments", "daemonset", "daemonsets", "job", "jobs", "cronjob", "cronjobs", "statefulset", "statefulsets",
		"replicaset", "replicasets", "pod", "pods", "workload", "workloads", "scheduling", "scheduler", "affinity", "taint", "taints",
		"toleration", "tolerations", "configmap", "configmaps", "secret", "secrets", "hpa", "autoscaling", "probes", "init", "pdb", "quota":
		return "workloads"
	case "architecture", "installation", "install", "kubeadm", "etcd", "rbac", "authentication", "authorization", "components",
		"upgrade", "cluster", "clusters", "helm", "kustomize", "crd", "crds", "operator", "operators", "cri", "runtime", "certificate",
		"certificates", "availability", "kubelet", "api", "admission":
		return "architecture"
	}
	return ""
}
