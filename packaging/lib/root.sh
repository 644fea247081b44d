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
    local missing=() start
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    is_root || command -v mount >/dev/null || missing+=(mount)
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    [ ${#missing[@]} -gt 0 ] || return 0
    if command -v apt-get >/dev/null && { is_root || can_sudo; }; then
        start=$(now_ms)
        say "Installing ${missing[*]} on this system: they make and enter a private Debian 13 root."
        apt_install "${missing[@]}"
        say "  installed, $(since "$start")"
        return 0
    fi
    die 3 "The system's own packages are no base for Maillage (Qt 6.5 with Qt Location and the rest are not there)." \
        "A private Debian 13 root is, and changes nothing here, but the tools that make it are missing." \
        "Give this line to an administrator, then call this again:" \
        "" "  apt-get install --yes ${missing[*]}" ""
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

# root_bootstrap FOLDER LOG: mmdebstrap, with the host's proxies, without manuals.
root_bootstrap() {
    local folder=$1 log=$2 setting options
    options=(
        --mode=root --variant=apt "--include=$(build_depends | paste -sd,)"
        --aptopt='Acquire::Retries "3"'
        --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*'
        --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/share/info/*'
    )
    if command -v apt-config >/dev/null; then
        while read -r setting; do
            options+=("--aptopt=$setting")
        done < <(apt-config dump --no-empty --format '%F "%v";%n' Acquire | grep -iE '^Acquire::https?::(.*::)?(Proxy|CaInfo)')
    fi
    # shellcheck disable=SC2086 # no mirror is named unless the user does
    set -- "${options[@]}" trixie "$folder" ${MAILLAGE_MIRROR:-}
    if is_root; then
        logged "$log" mmdebstrap "$@"
    else
        logged "$log" as_root_of_own_files mmdebstrap "${user_options[@]}" "$@"
    fi
}

# An ordinary user's namespace mounts nothing new, so the host's /proc and devices are bound instead; and apt does not
# change to a user of its own.
# shellcheck disable=SC2016 # expanded by mmdebstrap's shell
readonly user_options=(
    --aptopt='APT::Sandbox::User "root"'
    --skip=chroot/mount/dev --skip=chroot/mount/proc --skip=chroot/mount/sys
    --extract-hook='mkdir -p "$1/dev" "$1/proc" && mount -o rbind /proc "$1/proc" &&
        for d in null zero full random urandom tty; do touch "$1/dev/$d" && mount -o bind "/dev/$d" "$1/dev/$d"; done'
    --customize-hook='umount -l "$1/proc"; for d in null zero full random urandom tty; do umount "$1/dev/$d"; done'
)

# as_root_of_own_files COMMAND...: an ordinary user in a user namespace with one user, who seems to be root. Giving
# files away succeeds and does nothing, so every file of the root is the user's own, and can be removed like any
# other. Needs no range of subordinate ids and no set-uid program, unlike mmdebstrap's own way.
as_root_of_own_files() {
    TMPDIR=/var/tmp bwrap --unshare-user --uid 0 --gid 0 --cap-add ALL --die-with-parent \
        --dev-bind / / --seccomp 9 -- "$@" 9< <(filter_chown)
}

# A seccomp program (struct sock_filter, see seccomp(2)) by which the calls of the chown family return 0.
filter_chown() {
    local calls i
    case $(uname -m) in
        x86_64) calls=(92 93 94 260) ;;
        aarch64) calls=(54 55) ;;
        *) calls=() ;;
    esac
    filter_step 32 0 0 0 # load the number of the call
    for ((i = 0; i < ${#calls[@]}; i++)); do
        filter_step 21 $((${#calls[@]} - i)) 0 "${calls[i]}" # equal: go to the last step
    done
    filter_step 6 0 0 0x7fff0000 # allow
    filter_step 6 0 0 0x00050000 # return error 0
}

# filter_step CODE IF_TRUE IF_FALSE VALUE: eight bytes, little-endian.
filter_step() {
    local byte text=''
    for byte in $1 0 "$2" "$3" $(($4 & 255)) $(($4 >> 8 & 255)) $(($4 >> 16 & 255)) $(($4 >> 24 & 255)); do
        text+=$(printf '\\x%02x' "$byte")
    done
    printf '%b' "$text"
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
