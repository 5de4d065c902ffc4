# Targets people expect; `make help` explains them. Everything but Go itself is
# installed by the targets, pinned, below .cache.

GO      ?= go
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
TOOLS   := -modfile=.ci/tools/go.mod

.DEFAULT_GOAL := help
.PHONY: help build review test test-short race identity bench fuzz fmt check-fmt vet lint check anki page generate verify install man clean

help: ## list the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build bin/k8scards
	$(GO) build -trimpath -ldflags "-X k8scards/cmd.version=$(VERSION)" -o bin/k8scards ./cmd/k8scards

review: build ## build, and start today's review
	@bin/k8scards review

test: ## run all tests
	$(GO) test ./...

race: ## run all tests with the race detector
	$(GO) test -race ./...

bench: ## measure, each figure beside its baseline
	$(GO) test -run '^$$' -bench . -benchmem ./...

EDIT_CARDS ?= 1000
identity: ## edit notes as people do, with a fixed and a random seed, and print how history follows
	K8SCARDS_EDIT_CARDS=$(EDIT_CARDS) $(GO) test -count=1 -v -timeout 20m -run '^TestHistoryFollowsEdits$$' ./cards

FUZZTIME ?= 10s
fuzz: ## fuzz each parser for FUZZTIME (10s)
	@set -e; for pkg in $$($(GO) list ./...); do \
	  for f in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
	    echo "$$pkg $$f"; $(GO) test -run '^$$' -fuzz "^$$f$$" -fuzztime $(FUZZTIME) $$pkg; \
	  done; \
	done

fmt: ## format the code
	$(GO) tool $(TOOLS) gofumpt -w .

check-fmt: ## fail if the code is not formatted
	@out=$$($(GO) tool $(TOOLS) gofumpt -l .); test -z "$$out" || { echo "not formatted:"; echo "$$out"; exit 1; }

vet: ## go vet
	$(GO) vet ./...

lint: ## staticcheck, pinned
	$(GO) tool $(TOOLS) staticcheck ./...

check: check-fmt vet lint test ## everything that must pass before a commit

anki: ## prove the Anki export with the real Anki, in a virtual environment
	.ci/anki

page: ## prove the page of statistics in a real browser, which is installed below .cache
	.ci/page

# crictl's commands are in a package main, so its sources are read from a checkout:
# the one in CRI_TOOLS, or a fresh one.
CRI_TOOLS ?=
GENERATORS := $(addprefix cards/kubectl/generate/,api cluster helm crictl)
generate: ## make the facts of commands and API anew from their sources; slow, needs the network
	@set -e; dir="$(CRI_TOOLS)"; if test -z "$$dir"; then \
	  dir=$$(mktemp -d); trap 'rm -rf "$$dir"' EXIT; \
	  git clone -q --depth 1 --branch v1.35.0 https://github.com/kubernetes-sigs/cri-tools "$$dir"; fi; \
	for generator in $(GENERATORS); do echo "$$generator"; \
	  (cd $$generator && case $$generator in *crictl) $(GO) run . "$$dir";; *) $(GO) run .;; esac); done

verify: ## hold the facts against the real programs and the real API; slow, needs the network
	@set -e; for dir in $(GENERATORS); do (cd $$dir && $(GO) test -count=1 ./...); done

install: ## install k8scards to GOBIN
	$(GO) install -trimpath -ldflags "-X k8scards/cmd.version=$(VERSION)" ./cmd/k8scards

man: build ## write the manual pages to bin/man
	bin/k8scards man bin/man

clean: ## remove what the targets made
	rm -rf bin .cache
