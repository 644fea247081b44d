# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the build needs: the Build-Depends of packaging/debian/control, and whether this system has it.

# The names, one a line, without versions.
build_depends() {
    awk '/^[^ \t]/ { on = 0 }
         /^Build-Depends:/ { on = 1; sub(/^Build-Depends:/, "") }
         on { n = split($0, part, ",")
              for (i = 1; i <= n; i++) {
                  name = part[i]; sub(/^[ \t]+/, "", name); sub(/[ \t(|].*/, "", name)
                  if (name != "") print name } }' "$project/packaging/debian/control" | sort -u
}

# Twelve digits that change with the package list and with the recipe of the root.
packages_hash() {
    { echo "recipe 1 trixie $(uname -m)"; build_depends; } | sha256sum | cut -c1-12
}

is_root() { [ "$(id -u)" -eq 0 ]; }

# as_root COMMAND...: as it is for root, by sudo otherwise; fails where neither is possible.
as_root() {
    if is_root; then
        "$@"
    elif can_sudo; then
        sudo -- "$@"
    else
        return 1
    fi
}

# sudo without a password, or with one when there is somebody to type it.
can_sudo() { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && [ -t 2 ]; }; }; }

missing_packages() {
    local wanted installed
    wanted=$(build_depends)
    # shellcheck disable=SC2086 # one word a package
    installed=$({ dpkg-query -W -f '${db:Status-Abbrev}|${Package}\n' $wanted 2>/dev/null || true; } | sed -n 's/^ii *|//p' | sort -u)
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

# Whether every build dependency is installed, in a version that will do.
system_is_complete() {
    if command -v dpkg-query >/dev/null; then
        [ -z "$(missing_packages)" ] && version_at_least "$(dpkg-query -W -f '${Version}' qt6-location-dev 2>/dev/null)" 6.5
    else
        foreign_system_is_complete
    fi
}

# The same question where packages have other names: asks for the files and programs themselves.
foreign_system_is_complete() {
    local tool module
    for tool in cmake ninja g++ qmake6 clang-format-19 clang-tidy-19 sqlite3 pdftotext Xvfb xdotool ogr2ogr python3; do
        command -v "$tool" >/dev/null || return 1
    done
    version_at_least "$(g++ -dumpfullversion)" 14 || return 1
    version_at_least "$(qmake6 -query QT_VERSION)" 6.5 || return 1
    for module in Qt6Location Qt6Positioning Qt6Svg Qt6LinguistTools KF6Contacts KOpeningHours GTest benchmark simdjson; do
        compgen -G "/usr/lib*/cmake/$module/*onfig.cmake" >/dev/null ||
            compgen -G "/usr/lib/*/cmake/$module/*onfig.cmake" >/dev/null || return 1
    done
}

version_at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# Debian 13 or later, testing and unstable included: their own packages will do.
is_recent_debian() {
    local ID='' VERSION_ID=''
    [ -r /etc/os-release ] || return 1
    # shellcheck disable=SC1091
    . /etc/os-release
    [ "$ID" = debian ] && { [ -z "$VERSION_ID" ] || [ "${VERSION_ID%%.*}" -ge 13 ]; }
}

# apt_install NAME...: quiet; the log is kept, and shown when it fails.
apt_install() {
    local log
    log=$(cache_folder)/apt.log
    logged "$log" as_root apt-get -qq update || true
    if ! logged "$log" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o Acquire::Retries=3 install --yes --no-install-recommends "$@"; then
        log_tail "$log" 15
        die 3 "apt-get could not install: $*" \
            "It needs the network. Look at $log, then call this again."
    fi
}

# Where the private root and its logs live; made when it isn't there.
cache_folder() {
    local base=${XDG_CACHE_HOME:-}
    [[ $base == /* ]] || base=${HOME:-/nonexistent}/.cache
    mkdir -p "$base/maillage" 2>/dev/null || base=/var/tmp/maillage-$(id -u)
    mkdir -p "$base/maillage" || die 3 "No folder for the set-up: $base cannot be made." \
        "Set XDG_CACHE_HOME to a folder you can write in, with 4 GB free."
    printf '%s/maillage' "$base"
}
