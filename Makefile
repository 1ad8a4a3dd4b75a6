# One target for each intent. Start with `make demo`; `make test` runs every test.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# Test vectors from outside; tests that need them say that they are skipped where they are absent.
export COLLET_CONFORMANCE ?= $(abspath ../shared/conformance)

# The program carries its own Swift runtime and starts in two milliseconds: see docs/decisions/0004-start-up.md.
LINK_DIR := .build/link
# No library is looked for beside the program: the loader would ask for each in twenty folders that are not there.
STATIC := --static-swift-stdlib --disable-local-rpath -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs \
  -Xlinker --strip-debug -Xlinker -L$(abspath $(LINK_DIR)) \
  -Xlinker --symbol-ordering-file=$(abspath scripts/symbol-order) -Xlinker --no-warn-symbol-ordering
# Release tests build into a folder of their own: testability flags would rebuild the program each time otherwise.
OPTIMISED := .build/optimised

.PHONY: demo build bench test test-debug test-release install uninstall fixtures instructions lint format manifests \
  docs sanitize fuzz chaos deps clean

## Installs what is missing, builds, lists the bundled plugins and calls some of them.
demo: build
	@scripts/demo

## A release build: the program at .build/release/collet and its helpers beside it, the bundled plugins staged in
## .build/plugins, ColletKit and the templates of `collet new` in .build/share.
build: deps
	@mkdir -p $(LINK_DIR) && ln -sf "$$(g++ -print-file-name=libstdc++.a)" $(LINK_DIR)/libstdc++.a
	@# The package manager does not know that the linker reads this file.
	@test ! scripts/symbol-order -nt .build/release/collet || rm -f .build/release/collet
	$(SWIFT) build -c release $(STATIC) --product collet
	$(SWIFT) build -c release $(STATIC) --product collet-probe
	$(SWIFT) build -c release $(STATIC) --product collet-worker
	$(SWIFT) build -c release $(STATIC) --product collet-types
	@scripts/build-plugins release
	@scripts/stage-plugins release .build/plugins $(basename $(notdir $(wildcard manifests/*.json)))
	@scripts/stage-templates .build/share/templates
	@scripts/stage-kit .build/share/ColletKit

## Stages the plugin that benchmarks call, alone, in .build/bench.
bench: build
	@scripts/stage-plugins release .build/bench bench

## Every test, in debug and in release: one optimiser defect shows only there.
test: build bench lint test-debug test-release

test-debug: deps
	@scripts/run-tests debug .build

test-release: deps
	@scripts/run-tests release $(OPTIMISED)

install: build
	@scripts/install "$(DESTDIR)" "$(PREFIX)"

## Builds the plugin of every template and keeps it in a folder, for later hosts to load: make fixtures DIR=...
fixtures: build
	@scripts/make-fixtures "$(DIR)"

uninstall:
	@scripts/install --remove "$(DESTDIR)" "$(PREFIX)"

## Counts instructions of a dispatch, of a turn and of a validation; fails on growth over 2 %.
instructions: bench
	@scripts/count-instructions

lint: deps
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests plugins

format:
	@$(SWIFT) format format --in-place --recursive --parallel Package.swift Sources Tests plugins

## Writes the manifests that plugins make of their own types, into manifests/; `make build` stages them.
manifests: build
	@scripts/write-manifests

## Writes the pages that are made from the program: docs/commands.md.
docs: build
	@scripts/write-command-reference

## The longer forms of what `make test` samples.
sanitize: deps
	@scripts/sanitize

fuzz: deps
	@COLLET_FUZZ_SECONDS=$${COLLET_FUZZ_SECONDS:-120} scripts/run-tests release $(OPTIMISED) --filter Mutation

## Every fault of docs/chaos.md happens to a host, by real plugins; prints what came of each: make chaos FAULTS=29,30
chaos: build
	@COLLET_CHAOS=$(or $(FAULTS),all) scripts/run-chaos

deps:
	@scripts/install-dependencies

clean:
	rm -rf .build
