# SPDX-License-Identifier: GPL-3.0-or-later
#
# Each target sets up all that it needs: see scripts/setup.sh.
#   make run ARGS='list'           gives arguments to the program
#   make test PYTEST_ARGS='-k week' runs some of the tests
#   make PYTHON=python3.13 run     uses another Python

VENV ?= .venv
PY = $(VENV)/bin/python
export VENV

.PHONY: help run test bench torture translations screenshots coverage format clean setup setup-test \
	dist bundle icons

help:
	@echo 'make run          start GluteTimer'
	@echo 'make test         check the code and run every test'
	@echo 'make bench        measure sound, start, processor and memory'
	@echo 'make torture      kill, cut off and damage it, and count what is lost'
	@echo 'make dist         make the wheel and the source archive, and check both'
	@echo 'make bundle       make a folder that runs without Python; ARGS=--archive packs it'
	@echo 'make icons        draw the icon in all sizes anew, from its SVG files'
	@echo 'make screenshots  draw the pictures of README and guide anew'
	@echo 'make translations  gather the texts to translate, and compile the translations'
	@echo 'make coverage     tell what the tests do not reach'
	@echo 'make format       lay the code out'
	@echo 'make clean        remove what was built or installed here'

setup:
	@sh scripts/setup.sh run

setup-test:
	@sh scripts/setup.sh test

run: setup
	@$(PY) -m glutetimer $(ARGS)

test: setup-test
	$(PY) -m ruff format --check
	$(PY) -m ruff check
	$(PY) -m mypy
	$(PY) -c 'from importlinter.cli import lint_imports_command as check; check()'
	$(PY) -m deptry .
	$(PY) -m pytest -n auto --dist worksteal $(PYTEST_ARGS)

bench: setup-test
	@$(PY) -m tests.benchmarks $(ARGS)

torture: setup-test
	@$(PY) -m tests.torture $(ARGS)

translations: setup-test
	@$(PY) scripts/translations.py $(ARGS)

dist: setup-test
	@rm -f dist/*.whl dist/*.tar.gz
	@$(PY) -m build --no-isolation --outdir dist . >dist.log 2>&1 || { cat dist.log; rm dist.log; exit 1; }
	@rm dist.log
	@$(PY) scripts/check_dist.py dist

bundle: setup-test
	@$(PY) scripts/bundle.py $(ARGS)

icons: setup-test
	@$(PY) scripts/app_icons.py

screenshots: setup-test
	@$(PY) scripts/screenshots.py $(ARGS)

coverage: setup-test
	$(PY) -m coverage erase
	$(PY) -m coverage run -m pytest $(PYTEST_ARGS)
	$(PY) -m coverage combine --quiet
	$(PY) -m coverage report

format: setup-test
	$(PY) -m ruff check --fix --exit-zero
	$(PY) -m ruff format

clean:
	rm -rf $(VENV) build dist htmlcov .coverage .coverage.* .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache
	find glutetimer tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
