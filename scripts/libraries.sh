# shellcheck shell=sh
# The system libraries that Qt needs on Linux: the file, and the Debian or
# Ubuntu package that brings it. Sourced by setup.sh.

QT_LIBRARIES="
libGL.so.1              libgl1
libEGL.so.1             libegl1
libxkbcommon.so.0       libxkbcommon0
libfontconfig.so.1      libfontconfig1
libglib-2.0.so.0        libglib2.0-0
libdbus-1.so.3          libdbus-1-3
libbrotlidec.so.1       libbrotli1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
libwayland-cursor.so.0  libwayland-cursor0
"

# What the voice needs: without these SpeakAid works, and is silent.
VOICE_LIBRARIES="
libportaudio.so.2       libportaudio2
libespeak-ng.so.1       espeak-ng
"

PULSE_PLUGIN=libasound_module_pcm_pulse.so

# Each prints the packages whose library this computer does not have.
missing_libraries() { missing_of "$QT_LIBRARIES"; }
missing_for_the_voice() {
    missing_of "$VOICE_LIBRARIES"
    [ "$(uname)" = Linux ] || return 0
    # How a sound server is asked for its devices, and how PortAudio comes to it.
    command -v pactl >/dev/null || echo pulseaudio-utils
    for plugin in /usr/lib*/alsa-lib/$PULSE_PLUGIN /usr/lib/*/alsa-lib/$PULSE_PLUGIN; do
        [ ! -e "$plugin" ] || return 0
    done
    echo libasound2-plugins
}

missing_of() {
    [ "$(uname)" = Linux ] || return 0
    present=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
    echo "$1" | while read -r library package; do
        [ -n "$library" ] || continue
        case "$present" in
            *"$library "*) ;;
            *) echo "$package" ;;
        esac
    done
}
