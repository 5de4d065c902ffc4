package apicheck

import (
	"strings"
	"testing"
)

// yamlNote returns a note with a bullet and a block of YAML in it.
func yamlNote(bullet, yaml string) string {
	return "- " + bullet + "\n  ```yaml\n  " + strings.ReplaceAll(strings.TrimSpace(yaml), "\n", "\n  ") + "\n  ```\n"
}

const pod = `
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: web, "example.com/x": "1"}
spec:
  containers:
  - name: web
    image: nginx
    args: ["-x"]
    ports: [{containerPort: 80}]
    resources: {limits: {cpu: 1, memory: 64Mi}}
    readinessProbe: {httpGet: {path: /, port: http}}
    securityContext: {capabilities: {add: [NET_ADMIN]}}
  volumes:
  - name: data
    emptyDir: {}
  nodeSelector:
    disk: ssd
`

func TestYAML(t *testing.T) {
	judge(t, []verdict{
		{yamlNote("a Pod", pod), ""},
		{yamlNote("a Pod", strings.Replace(pod, "image:", "img:", 1)), "spec.containers[] has no field img"},
		{yamlNote("a Pod", strings.Replace(pod, "labels:", "label:", 1)), "metadata has no field label, but labels"},
		{yamlNote("a Pod", strings.Replace(pod, "ports: [{", "ports: {", 1)), "YAML: "},
		{yamlNote("a Pod", strings.Replace(pod, "[\"-x\"]", "-x", 1)), "args is a list"},
		{yamlNote("a Pod", strings.Replace(pod, "containerPort: 80", `containerPort: "80"`, 1)), "80 is no integer"},
		{yamlNote("a Pod", strings.Replace(pod, "disk: ssd", "disk: yes", 1)), "yes is no string"},
		{yamlNote("a Pod", strings.Replace(pod, "{}", "x", 1)), "emptyDir has fields of its own"},
		{yamlNote("a Pod", strings.Replace(pod, "kind: Pod", "kind: Pot", 1)), "v1 Pot does not exist"},
		{yamlNote("a Pod", strings.Replace(pod, "apiVersion: v1", "apiVersion: apps/v1", 1)), "Pod is no kind of apps/v1, but of v1"},
		{yamlNote("two Pods", pod+"---"+strings.Replace(pod, "image:", "img:", 1)), "has no field img"},
		{yamlNote("a list", "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  specs: {}"), "has no field specs"},
		{yamlNote("gone", "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: x}"), "policy/v1beta1 PodSecurityPolicy was removed in 1.25"},
		{yamlNote("gone", "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: x}"), "extensions/v1beta1 Ingress was removed in 1.22"},
		{yamlNote("ours", "apiVersion: example.com/v1\nkind: Widget\nspec: {size: 1}"), ""},
		{yamlNote("a chart for Helm", "replicaCount: 3"), ""},
	})
}

// The line of a finding is that of the key.
func TestYAMLLine(t *testing.T) {
	found := check(t, newChecker(t), yamlNote("a Pod", "apiVersion: v1\nkind: Pod\nspec:\n  x: 1"))
	if len(found) != 1 || found[0].Line != 6 {
		t.Errorf("found %v, want one finding on line 6", found)
	}
}

func TestYAMLReferences(t *testing.T) {
	judge(t, []verdict{
		{yamlNote("an HPA", "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: x}"), ""},
		{yamlNote("an HPA", "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec:\n  scaleTargetRef: {apiVersion: apps/v1beta1, kind: Deployment, name: x}"), "apps/v1beta1 Deployment was removed in 1.16"},
		{yamlNote("a Role", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n- apiGroups: ['', apps]\n  resources: [pods/log, deployments]\n  verbs: [get]"), ""},
		{yamlNote("a Role", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n- apiGroups: ['']\n  resources: [deployments]\n  verbs: [get]"), "resource deployments is in none of these API groups"},
		{yamlNote("a Role", "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n- apiGroups: ['']\n  resources: [pod]\n  verbs: [get]"), "resource pod is in none"},
	})
}

func TestFragments(t *testing.T) {
	judge(t, []verdict{
		{yamlNote("the spec of a Deployment", "spec:\n  strategy: {type: Recreate}"), ""},
		{yamlNote("a probe of a Pod", "livenessProbe:\n  httpGet: {path: /, port: 80}"), ""},
		{yamlNote("a probe of a Pod", "livenessProbe:\n  httpGets: {path: /, port: 80}"), "fits nowhere in a Pod: livenessProbe has no field httpGets, but httpGet"},
		{yamlNote("tolerations of a Pod", "- key: gpu\n  operator: Exists\n  effect: NoSchedule"), ""},
		{yamlNote("tolerations of a Pod", "- keys: gpu\n  operator: Exists"), "fits nowhere in a Pod"},
		{yamlNote("a probe", "livenessProbe: {}"), "no kind is named near it"},
		{"## Pods\n\n" + yamlNote("a probe", "livenessProbe: {}"), ""},
		{yamlNote("a kustomization", "namePrefix: prod-\nresources: [../base]"), ""},
		{yamlNote("a kustomization", "namePrefixes: prod-\nresources: [../base]"), "has no field namePrefixes"},
	})
}
