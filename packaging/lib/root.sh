# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The private Debian 13 root: made once by mmdebstrap, keyed by the hash of the package list, never changed after.

# root_ready: sets root_dir; makes the root when it isn't there.
root_ready() {
    local cache
    cache=$(cache_folder)
    root_dir=$cache/root-$(packages_hash)
    if [ ! -e "$root_dir/.complete" ]; then
        root_tools
        root_make "$cache"
    fi
    touch "$root_dir.used" 2>/dev/null || true
}

# The programs that make and enter the root: on the host, and nothing else is.
root_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    is_root || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    if [ ${#missing[@]} -gt 0 ]; then
        if command -v apt-get >/dev/null && { is_root || can_sudo; }; then
            local start
            start=$(now_ms)
            say "Installing ${missing[*]} on this system: they make and enter a private Debian 13 root."
            apt_install "${missing[@]}"
            say "  installed, $(since "$start")"
        else
            administrator_line "${missing[@]}"
        fi
    fi
    is_root || grep -q "^\($(id -un)\|$(id -u)\):" /etc/subuid 2>/dev/null || administrator_line
}

# administrator_line PACKAGE...: what somebody with the rights has to type, once.
administrator_line() {
    local line=''
    [ $# -eq 0 ] || line="apt-get install --yes $*"
    if ! grep -q "^\($(id -un)\|$(id -u)\):" /etc/subuid 2>/dev/null && ! is_root; then
        line="${line:+$line && }usermod --add-subuids 200000-265535 --add-subgids 200000-265535 $(id -un)"
    fi
    die 3 "This system is too old to build Maillage by itself (it has no Qt 6.5 with Qt Location)." \
        "A private Debian 13 root does it, without changing anything here, but its tools are missing." \
        "Give this line to an administrator, then call this again:" \
        "" "  $line" ""
}

root_make() {
    local cache=$1 partial=$root_dir.partial lock start
    local log=$cache/root.log
    exec {lock}>"$root_dir.lock"
    if ! flock -n "$lock"; then
        say "Another set-up is making the same root: waiting for it."
        flock "$lock"
    fi
    if [ ! -e "$root_dir/.complete" ]; then
        root_remove "$partial"
        root_remove "$root_dir"
        root_space "$cache"
        start=$(now_ms)
        say "Making a private Debian 13 root: about 2 GB in $root_dir, a few minutes, once."
        set -m # a process group of its own, so that it can be stopped as a whole
        root_bootstrap "$partial" "$log" &
        root_maker=$!
        set +m
        trap root_interrupted INT TERM HUP
        if ! wait "$root_maker"; then
            log_tail "$log" 15
            root_remove "$partial"
            die 3 "The private root could not be made." \
                "It needs the network, this once. The whole log is $log." \
                "Nothing was left behind: call this again when the network is there."
        fi
        trap - INT TERM HUP
        touch "$partial/.complete"
        mv -T "$partial" "$root_dir"
        say "  made, $(since "$start")"
        root_try
        root_forget_old "$cache"
    fi
    exec {lock}>&-
}

# Stops the making and takes away what there is of it. (A kill -9 leaves it to the next call.)
root_interrupted() {
    trap '' INT TERM HUP
    say "Interrupted: taking the unfinished root away."
    kill -TERM -- "-$root_maker" 2>/dev/null || true
    wait "$root_maker" 2>/dev/null || true
    root_remove "$root_dir.partial"
    exit 130
}

root_space() {
    local free
    free=$(df -Pk "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge 3500000 ] || die 3 "Too little space in $1: $((free / 1024)) MB free, 3,500 MB needed." \
        "Free some, or set XDG_CACHE_HOME to a folder on another disk."
}

# root_bootstrap FOLDER LOG: as root straight into the folder. As an ordinary user through an archive, so that
# every file is the user's own, and can be removed like any other.
root_bootstrap() {
    local folder=$1 log=$2 options
    options=(
        --variant=apt "--include=$(build_depends | paste -sd,)"
        --aptopt='Acquire::Retries "3"'
        --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*'
        --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/info/*'
    )
    if command -v apt-config >/dev/null; then
        local setting
        while read -r setting; do
            options+=("--aptopt=$setting")
        done < <(apt-config dump --no-empty --format '%F "%v";%n' Acquire | grep -iE '^Acquire::https?::(.*::)?(Proxy|CaInfo)')
    fi
    # shellcheck disable=SC2086 # no mirror is named unless the user does
    if is_root; then
        logged "$log" mmdebstrap "${options[@]}" trixie "$folder" ${MAILLAGE_MIRROR:-}
    else
        mkdir -p "$folder"
        (
            set -o pipefail
            cd / && TMPDIR=/var/tmp mmdebstrap --mode=unshare --format=tar "${options[@]}" trixie - \
                ${MAILLAGE_MIRROR:-} </dev/null 2>"$log" |
                tar -x --no-same-owner --delay-directory-restore --exclude='./dev/*' -C "$folder" 2>>"$log"
        )
    fi
}

# root_remove FOLDER: never crosses into something that is mounted below it.
root_remove() {
    [ -e "$1" ] || return 0
    if grep -qF " $1/" /proc/self/mountinfo; then
        die 3 "Something is still mounted below $1." "Unmount it (findmnt -R shows what), then call this again."
    fi
    chmod -R u+rwX "$1" 2>/dev/null || true
    rm -rf --one-file-system -- "$1"
}

# Enters the new root once, so that a machine that forbids it is told so plainly.
root_try() {
    local trace
    trace=$(enter_root true 2>&1) || die 3 "The private root is made, but this system does not let it be entered:" \
        "$trace" \
        "In a container: start it with the right to make namespaces, or use a Debian 13 image, which needs no root." \
        "On a desktop: unprivileged user namespaces have to be allowed (sysctl kernel.unprivileged_userns_clone," \
        "kernel.apparmor_restrict_unprivileged_userns)."
}

# A root that no call has used for three weeks belongs to a package list of the past.
root_forget_old() {
    local mark
    while read -r mark; do
        [ "$mark" = "$root_dir.used" ] && continue
        say "Removing ${mark%.used}, which has not been used for three weeks."
        root_remove "${mark%.used}"
        rm -f "$mark" "${mark%.used}.lock"
    done < <(find "$1" -maxdepth 1 -name 'root-*.used' -mtime +21)
}
