package apicheck

import "testing"

// commands returns the verdicts on kubectl commands as code in a note.
func commands(lines map[string]string) []verdict {
	var cases []verdict
	for line, want := range lines {
		cases = append(cases, verdict{"- `" + line + "`", want})
	}
	return cases
}

func TestResourceNames(t *testing.T) {
	judge(t, commands(map[string]string{
		`kubectl get po,svc,deploy -A`:                                "",
		`k get hpa,pdb,netpol,quota,limits,sc,pv,pvc,crd`:             "",
		`kubectl get all`:                                             "",
		`kubectl get gateways,httproutes,gc -A`:                       "",
		`kubectl get deployments.apps web`:                            "",
		`kubectl get nodes.metrics.k8s.io`:                            "",
		`kubectl get certificates.cert-manager.io`:                    "",
		`kubectl get <type>`:                                          "",
		`kubectl get dep`:                                             "resource dep does not exist",
		`kubectl get po,svcs`:                                         "resource svcs does not exist",
		`kubectl get psp`:                                             "resource psp does not exist",
		`kubectl describe nodez node1`:                                "resource nodez does not exist",
		`kubectl rollout undo deploymnt/web`:                          "resource deploymnt does not exist",
		`kubectl set image deploy/web nginx=nginx:1.29`:               "",
		`kubectl logs -f deploymnt/web`:                               "resource deploymnt does not exist",
		`kubectl logs web -c app`:                                     "",
		`kubectl delete pod web --force`:                              "",
		`kubectl label nodes node1 disk=ssd`:                          "",
		`kubectl taint nodes node1 gpu=true:NoSchedule-`:              "",
		`kubectl events --for po/web`:                                 "",
		`kubectl events --for pot/web`:                                "resource pot does not exist",
		`kubectl create job now --from=cronjob/clean`:                 "",
		`kubectl create job now --from=cronjobz/clean`:                "resource cronjobz does not exist",
		`kubectl api-resources --api-group=apps`:                      "",
		`kubectl api-resources --api-group=app`:                       "API group app does not exist",
		`kubectl get pods | grep web; kubectl get podz`:               "resource podz does not exist",
		`watch kubectl get podz`:                                      "resource podz does not exist",
		`kubectl exec web -- kubectl get podz`:                        "resource podz does not exist",
		`kubectl auth can-i list secrets -n dev`:                      "",
		`kubectl auth can-i '*' '*'`:                                  "",
		`kubectl auth can-i list secretz`:                             "resource secretz does not exist",
		`kubectl auth can-i get pods --subresource=log`:               "",
		`kubectl auth can-i get pods --subresource=logs`:              "pods has no subresource logs",
		`kubectl auth can-i get pods/log`:                             "an object named log here",
		`kubectl create role r --verb=get --resource=pods,pods/log`:   "",
		`kubectl create role r --verb=get --resource=pods/logs`:       "pods has no subresource logs",
		`kubectl create role r --verb=get --resource=deployments.app`: "",
		`kubectl create role r --verb=get --resource=deploys`:         "resource deploys does not exist",
	}))
}

func TestExplain(t *testing.T) {
	judge(t, commands(map[string]string{
		`kubectl explain pod.spec.containers.livenessProbe`:       "",
		`kubectl explain deploy.spec --recursive`:                 "",
		`kubectl explain hpa --api-version=autoscaling/v1`:        "",
		`kubectl explain hpa --api-version=autoscaling/v2beta2`:   "API version autoscaling/v2beta2 was removed",
		`kubectl explain pod.spec.container`:                      "spec has no field container, but containers",
		`kubectl explain podz`:                                    "resource podz does not exist",
		`kubectl explain cronjob.spec.jobTemplate.spec.completed`: "has no field completed",
	}))
}

func TestJSONPath(t *testing.T) {
	judge(t, commands(map[string]string{
		`kubectl get pod web -o jsonpath='{.status.podIP}'`:                                                     "",
		`kubectl get pod/web -o jsonpath='{.status.podIP}'`:                                                     "",
		`kubectl get pods -o jsonpath='{.items[*].status.podIP}'`:                                               "",
		`kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name}{"\t"}{.status.podIP}{"\n"}{end}'`:      "",
		`kubectl get nodes -o jsonpath='{.items[*].status.addresses[?(@.type=="InternalIP")].address}'`:         "",
		`kubectl get secret db -o jsonpath='{.data.password}' | base64 -d`:                                      "",
		`kubectl get secret db -o jsonpath='{.data.tls\.crt}'`:                                                  "",
		`kubectl get pods -o jsonpath='{..image}'`:                                                              "",
		`kubectl config view -o jsonpath='{.users[*].name}'`:                                                    "",
		`kubectl config view -o jsonpath='{.users[*].names}'`:                                                   "has no field names",
		`kubectl get pods -o jsonpath='{.status.podIP}'`:                                                        "the object has no field status",
		`kubectl get pod web -o jsonpath='{.items[0].status.podIP}'`:                                            "the object has no field items",
		`kubectl get pods -o jsonpath='{.items[*].status.podIp}'`:                                               "has no field podIp, but podIP",
		`kubectl get pods -o jsonpath='{.items.status}'`:                                                        "items is a list",
		`kubectl get pods -o jsonpath='{range .items[*]}{.metadata.names}{end}'`:                                "has no field names",
		`kubectl get nodes -o jsonpath='{.items[*].status.addresses[?(@.kind=="InternalIP")].address}'`:         "has no field kind",
		`kubectl get pods --sort-by=.metadata.creationTimestamp`:                                                "",
		`kubectl get pods --sort-by='{.status.startTime}'`:                                                      "",
		`kubectl get pods --sort-by=.metadata.creationTime`:                                                     "has no field creationTime",
		`kubectl top pods --sort-by=cpu`:                                                                        "",
		`kubectl get pods -o custom-columns=NAME:.metadata.name,IMAGE:.spec.containers[*].image`:                "",
		`kubectl get pods -o custom-columns=NAME:.metadata.name,IMAGE:.spec.containers[*].img`:                  "has no field img",
		`kubectl wait pod/web --for=jsonpath='{.status.phase}'=Running`:                                         "",
		`kubectl wait pod/web --for=jsonpath='{.status.fase}'=Running`:                                          "has no field fase",
		`kubectl wait pod/web --for=condition=Ready`:                                                            "",
		`kubectl get pods --field-selector=status.phase=Running,spec.nodeName!=node1`:                           "",
		`kubectl get pods --field-selector=status.fase=Running`:                                                 "has no field fase",
		`kubectl patch pv pv1 -p '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}'`:                         "",
		`kubectl patch pv pv1 -p '{"spec":{"reclaimPolicy":"Retain"}}'`:                                         "has no field reclaimPolicy",
		`kubectl patch deploy web -p '{"spec":{"replicas":"3"}}'`:                                               "3 is no integer",
		`kubectl patch deploy web --type=json -p '[{"op":"remove","path":"/spec/template/spec/containers/0"}]'`: "",
		`kubectl patch deploy web --type=json -p '[{"op":"remove","path":"/spec/template/spec/container/0"}]'`:  "has no field container",
	}))
}

// Commands stand in code blocks too, each found on its own line.
func TestScript(t *testing.T) {
	found := check(t, newChecker(t), "- look\n  ```sh\n  $ kubectl get pods\n  kubectl get podz # comment\n  ```\n")
	if len(found) != 1 || found[0].Line != 4 {
		t.Errorf("found %v, want one finding on line 4", found)
	}
}
