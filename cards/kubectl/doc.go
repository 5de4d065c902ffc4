// Package kubectl knows the command lines of the programs of the exam (kubectl,
// kubeadm, helm, kustomize, etcdctl, etcdutl and crictl) as the programs
// themselves read them, and the resources of the API with all their names.
//
// What it knows are facts generated from the sources of the programs: a [Tree]
// of commands and flags for each, made by the modules below generate, which are
// never linked into the program and embedded in it. The tests of these modules
// give the same lines, typed and random, to the real programs and to a Tree.
//
// A shell line is split into the commands it runs by [Split], and the words of
// one are read by [Tree.Parse]; [Trees.Read] does both. What comes out is an
// [Invocation], in which two spellings of one command are the same.
package kubectl
