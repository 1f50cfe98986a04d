#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sets up everything that `make run`, `make test` and `make bench` need, and nothing twice:
# a Python, the system libraries of Qt, a virtual environment. Quiet when all is there.
#
#   setup.sh run     what the program needs
#   setup.sh test    that, the checks, and for the system tests a virtual screen, a sound server,
#                    a session bus, and the tools that check what desktops read
#
# PYTHON names the interpreter to use, VENV the folder of the environment (.venv).

set -eu

purpose=${1:-run}
venv=${VENV:-.venv}
wanted='Python 3.11, 3.12, 3.13 or 3.14'
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/sbin:/sbin

say() { printf '%s\n' "set-up: $*" >&2; }

give_up() {
    say "$*"
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# ------------------------------------------------------------------------- installing packages

find_installer() {
    installer=
    power=
    sudo=
    for candidate in apt-get dnf brew; do
        if has "$candidate"; then
            installer=$candidate
            return
        fi
    done
}

# Homebrew refuses root and needs none; the others need root, or sudo that asks nothing. Asked
# for only when something is missing: sudo writes a refusal into the system's log.
may_install() {
    if [ -z "$power" ]; then
        power=no
        if [ "$installer" = brew ] || [ "$(id -u)" -eq 0 ]; then
            power=yes
        elif has sudo && sudo -n true 2>/dev/null; then
            power=yes
            sudo='sudo -n'
        fi
    fi
    [ -n "$installer" ] && [ "$power" = yes ]
}

# Never takes away what the user has: where a package would replace another, it is left out.
install_packages() {
    case $installer in
    apt-get)
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 install -y \
            --no-install-recommends --no-remove "$@" </dev/null
        ;;
    dnf) $sudo dnf -q install -y "$@" </dev/null ;;
    brew) brew install --quiet "$@" </dev/null ;;
    esac
}

refresh_lists() {
    if [ "$installer" = apt-get ]; then
        $sudo apt-get -qq update </dev/null || say 'the list of packages could not be refreshed'
    fi
}

# What an administrator would type.
install_command() {
    case $installer in
    apt-get) echo "sudo apt-get install $*" ;;
    dnf) echo "sudo dnf install $*" ;;
    brew) echo "brew install $*" ;;
    *) echo "your system's package manager has $*, or a package of a similar name" ;;
    esac
}

# ------------------------------------------------------------------------------------- Python

is_suitable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null
}

python_version() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])'; }

find_python() {
    python=
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if is_suitable "$candidate"; then
            python=$candidate
            return
        fi
    done
}

install_python() {
    may_install || return 0
    refresh_lists
    case $installer in
    apt-get) set -- python3 python3.13 python3.12 python3.11 ;;
    dnf) set -- python3 python3.13 ;;
    brew) set -- python@3.13 ;;
    esac
    for package in "$@"; do
        say "installing $package"
        install_packages "$package" >/dev/null 2>&1 || continue
        find_python
        [ -z "$python" ] || return 0
    done
}

# Debian and Ubuntu keep what makes environments in a package of its own.
install_venv_module() {
    package="python$(python_version "$python")-venv"
    if [ "$installer" = apt-get ] && may_install; then
        say "installing $package"
        refresh_lists
        install_packages "$package" >/dev/null || true
    fi
    has_venv_module || give_up "$python can't make a virtual environment. Please run:" \
        "$(install_command "$package")"
}

has_venv_module() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

ensure_python() {
    find_python
    [ -n "$python" ] || [ -z "${PYTHON:-}" ] || give_up "$PYTHON is not $wanted."
    [ -n "$python" ] || install_python
    [ -n "$python" ] || give_up "GluteTimer needs $wanted, and found none of them. Please install" \
        "one of them and try again: $(install_command python3)"
    has_venv_module || install_venv_module
}

# --------------------------------------------------------------------------- the environment

environment_is_usable() {
    is_suitable "$venv/bin/python" || return 1
    [ -z "${PYTHON:-}" ] ||
        [ "$(python_version "$PYTHON")" = "$(python_version "$venv/bin/python")" ]
}

ensure_environment() {
    if environment_is_usable; then
        return
    fi
    ensure_python
    say "making the environment in $venv with Python $(python_version "$python")"
    "$python" -m venv --clear "$venv" || give_up "$python could not make $venv."
}

# One stamp a purpose: what was installed, where. It differs after a change or a move.
fingerprint() { printf '%s %s\n' "$PWD" "$(cksum <pyproject.toml)"; }

is_stamped() { [ "$(cat "$venv/.installed-for-$1" 2>/dev/null)" = "$(fingerprint)" ]; }

ensure_dependencies() {
    if is_stamped test || { [ "$purpose" = run ] && is_stamped run; }; then
        return
    fi
    what=.
    [ "$purpose" = run ] || what='.[test,lint]'
    say 'installing what GluteTimer needs (the first time, some 200 MB are fetched)'
    "$venv/bin/python" -m pip --disable-pip-version-check install --quiet --no-warn-script-location \
        --editable "$what" </dev/null || give_up 'pip could not install what GluteTimer needs; its' \
        'words are above. Qt is there for Windows, for macOS 13 and later, and for Linux with' \
        'glibc 2.34 (x86_64) or 2.39 (arm64) and later; the network is needed once.'
    # As pip does for all that it installs: an editable program would be compiled at every start
    # where the environment asks for no byte code.
    "$venv/bin/python" -m compileall -q glutetimer </dev/null || true
    fingerprint >"$venv/.installed-for-$purpose"
}

