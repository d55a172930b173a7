#!/bin/sh
# Starts SpeakAid, with the talk that FILE names if there is one.
# A Linux computer without a screen gets pictures of every screen instead.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no screen here, so SpeakAid draws its screens into build/tour instead."
    export QT_QPA_PLATFORM=offscreen
    exec .venv/bin/python -m speakaid tour build/tour
fi
exec .venv/bin/python -m speakaid ${FILE:+"$FILE"}
