# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run, cli, shell, bench: what uses the programs. Inside the environment.

use_cli() {
    local targets=(maillage-cli) word
    for word in "$@"; do
        [ "$word" != print ] || targets+=(maillage) # the map is painted by the desktop program
    done
    build dev "${targets[@]}"
    exec "$project/build/dev/bin/maillage-cli" "$@"
}

use_run() {
    build dev maillage
    if display_answers; then
        say "Opening Maillage on a copy of its sample hub."
        exec "$project/build/dev/bin/maillage" --sample "$@"
    fi
    local folder=$project/build/rendered start file
    start=$(now_ms)
    say "There is no display: drawing the main window and a map into files instead."
    rm -rf -- "$folder"
    mkdir -p "$folder"
    pin_display
    "$project/build/dev/bin/maillage" --render-to "$folder" "$@" >/dev/null ||
        die 1 "Maillage could not draw its window (exit code $?)." "What it said stands above."
    for file in png pdf csv geojson; do
        [ -n "$(find "$folder" -name "*.$file" -size +0 -print -quit)" ] ||
            die 1 "Maillage ended well but wrote no .$file file into $folder." "Please report this as a fault."
    done
    say "  drawn, $(since "$start")"
    find "$folder" -type f | sort
}

# A display is there when its socket answers: a name alone may be left over from an older session.
display_answers() {
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        local socket=$WAYLAND_DISPLAY
        [[ $socket == /* ]] || socket=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/$socket
        [ -S "$socket" ] && return 0
    fi
    [ -n "${DISPLAY:-}" ] && timeout 5 python3 - "$DISPLAY" <<'PY'
import re, socket, sys
host, number = re.fullmatch(r"(.*):(\d+)(?:\.\d+)?", sys.argv[1]).groups()
if host in ("", "unix"):
    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):
        try:
            socket.socket(socket.AF_UNIX).connect(address)
            sys.exit(0)
        except OSError:
            pass
    sys.exit(1)
socket.create_connection((host, 6000 + int(number)), 3)
PY
} 2>/dev/null

# Windows are drawn in memory, by the processor, with the same language, time zone and scale everywhere.
pin_display() {
    unset DISPLAY WAYLAND_DISPLAY QT_SCALE_FACTOR QT_AUTO_SCREEN_SCALE_FACTOR QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
}

use_shell() {
    export PATH=$project/packaging/lib/bin:$PATH MAILLAGE_PROJECT=$project
    if [ -x "$project/build/dev/bin/maillage-cli" ]; then
        (build dev maillage maillage-cli) || say "The programs could not be brought up to date: those on PATH are older."
    fi
    if [ $# -gt 0 ]; then
        [ "$1" = -c ] && [ $# -ge 2 ] || die 1 "shell takes nothing, or -c COMMAND."
        exec bash "$@"
    fi
    say "In the build environment. maillage and maillage-cli are on PATH; 'exit' leaves."
    # shellcheck disable=SC2016 # the shell inside expands it
    exec bash --rcfile <(printf '%s\n' '[ -r ~/.bashrc ] && . ~/.bashrc' 'PATH=$MAILLAGE_PROJECT/packaging/lib/bin:$PATH' \
        'PS1="(maillage) $PS1"') -i
}

use_bench() {
    build release
    exec python3 "$project/packaging/bench/run.py" --bin "$project/build/release/bin" "$@"
}
