#!/bin/sh
# Writes requirements/*.txt anew: the newest versions that pyproject.toml allows,
# the same for every Python from 3.11 on and for every system. Needs uv.
set -eu
cd "$(dirname "$0")/.."

command -v uv >/dev/null || {
    echo "Please install uv first:  pipx install uv" >&2
    exit 1
}
pin() {
    uv pip compile --quiet --upgrade --universal --python-version 3.11 \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
        pyproject.toml "$@"
}
pin --output-file requirements/run.txt
pin --extra dev --output-file requirements/dev.txt
echo "Pinned. Now type make test."
