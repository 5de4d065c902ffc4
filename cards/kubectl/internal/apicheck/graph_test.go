package apicheck

import (
	"strings"
	"testing"
)

// All that the facts refer to is in them.
func TestFactsAreWhole(t *testing.T) {
	g := readGraph(t)
	scalars := map[string]bool{"string": true, "integer": true, "number": true, "boolean": true, "int-or-string": true, "quantity": true, "any": true}
	for name, kinds := range g.kinds {
		for _, k := range kinds {
			if g.types[k.Ref] == nil {
				t.Errorf("kind %s has no fields", name)
			}
		}
	}
	for name, ts := range g.types {
		for field, ref := range ts {
			if element := strings.TrimLeft(ref, "[]{}"); g.types[element] == nil && !scalars[element] {
				t.Errorf("%s.%s holds %s, which is not there", name, field, ref)
			}
		}
	}
}

// What the exam is about is there.
func TestFactsAreThose(t *testing.T) {
	g := readGraph(t)
	for kind, version := range map[string]string{
		"Pod": "v1", "Deployment": "apps/v1", "CronJob": "batch/v1", "HorizontalPodAutoscaler": "autoscaling/v2",
		"NetworkPolicy": "networking.k8s.io/v1", "HTTPRoute": "gateway.networking.k8s.io/v1",
		"VolumeSnapshot": "snapshot.storage.k8s.io/v1", "CustomResourceDefinition": "apiextensions.k8s.io/v1",
		"ClusterConfiguration": "kubeadm.k8s.io/v1beta4", "KubeletConfiguration": "kubelet.config.k8s.io/v1beta1",
		"KubeProxyConfiguration": "kubeproxy.config.k8s.io/v1alpha1", "KubeSchedulerConfiguration": "kubescheduler.config.k8s.io/v1",
		"EncryptionConfiguration": "apiserver.config.k8s.io/v1", "AdmissionConfiguration": "apiserver.config.k8s.io/v1",
		"PodSecurityConfiguration": "pod-security.admission.config.k8s.io/v1", "Policy": "audit.k8s.io/v1",
		"Kustomization": "kustomize.config.k8s.io/v1beta1", "Config": "v1", "PodMetrics": "metrics.k8s.io/v1beta1",
	} {
		if finding := g.checkKind(version, kind); finding != "" {
			t.Error(finding)
		}
	}
}

func TestReadErrors(t *testing.T) {
	for _, src := range []string{"kind v1 Pod", "type", "removed v1 Pod", "what is this"} {
		if _, err := Read(strings.NewReader("# comment\n\n" + src)); err == nil || !strings.Contains(err.Error(), "line 3") {
			t.Errorf("%q: error %v, want one with the line", src, err)
		}
	}
}
