# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Entering the private root by bubblewrap: its programs and libraries, read-only, with the host's files, display,
# printers and buses at their own paths. No PID namespace: process numbers, times and signals stay true.

# Top folders that come from the root, not from the host.
readonly root_owned=' bin boot dev etc initrd.img lib lib32 lib64 libx32 lost+found proc run sbin sys usr var vmlinuz '
# Files of /etc that say who and where this machine is.
readonly host_etc=' group hostname hosts localtime machine-id passwd resolv.conf '

# enter_root COMMAND...: becomes the command, inside, in the caller's folder. Ctrl+C reaches the command alone, which may
# have something to put in order first; bubblewrap itself waits for it, and passes its exit code on.
enter_root() {
    local args=() opened=' ' visible=()
    enter_skeleton
    enter_host_trees
    local path
    for path in "$project" "$PWD" "${HOME:-}" "${XAUTHORITY:-}" "${XDG_CACHE_HOME:-}" "${TMPDIR:-}" /etc/cups/client.conf \
        "${enter_paths[@]}"; do
        expose "$path"
    done
    is_root && args+=(--cap-add ALL)
    enter_environment
    trap '' INT
    exec bwrap "${args[@]}" --die-with-parent --chdir "$PWD" -- env --default-signal=INT "$@"
}

# Paths that the command line names, besides the trees that are always there.
enter_paths=()

# The root's own folders in a root of memory, so that every other path can be put beside them.
enter_skeleton() {
    open_folder ''
    open_folder /var
    open_folder /etc
    args+=(--dev-bind /dev /dev --bind /proc /proc --bind-try /sys /sys)
    if [ -d /run ]; then args+=(--bind /run /run); else args+=(--tmpfs /run); fi
    local name
    for name in $host_etc; do
        if [ "$name" = localtime ] && [ -L /etc/localtime ]; then
            args+=(--symlink "$(readlink /etc/localtime)" /etc/localtime)
        elif [ -f "/etc/$name" ]; then
            args+=(--ro-bind "/etc/$name" "/etc/$name")
        fi
    done
    local bundle=/etc/ssl/certs/ca-certificates.crt
    [ -f "$bundle" ] && [ -f "$root_dir$bundle" ] && args+=(--ro-bind "$bundle" "$bundle")
    visible+=(/dev /proc /sys /run)
}

# open_folder FOLDER: a folder of memory whose entries are the root's; others can then be added.
open_folder() {
    case $opened in *" $1/ "*) return ;; esac
    opened+="$1/ "
    args+=(--tmpfs "${1:-/}")
    local entry name
    for entry in "$root_dir$1"/* "$root_dir$1"/.[!.]*; do
        name=${entry##*/}
        case "$1:$name" in
            :usr | :bin | :sbin | :lib | :lib64) ;;
            :* | /var:tmp) continue ;;
            /etc:*) [[ $host_etc == *" $name "* && -e /etc/$name ]] && continue ;;
        esac
        if [ -L "$entry" ]; then
            args+=(--symlink "$(readlink "$entry")" "$1/$name")
        elif [ -e "$entry" ]; then
            args+=(--ro-bind "$entry" "$1/$name")
        fi
    done
}

# Every top folder that is no part of a system, links kept as links, and what of /var the root doesn't have.
enter_host_trees() {
    local entry
    for entry in /* /var/*; do
        case $root_owned in *" ${entry#/} "*) continue ;; esac
        if [[ $entry == /var/* && $entry != /var/tmp ]] && { [ -e "$root_dir$entry" ] || [ -L "$root_dir$entry" ]; }; then
            continue
        elif [ -L "$entry" ]; then
            args+=(--symlink "$(readlink "$entry")" "$entry")
            expose "$(readlink -f "$entry")"
        elif [ -d "$entry" ] && [ -r "$entry" ]; then
            args+=(--bind "$entry" "$entry")
            visible+=("$entry")
        fi
    done
}

# expose PATH: makes a path of the host visible at its own place, at the first part of it that the root lacks.
# A folder that the root has itself stays the root's.
expose() {
    local real tree part next='' rest
    [ -n "$1" ] && real=$(readlink -m -- "$1") || return 0
    for tree in "${visible[@]}"; do
        [[ $real == "$tree" || $real == "$tree"/* ]] && return 0
    done
    rest=${real#/}
    while [ -n "$rest" ]; do
        part=${rest%%/*}
        if [ ! -e "$root_dir$next/$part" ]; then
            [ -e "$next/$part" ] || return 0
            open_parents "$next"
            args+=(--bind "$next/$part" "$next/$part")
            visible+=("$next/$part")
            return 0
        fi
        next=$next/$part
        [ "$rest" = "$part" ] && rest='' || rest=${rest#*/}
    done
}

open_parents() {
    local rest=${1#/} path=''
    while [ -n "$rest" ]; do
        path=$path/${rest%%/*}
        open_folder "$path"
        [[ $rest == */* ]] && rest=${rest#*/} || rest=''
    done
}

# The caller's environment, less what would lead programs to the host's libraries. The root has no locale but
# C.UTF-8; LANG stays, since Qt reads the user's language from it.
enter_environment() {
    local name
    for name in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PYTHONPATH PYTHONHOME QT_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH QT_QPA_PLATFORMTHEME \
        QT_STYLE_OVERRIDE CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CMAKE_PREFIX_PATH PKG_CONFIG_PATH LC_ALL; do
        args+=(--unsetenv "$name")
    done
    args+=(
        --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
        --setenv LC_CTYPE C.UTF-8
        --setenv MAILLAGE_DEV_INSIDE "${root_dir##*/}"
    )
    [ -z "${LC_ALL:-}" ] || args+=(--setenv LANG "$LC_ALL")
}