# ----------------------------------------------------------------------- the system's libraries

# Three columns: a library's file or a command, its package for apt-get, its package for dnf.
# A dash: there is no such package, or it would replace a part of the desktop.
libraries_of_qt() {
    cat <<'LIST'
libEGL.so.1 libegl1 libglvnd-egl
libGL.so.1 libgl1 libglvnd-glx
libxkbcommon.so.0 libxkbcommon0 libxkbcommon
libdbus-1.so.3 libdbus-1-3 dbus-libs
libfontconfig.so.1 libfontconfig1 fontconfig
libglib-2.0.so.0 libglib2.0-0 glib2
LIST
}

libraries_of_windows_and_sound() {
    cat <<'LIST'
libpulse.so.0 libpulse0 pulseaudio-libs
libgssapi_krb5.so.2 libgssapi-krb5-2 krb5-libs
libXrandr.so.2 libxrandr2 libXrandr
libxcb-cursor.so.0 libxcb-cursor0 xcb-util-cursor
libxcb-icccm.so.4 libxcb-icccm4 xcb-util-wm
libxcb-keysyms.so.1 libxcb-keysyms1 xcb-util-keysyms
libxcb-shape.so.0 libxcb-shape0 libxcb
libxkbcommon-x11.so.0 libxkbcommon-x11-0 libxkbcommon-x11
libwayland-cursor.so.0 libwayland-cursor0 libwayland-cursor
LIST
}

tools_of_system_tests() {
    cat <<'LIST'
Xvfb xvfb xorg-x11-server-Xvfb
xauth xauth xorg-x11-xauth
pulseaudio pulseaudio -
parec pulseaudio-utils pulseaudio-utils
xdotool xdotool xdotool
dbus-daemon dbus dbus-daemon
playerctl playerctl playerctl
objdump binutils binutils
desktop-file-validate desktop-file-utils desktop-file-utils
appstreamcli appstream appstream
update-mime-database shared-mime-info shared-mime-info
xmllint libxml2-utils libxml2
LIST
}

is_there() {
    case $1 in
    *.so.*)
        case $known_libraries in
        *"$1"*) return 0 ;;
        *) return 1 ;;
        esac
        ;;
    *) has "$1" ;;
    esac
}

# Sets missing (packages that can be installed) and absent (what they would bring).
look_for_missing() {
    missing=
    absent=
    while read -r file deb rpm; do
        ! is_there "$file" || continue
        absent="$absent $file"
        case $installer in
        apt-get) package=$deb ;;
        dnf) package=$rpm ;;
        *) package=- ;;
        esac
        [ "$package" = - ] || missing="$missing $package"
    done
    absent=${absent# }
    missing=${missing# }
}

# Tries once: what could not be installed is not tried again at every start.
install_missing() {
    may_install || return 0
    tried=$venv/.packages-tried
    [ "$(cat "$tried" 2>/dev/null)" != "$missing" ] || return 0
    say "installing system packages: $missing"
    refresh_lists
    # shellcheck disable=SC2086 # one word a package
    if ! install_packages $missing >/dev/null 2>&1; then
        for package in $missing; do
            words=$(install_packages "$package" 2>&1) ||
                say "could not install $package: $(echo "$words" | tail -n 1)"
        done
    fi
    echo "$missing" >"$tried"
    # Read from a cache until now.
    known_libraries=$(ldconfig -p)
}

say_missing() {
    say "$1 These are missing: $absent"
    # shellcheck disable=SC2086 # one word a package
    if [ -n "$missing" ]; then
        say "To install them: $(install_command $missing)"
    fi
}

look_for() {
    look_for_missing <<LIST
$("$@")
LIST
}

everything_of_the_system() {
    libraries_of_qt
    libraries_of_windows_and_sound
    [ "$purpose" = run ] || tools_of_system_tests
}

ensure_system() {
    [ "$(uname -s)" = Linux ] || return 0
    known_libraries=$(ldconfig -p 2>/dev/null || true)
    look_for everything_of_the_system
    [ -n "$absent" ] || return 0
    [ -z "$missing" ] || install_missing
    look_for tools_of_system_tests
    if [ "$purpose" != run ] && [ -n "$absent" ]; then
        say_missing 'Tests that need a screen, a sound server, a session bus or a tool will be skipped.'
    fi
    look_for libraries_of_windows_and_sound
    [ -z "$absent" ] || say_missing 'The window or the sound may not work.'
    look_for libraries_of_qt
    if [ -n "$absent" ]; then
        say_missing 'Qt cannot start without some system libraries.'
        exit 1
    fi
}

find_installer
ensure_environment
ensure_system
ensure_dependencies
