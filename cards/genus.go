package cards

import "strings"

// isGenus says whether w is a noun that definitions are made with, singular or
// plural: what something is a kind of.
func isGenus(w string) bool {
	if i := strings.LastIndexAny(w, "-/"); i >= 0 && i+1 < len(w) {
		w = w[i+1:]
	}
	if isGenusWord(w) {
		return true
	}
	switch {
	case strings.HasSuffix(w, "ies") && isGenusWord(w[:len(w)-3]+"y"):
		return true
	case strings.HasSuffix(w, "es") && isGenusWord(w[:len(w)-2]):
		return true
	}
	return strings.HasSuffix(w, "s") && isGenusWord(w[:len(w)-1])
}

func isGenusWord(w string) bool {
	switch w {
	case "abstraction", "account", "address", "agent", "algorithm", "alias", "api", "app", "application", "area", "array",
		"artifact", "attribute", "balancer", "block", "boundary", "broker", "bucket", "buffer", "bundle", "cache", "certificate",
		"channel", "class", "client", "cluster", "collection", "collector", "component", "concept", "configuration",
		"connection", "constraint", "construct", "container", "contract", "controller", "counter", "credential", "daemon", "database", "datastore",
		"definition", "description", "device", "directory", "disk", "distribution", "document", "domain", "driver", "element", "engine", "entity", "entry",
		"environment", "extension", "field", "file", "filter", "flag", "folder", "format", "framework", "function",
		"gateway", "group", "grouping", "handler", "hook", "host", "identifier", "identity", "image", "implementation", "index", "initiative",
		"instance", "interface", "interpreter", "ip", "kind", "language", "layer", "library", "listener", "location", "machine",
		"manager", "manifest", "mapping", "mark", "marker", "mechanism", "method", "metric", "middleware", "model", "module",
		"namespace", "network", "node", "notation", "object", "operation", "operator", "orchestrator", "overlay", "package", "pair",
		"parameter", "part", "partition", "path", "pattern", "permission", "phase", "piece", "pipeline", "place", "platform", "plugin",
		"plug-in", "policy", "pool", "port", "practice", "primitive", "procedure", "process", "processor", "program", "project",
		"property", "protocol", "provider", "provisioner", "proxy", "queue", "range", "record", "reference", "registry", "repository", "representation",
		"resolver", "resource", "role", "router", "rule", "runtime", "sandbox", "scheduler", "schema", "scope", "script", "segment",
		"selector", "separation", "sequence", "server", "service", "session", "set", "setting", "shell", "side", "snapshot", "software",
		"solution", "space", "spec", "specification", "stack", "standard", "storage", "store", "strategy", "string", "structure", "subnet", "subset",
		"subsystem", "suite", "switch", "system", "table", "tag", "task", "team", "technique", "technology", "template", "token", "tool",
		"toolkit", "tree", "tunnel", "type", "unit", "user", "utility", "value", "variable", "vm", "volume", "watcher", "way", "wrapper",
		"workload", "worker", "zone":
		return true
	}
	return false
}
