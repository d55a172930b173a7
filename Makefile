# Everything is done from here; `make help` lists it. The first `make run` or
# `make test` sets the computer up, and later ones start at once.

BIN   := .venv/bin
STAMP := .venv/.set-up
TOUR  := build/tour

.DEFAULT_GOAL := help
.PHONY: help setup run test test-slow lint types format bench bench-voice tour guide lock clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 19

setup: $(STAMP) ## get this computer ready (once)

$(STAMP): pyproject.toml requirements/dev.txt scripts/setup.sh scripts/libraries.sh
	@scripts/setup.sh
	@touch $@

run: setup ## start SpeakAid; FILE=talk.speakaid opens a talk
	@scripts/run.sh

test: lint types ## everything that must be right before a change goes in
	$(BIN)/python -m pytest --cov --cov-report=term

test-slow: setup ## a real synced folder; the promises of a talk on talks never tried before
	$(BIN)/python -m pytest -q -m slow tests/slow
	for round in 1 2 3 4 5 6 7 8 9 10; do \
	    $(BIN)/python -m pytest -q tests/core tests/storage --hypothesis-profile=new || exit 1; \
	done

lint: setup ## style and layout of the code
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .

types: setup ## the types, strictly
	$(BIN)/python -m mypy

format: setup ## put the code into the common layout
	$(BIN)/python -m ruff check --fix .
	$(BIN)/python -m ruff format .

bench: setup ## measure how fast it is
	$(BIN)/python benchmarks/run.py

bench-voice: setup ## measure voice and listening, the cue and the silence; needs pulseaudio
	$(BIN)/python -m benchmarks.cues
	$(BIN)/python -m benchmarks.voice_sound
	$(BIN)/python -m benchmarks.voice_sound --busy
	$(BIN)/python -m benchmarks.listening
	$(BIN)/python -m benchmarks.listening_live

tour: setup ## draw a picture of every screen into build/tour
	$(BIN)/python -m speakaid tour $(TOUR)

guide: tour ## draw the guide's pictures anew
	$(BIN)/python scripts/guide_pictures.py $(TOUR)/1280x720-pale docs/pictures

lock: setup ## choose the newest allowed packages and pin them
	scripts/lock.sh

clean: ## remove all that was made here
	rm -rf .venv build dist .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
