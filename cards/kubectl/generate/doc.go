// Package generate turns the command lines of real programs into the facts of
// package kubectl, and holds package kubectl against them.
//
// It knows cobra only. The programs are imported by modules of their own below
// it, so that neither this module nor the program itself depends on them:
//
//	cluster  kubectl, kubeadm, kustomize, etcdctl and etcdutl
//	helm     helm, which is built with another version of Kubernetes
//	crictl   crictl, whose commands cannot be imported
//
// "make generate" runs them all.
package generate
