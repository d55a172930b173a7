#!/bin/sh
# Gets a computer ready to run and test SpeakAid: the system libraries that Qt
# needs, a virtual environment in .venv, and the pinned packages in it.
# `make setup` calls this, and only when something here has changed.
set -eu
cd "$(dirname "$0")/.."
. scripts/libraries.sh

say() { echo "SpeakAid setup: $*"; }
give_up() { say "$*" >&2; exit 1; }

# The first Python that is new enough; PYTHON=... names another.
find_python() {
    for python in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$python"
            return
        fi
    done
}

missing_packages() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    missing_libraries
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        give_up "please install what brings the same as these Debian packages, then type make again: $*"
    elif [ "$(id -u)" = 0 ]; then
        as_root=""
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        give_up "please type   sudo apt-get install -y --no-install-recommends $*   and then make again."
    fi
    say "installing system packages: $*"
    $as_root apt-get update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

python=$(find_python)
[ -n "$python" ] || give_up "please install Python 3.11 or newer, then type make again."

packages=$(missing_packages "$python" | tr '\n' ' ')
# Split into words on purpose: it is a list of package names.
# shellcheck disable=SC2086
[ -z "$packages" ] || install_packages $packages

# The voice is wanted and never needed: where it cannot be installed, all else goes on.
packages=$(missing_for_the_voice | tr '\n' ' ')
# shellcheck disable=SC2086
if [ -n "$packages" ] && ! (install_packages $packages); then
    say "SpeakAid works without them, and has no voice."
fi

if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    say "making the virtual environment .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi

say "fetching the packages named in requirements/dev.txt (the first time about 120 MB)"
# --no-deps: the list is complete, so nothing is fetched that it does not name.
pip() { .venv/bin/python -m pip --disable-pip-version-check "$@"; }
fetch() {
    pip install --quiet --no-deps -r requirements/dev.txt &&
        pip install --quiet --no-deps --no-build-isolation --editable . &&
        pip check >/dev/null
}
fetch || give_up "the packages did not arrive whole. Is there an internet connection?"

# The first start is then as quick as the next, also where Python may not write beside the code.
.venv/bin/python -m compileall -q speakaid || true

say "ready. Type make run to start SpeakAid."
