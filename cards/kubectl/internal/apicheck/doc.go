// Package apicheck holds notes against the real API of Kubernetes: whether the
// field paths, kinds, API versions, resource names and YAML in them exist in the
// version of the exam. Only tests use it.
package apicheck
