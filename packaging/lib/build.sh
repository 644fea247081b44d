# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configuring and building, inside the environment. Quiet: the output is in build/PRESET/*.log.

# build PRESET [TARGET...]: brings the targets (all, without a name) up to date. One call at a time per preset.
build() {
    local preset=$1 lock
    shift
    local folder=$project/build/$preset
    mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ] ||
        die 3 "Nothing can be written to $folder." "Take a copy of the project that belongs to you, or its build folder away."
    exec {lock}>"$folder/.lock"
    flock -n "$lock" || { say "Another call is building the same preset: waiting for it." && flock "$lock"; }
    build_environment
    configure "$preset" "$folder"
    compile "$folder" "$@"
    exec {lock}>&-
}

# Objects are shared between folders by ccache, precompiled headers included.
build_environment() {
    export CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CMAKE_COLOR_DIAGNOSTICS=OFF
}

# Anew where the preset or the environment is another one than last time; else ninja sees to it.
configure() {
    local preset=$1 folder=$2 start mark
    mark="${MAILLAGE_DEV_INSIDE:-system} $(sha256sum <"$project/CMakePresets.json" | cut -c1-12)"
    if [ -e "$folder/build.ninja" ] && [ "$(cat "$folder/.configured" 2>/dev/null)" = "$mark" ]; then
        return 0
    fi
    start=$(now_ms)
    say "Configuring ($preset) ..."
    if ! logged "$folder/configure.log" cmake -S "$project" --fresh --preset "$preset" -B "$folder"; then
        grep -A8 'CMake Error' "$folder/configure.log" | head -n 40 | sed 's/^/    /' >&2 || true
        die 3 "The build could not be configured." "The whole log is $folder/configure.log." \
            "Where a package is not found, it is missing from packaging/debian/control."
    fi
    printf '%s\n' "$mark" >"$folder/.configured"
    say "  configured, $(since "$start")"
}

# compile FOLDER [TARGET...]: says something only when it takes a while.
compile() {
    local folder=$1 start watcher code=0
    shift
    start=$(now_ms)
    compile_watch "$folder" &
    watcher=$!
    logged "$folder/build.log" ninja -C "$folder" "$@" || code=$?
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    if [ $code -ne 0 ]; then
        grep -aE -A12 'FAILED:|error:|CMake Error' "$folder/build.log" | head -n 60 | cut -c1-400 | sed 's/^/    /' >&2 || true
        die 3 "The build failed, after $(since "$start")." "The whole log is $folder/build.log." \
            "Mend the first error above, or call 'packaging/dev shell' and 'ninja -C $folder' to see it again."
    fi
    [ $(($(now_ms) - start)) -lt 3000 ] || say "  built, $(since "$start")"
}

# Says after two seconds that there is work, and then now and again how far it is. Waits without a process of its own,
# which would outlive it and hold the caller's pipes.
compile_watch() {
    local never
    exec {never}<> <(:)
    read -r -t 2 -u "$never" || true
    say "Building (${1##*/}), the log is $1/build.log ..."
    while true; do
        read -r -t 30 -u "$never" || true
        say "  $(grep -aoE '^\[[0-9]+/[0-9]+\]' "$1/build.log" | tail -n 1)"
    done
}
