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

# Prints the packages whose library this computer does not have.
missing_libraries() {
    [ "$(uname)" = Linux ] || return 0
    present=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
    echo "$QT_LIBRARIES" | while read -r library package; do
        [ -n "$library" ] || continue
        case "$present" in
            *"$library "*) ;;
            *) echo "$package" ;;
        esac
    done
}
