package main

import (
	apiserver "k8s.io/apiserver/pkg/apis/apiserver/v1"
	audit "k8s.io/apiserver/pkg/apis/audit/v1"
	execcredential "k8s.io/client-go/pkg/apis/clientauthentication/v1"
	kubeconfig "k8s.io/client-go/tools/clientcmd/api/v1"
	kubeproxy "k8s.io/kube-proxy/config/v1alpha1"
	scheduler "k8s.io/kube-scheduler/config/v1"
	kubelet "k8s.io/kubelet/config/v1beta1"
	kubeadm "k8s.io/kubernetes/cmd/kubeadm/app/apis/kubeadm/v1beta4"
	metrics "k8s.io/metrics/pkg/apis/metrics/v1beta1"
	podsecurity "k8s.io/pod-security-admission/admission/api/v1"
	kustomization "sigs.k8s.io/kustomize/api/types"
)

// configKinds returns, by API version and kind, a value of each kind that is
// read from files or served by an add-on and so is in no OpenAPI document.
func configKinds() map[string]map[string]any {
	return map[string]map[string]any{
		"apiserver.config.k8s.io/v1": {
			"AdmissionConfiguration":      apiserver.AdmissionConfiguration{},
			"AuthenticationConfiguration": apiserver.AuthenticationConfiguration{},
			"AuthorizationConfiguration":  apiserver.AuthorizationConfiguration{},
			"EncryptionConfiguration":     apiserver.EncryptionConfiguration{},
		},
		"audit.k8s.io/v1":                 {"Policy": audit.Policy{}},
		"client.authentication.k8s.io/v1": {"ExecCredential": execcredential.ExecCredential{}},
		"v1":                              {"Config": kubeconfig.Config{}},
		"kubeadm.k8s.io/v1beta4": {
			"ClusterConfiguration": kubeadm.ClusterConfiguration{},
			"InitConfiguration":    kubeadm.InitConfiguration{},
			"JoinConfiguration":    kubeadm.JoinConfiguration{},
			"ResetConfiguration":   kubeadm.ResetConfiguration{},
			"UpgradeConfiguration": kubeadm.UpgradeConfiguration{},
		},
		"kubelet.config.k8s.io/v1beta1":           {"KubeletConfiguration": kubelet.KubeletConfiguration{}},
		"kubeproxy.config.k8s.io/v1alpha1":        {"KubeProxyConfiguration": kubeproxy.KubeProxyConfiguration{}},
		"kubescheduler.config.k8s.io/v1":          {"KubeSchedulerConfiguration": scheduler.KubeSchedulerConfiguration{}},
		"kustomize.config.k8s.io/v1beta1":         {"Kustomization": kustomization.Kustomization{}},
		"metrics.k8s.io/v1beta1":                  {"NodeMetrics": metrics.NodeMetrics{}, "PodMetrics": metrics.PodMetrics{}},
		"pod-security.admission.config.k8s.io/v1": {"PodSecurityConfiguration": podsecurity.PodSecurityConfiguration{}},
	}
}

// addMetrics adds what metrics-server serves; its names are in the code of
// k8s.io/metrics only as comments.
func (f *facts) addMetrics() {
	for _, r := range []resource{
		{Name: "nodes", Singular: "node", Kind: "NodeMetrics"},
		{Name: "pods", Singular: "pod", Kind: "PodMetrics", Namespaced: true},
	} {
		f.addResource(metrics.GroupName, "v1beta1", r)
	}
}
