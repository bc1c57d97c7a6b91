# Two commands do everything on a machine that has Swift: `make report` and `make test`.

# What is needed beyond Swift, and what for: see README.md.
DEBIAN_PACKAGES = libcsv-dev libcmark-dev libssl-dev libsqlite3-dev libxlsxwriter-dev libzip-dev pkg-config python3
BREW_FORMULAE = libcsv cmark libxlsxwriter libzip sqlite pkg-config python3

# libcsv has no pkg-config file, so Homebrew's folders are named here.
ifeq ($(shell uname -s),Darwin)
export CPATH := $(shell brew --prefix)/include:$(CPATH)
export LIBRARY_PATH := $(shell brew --prefix)/lib:$(LIBRARY_PATH)
endif

# On Linux the Swift libraries go into the program, which then starts in half the time.
ifeq ($(shell uname -s),Linux)
LINKING = --static-swift-stdlib
endif

BUILD = swift build -c release $(LINKING)
BUILT = .build/release
CHARGESHEET = $(BUILT)/chargesheet

.PHONY: report test tested fetched setup build lint format check independent interop browser browser-tools interop-tools fuzz \
  fuzz-guided bench screenshots clean

report: build
	@$(CHARGESHEET) build
	@$(CHARGESHEET) export
	@echo "Open reports/*/index.html in a browser, or read reports/*/report.md."

# Everything is built once, with optimisation, for the tests and for what is checked with the program: that takes as long
# as a build of each kind, and the tests a quarter of their time. What the other checks need is fetched meanwhile.
TESTING = -c release --scratch-path .build/testing -Xswiftc -enable-testing
TESTED = $(MAKE) --no-print-directory BUILD=: BUILT=.build/testing/release

test: setup
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory -j2 tested fetched
	swift test --skip-build $(TESTING)
	@$(TESTED) check independent
	@$(TESTED) fuzz CASES=3000
	@$(TESTED) interop
	@$(TESTED) browser EVERY=

tested: setup
	swift build --build-tests $(TESTING)

# One after the other: both may install packages.
fetched:
	@$(MAKE) --no-print-directory -j1 browser-tools interop-tools

# Installs the system packages that are missing, with sudo only where that is needed.
setup:
	@sh scripts/setup "$(DEBIAN_PACKAGES)" "$(BREW_FORMULAE)"

build: setup
	@$(BUILD) --product chargesheet

# The committed reports are what the committed studies give.
check: build
	@$(CHARGESHEET) build --check

# The published figures, and the values the statistics are tested with, worked out again by programs
# that share no code with this one.
independent: build
	@python3 Tests/Independent/synthetic_returns.py --check
	@python3 Tests/Independent/recompute.py
	@python3 Tests/Independent/intervals.py --check
	@python3 Tests/Independent/phrases.py check
	@python3 Tests/Independent/attack.py

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

# Mutated fixtures, fed to everything that reads; a failing case is written below .build/fuzz.
# `make fuzz CASES=1000 SEED=7` runs fewer and others.
CASES = 1000000
SEED = 1

fuzz: setup
	@$(BUILD) --product fuzz
	@$(BUILT)/fuzz --cases $(CASES) --seed $(SEED)

# The same trials under libFuzzer, which follows the branches that a text takes and keeps those that
# reach new ones, beginning with the fixtures. For Linux: Apple's toolchain has no libFuzzer.
# `make fuzz-guided DURATION=60` takes a minute.
DURATION = 600
GUIDED = .build/guided

fuzz-guided: setup
	swift build -c release --product fuzz --scratch-path $(GUIDED) \
	  -Xswiftc -sanitize=fuzzer -Xswiftc -DGUIDED -Xswiftc -use-ld=lld
	@sh scripts/guided-corpus $(GUIDED)/corpus
	@mkdir -p .build/fuzz
	@$(GUIDED)/release/fuzz $(GUIDED)/corpus -max_len=4096 -timeout=20 \
	  -artifact_prefix=.build/fuzz/ -max_total_time=$(DURATION)

# The pages as a browser, a keyboard, a printer and a validator see them. `make test` leaves the
# slow checks of most pages out.
EVERY = --every
BROWSER_PACKAGES = chromium fonts-dejavu-core default-jre-headless python3-venv

browser: check browser-tools
	@.build/browser/bin/python Tests/Browser/run.py $(EVERY)
	@$(CHARGESHEET) embed --output .build/embeds
	@.build/browser/bin/python Tests/Browser/run.py .build/embeds --fragments

browser-tools: setup
	@sh scripts/setup "$(BROWSER_PACKAGES)" ""
	@test -x .build/browser/bin/python || python3 -m venv .build/browser
	@.build/browser/bin/pip install --quiet --requirement Tests/Browser/requirements.txt

# What the program publishes for other programs, as other programs read it.
interop: build interop-tools
	@$(CHARGESHEET) export --output .build/exports
	@.build/interop/bin/python Tests/Interop/check.py reports .build/exports

interop-tools: setup
	@sh scripts/setup "python3-venv" ""
	@test -x .build/interop/bin/python || python3 -m venv .build/interop
	@.build/interop/bin/pip install --quiet --requirement Tests/Interop/requirements.txt

bench: build
	@python3 Tests/Benchmark/bench.py $(CHARGESHEET)
	@python3 Tests/Benchmark/bulk.py $(CHARGESHEET)

screenshots: build
	@sh scripts/screenshots

clean:
	swift package clean
	rm -rf .build/testing
