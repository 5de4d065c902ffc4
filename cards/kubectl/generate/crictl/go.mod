module k8scards/cards/kubectl/generate/crictl

go 1.26.0

require k8scards v0.0.0-00010101000000-000000000000

require (
	github.com/inconshreveable/mousetrap v1.1.0 // indirect
	github.com/spf13/cobra v1.10.2 // indirect
	github.com/spf13/pflag v1.0.10 // indirect
	mvdan.cc/sh/v3 v3.14.1 // indirect
)

replace k8scards => ../../../..
