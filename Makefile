# make alone tells what there is to make.

SWIFT ?= swift
GATEWAYD = .build/release/gatewayd
SOURCES = Package.swift Sources Tests Examples Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests

.DEFAULT_GOAL := help
.PHONY: help dependencies build run test smoke bench format lint generate conformance clean

help: ## tell what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

dependencies: ## install the Debian packages that are missing
	@Scripts/install-dependencies

build: dependencies ## build the program for use
	$(SWIFT) build --configuration release --product gatewayd

run: build ## start the gateway on a simulated switch with 20 phones; Ctrl-C stops it
	@exec $(GATEWAYD) demo

# One after another: some tests keep the processor busy for seconds, and those that talk over sockets have deadlines.
test: dependencies ## build and run every test; warnings are errors
	Scripts/build-tests $(SWIFT)
	$(SWIFT) test --skip-build --no-parallel
	Scripts/bench --test

smoke: build ## start the demonstration, look at everything it serves, stop it; run each benchmark for a moment
	Scripts/smoke $(GATEWAYD)
	Scripts/bench --smoke
	Scripts/bench-http $(GATEWAYD) --seconds 1 --streams 2 --phones 50

bench: dependencies build ## measure: one table, the HTTP interface, and JSON in Benchmarks/results
	Scripts/bench
	Scripts/bench-http $(GATEWAYD) --json Benchmarks/results/http.json

format: ## format the sources
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint: ## check the format of the sources
	$(SWIFT) format lint --strict --recursive $(SOURCES)

generate: ## write the sources that come from the catalogue of the standard
	$(SWIFT) run CatalogueGenerator .

conformance: ## write docs/conformance.md
	WRITE_CONFORMANCE=1 $(SWIFT) test --filter ConformanceTableTests

clean: ## remove what was built
	$(SWIFT) package clean
	rm -rf Benchmarks/results
