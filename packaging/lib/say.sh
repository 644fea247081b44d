# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Messages, times and logs. What is said goes to standard error, so that standard output is the program's own.

say() { printf '%s\n' "$*" >&2; }

# die CODE TEXT...: each text is a line of its own; the last ones say what to do.
die() {
    local code=$1
    shift
    printf 'packaging/dev: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
    exit "$code"
}

now_ms() { printf '%s' $((${EPOCHREALTIME/[.,]/} / 1000)); }

# since MS: the time that has passed, for people.
since() {
    local ms=$(($(now_ms) - $1))
    if [ $ms -ge 60000 ]; then
        printf '%d min %02d s' $((ms / 60000)) $((ms / 1000 % 60))
    else
        printf '%d.%d s' $((ms / 1000)) $((ms % 1000 / 100))
    fi
}

# logged LOG COMMAND...: runs it with its whole output in LOG; returns its code.
logged() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" </dev/null >"$log" 2>&1
}

# log_tail LOG [LINES]: the end of a log, indented.
log_tail() { tail -n "${2:-40}" "$1" | cut -c1-400 | sed 's/^/    /' >&2; }
