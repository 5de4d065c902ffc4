//go:build keep

package main

// Modules of which only files are read, kept in go.mod and go.sum by these imports.
import (
	_ "github.com/kubernetes-csi/external-snapshotter/client/v8/apis/volumesnapshot/v1"
	_ "k8s.io/api-v1.20/policy/v1beta1"
	_ "sigs.k8s.io/gateway-api/apis/v1"
)
