package apicheck

import "testing"

func TestPaths(t *testing.T) {
	judge(t, []verdict{
		{"- A Deployment has `spec.strategy.rollingUpdate.maxSurge`", ""},
		{"- A Deployment has `.spec.replicas`", ""},
		{"- A Deployment has `spec.template.spec.nodeSelector`", ""},
		{"- A Deployment has `spec.strategy.maxSurge`", "spec.strategy has no field maxSurge"},
		{"- A Deployment has `spec.replica`", "spec has no field replica, but replicas"},
		{"- A Pod has `spec.containers[].image`", ""},
		{"- A Pod has `spec.containers[0].image` and `spec.containers[*].name`", ""},
		{"- A Pod has `spec.containers.image`", "spec.containers[].image"},
		{"- A Pod has `spec.nodeName[]`", "spec.nodeName is no list"},
		{"- A Pod has `spec.containers[].image.tag`", "nothing is below spec.containers[].image"},
		{"- A Pod has `metadata.labels` and `status.phase`", ""},
		{"- A Pod has `metadata.labels.app.kubernetes.io/name`", ""},
		{"- A Pod has `metadata.annotations['example.com/owner']`", ""},
		{"- A Pod has `metadata.label`", "metadata has no field label, but labels"},
		{"- A Pod has `spec.nodeSelector.disk` and `spec.containers[].resources.limits.cpu`", ""},
		{"- A ConfigMap has `data`, `data.key` and `immutable`", ""},
		{"- A Role has `rules[].verbs`", ""},
		{"- A Role has `rules[].verb`", "rules[] has no field verb"},
		{"- A RoleBinding has `roleRef` and `subjects[].kind`", ""},
		{"- ClusterRoles have `rules[].nonResourceURLs`", ""},
		{"- A HorizontalPodAutoscaler has `spec.metrics[].resource.target`", ""},
		{"- An HTTPRoute has `spec.rules[].backendRefs[].weight`", ""},
		{"- An HTTPRoute has `spec.rules[].backends`", "has no field backends"},
		{"- A VolumeSnapshot has `spec.source.persistentVolumeClaimName`", ""},
		{"- A CustomResourceDefinition has `spec.versions[].schema.openAPIV3Schema.properties.spec.type`", ""},
		{"- The KubeletConfiguration has `staticPodPath` and `authentication.x509.clientCAFile`", ""},
		{"- The KubeletConfiguration has `authentication.x509.caFile`", "has no field caFile"},
		{"- A ClusterConfiguration has `networking.podSubnet` and `etcd.external.endpoints`", ""},
		{"- An EncryptionConfiguration has `resources[].providers[].aescbc.keys[].secret`", ""},
		{"- The kubeconfig has `contexts[].context.namespace`", ""},
		{"- The field `pod.spec.containers` and `deployment.spec.replicas`", ""},
		{"- The field `pod.spec.container`", "spec has no field container, but containers"},
		{"- The field spec.replica of a Deployment.", "spec has no field replica"},
		{"- The field spec.replicas of a Deployment.", ""},
	})
}

// A path has to be in a kind that is named near it.
func TestPathsNearKinds(t *testing.T) {
	judge(t, []verdict{
		{"- Which field of a Deployment says how many?\n  - `spec.replicas`", ""},
		{"- Which field of a Pod says how many?\n  - `spec.replicas`", "not in Pod"},
		{"- `spec.replicas`\n  - the number of Pods of a Deployment", ""},
		{"## Deployments\n\n- `spec.replicas`", ""},
		{"## Deployments\n\n- A DaemonSet has `spec.replicas`", "not in DaemonSet"},
		{"- Of a Deployment\n\n## Numbers\n\n- `spec.replicas`", "no kind is named near it"},
		{"- `envFrom` is a field of a container, for ConfigMaps", ""},
		{"- `resources.limits.memory` of a container", ""},
		{"- `spec.size` of the custom resource nightly", ""},
	})
}

func TestWords(t *testing.T) {
	judge(t, []verdict{
		{"- The field `targetPort` of a Service", ""},
		{"- The field `targetPorts` of a Service", "targetPorts: no kind has such a field"},
		{"- The field `targetPort` of a Secret", "targetPort: no such field in Secret"},
		{"- A Deployment with `replicas: 3` and `app: web`", ""},
		{"- A Deployment with `replicaz: 3`", "replicaz: no kind has such a field, but replicas"},
		{"- A Deployment with `revisionHistoryLimits: 3`", "no kind has such a field"},
		{"- `forward`, `web`, `coredns`, `reload`, `10Mi` and `localhost` of a Pod", ""},
		{"- Helm sets `replicaCount` and `image.pullPolicy`", ""},
	})
}

// What only looks like a path.
func TestOtherNames(t *testing.T) {
	judge(t, []verdict{
		{"- `web.dev.svc.cluster.local`, `web.dev`, `kubernetes.default`, `db-0.db.dev` for a Service", ""},
		{"- `kustomization.yaml`, `kubelet.service`, `tls.crt`, `etcd.db` of a Pod", ""},
		{"- `net.ipv4.ip_forward`, `memory.available`, `nodefs.inodesFree` of a Node", ""},
		{"- `kubernetes.io/metadata.name`, `metrics.k8s.io`, `widgets.example.com` of a Namespace", ""},
		{"- `/etc/kubernetes/manifests`, `--force`, `10.96.0.0/12`, `nginx:1.29`, `app=web` of a Pod", ""},
	})
}

func TestVersions(t *testing.T) {
	judge(t, []verdict{
		{"- `apps/v1`, `gateway.networking.k8s.io/v1`, `kubeadm.k8s.io/v1beta4`, `example.com/v1`", ""},
		{"- `apiVersion: networking.k8s.io/v1` with `kind: Ingress`", ""},
		{"- `apps/v2`", "API version apps/v2 does not exist"},
		{"- `gateway.networking.k8s.io/v2`", "does not exist"},
		{"- `extensions/v1beta1`", "API version extensions/v1beta1 was removed"},
		{"- `apiVersion: batch/v1beta1`", "CronJob in 1.25"},
		{"- The API version `extensions/v1beta1` was removed.", ""},
		{"- Which API version replaced `extensions/v1beta1` for an Ingress?", ""},
		{"- What replaced `apps/v9`?", "does not exist"},
	})
}

func TestKinds(t *testing.T) {
	judge(t, []verdict{
		{"- `Deployment`, `kind: EndpointSlice`, `Gateway`, `NetworkPolicies`, `PodList`", ""},
		{"- `kind: PodPreset`", "kind PodPreset does not exist"},
		{"- objects of kind `PodPreset`", "kind PodPreset does not exist"},
		{"- `PodSecurityPolicy`", "kind PodSecurityPolicy was removed: policy/v1beta1 in 1.25"},
		{"- What replaced `PodSecurityPolicy`?", ""},
		{"- `HorizontalPodAutoscalar`", "but HorizontalPodAutoscaler"},
		{"- `Statefulset`", "but StatefulSet"},
		{"- `Always`, `ClusterIP`, `WaitForFirstConsumer`, `OOMKilled`, `NodeRestriction`, `LimitRanger`", ""},
	})
}
