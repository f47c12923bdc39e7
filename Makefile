# Every deed of the project. `make` alone says which; CI runs the same ones.
PYTHON ?= python3
VENV := .venv/bin
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help setup run train texts migration migrate check check-facts test crossval lock

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1 /p' Makefile | awk '{n=$$1; $$1=""; printf "make %-12s%s\n", n, $$0}'

setup: ## both environments and the compiled texts, from the locks
	$(if $(shell command -v $(PYTHON)),,$(error Huurhulp is set up with Python 3.10 or newer, and there is no $(PYTHON)))
	@$(PYTHON) -m ops.setup

run: setup ## start everything; Ctrl-C stops it
	@$(VENV)/python -m ops.run

train: setup ## train the model, if data or pipeline changed
	@$(VENV)/python -m ops.training

texts: setup ## compile the catalogs in locales/
	@$(VENV)/python -m ops.texts

migrate: setup ## bring the database up to date
	@$(VENV)/python -m ops.migrate

migration: setup ## make a migration of the models' changes: M="what it does"
	@$(VENV)/python -m ops.migrate --new "$(M)"

check: setup ## format, lint, types, imports, unit tests: under a minute
	@$(VENV)/python -m ops.check

check-facts: setup ## which dated facts have ended, or end within 90 days; exit code 1 when any has ended
	@$(VENV)/python -m ops.check_facts

test: setup ## everything, as CI does; one part of the tests: T=path
	@$(VENV)/python -m ops.check $(if $(T),--only "$(T)",--all)

crossval: setup ## cross-validate the training sentences: half an hour
	@$(VENV)/python -m benchmarks.crossval

lock: setup ## compile both requirements.txt anew from the pyproject.toml files
	@$(VENV)/python -m ops.lock
