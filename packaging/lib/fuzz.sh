# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libFuzzer runs, bounded in time, two at once. Each target's seeds are in tests/fuzz/seeds/fuzz_NAME; what it learns stays
# in build/fuzz/corpus/fuzz_NAME.

# fuzz_run SECONDS [NAME...]: executions and coverage of each target; 1 when one fell over.
fuzz_run() {
    local seconds=$1 names=() name results=$project/build/fuzz/runs
    shift
    [ -f "$project/tests/fuzz/CMakeLists.txt" ] || { echo "   There is no fuzz target." && return 77; }
    (build fuzz fuzzers) 2>&1 || return 1
    mapfile -t names < <(find "$project/build/fuzz/bin" -maxdepth 1 -name 'fuzz_*' -type f -executable -printf '%f\n' 2>/dev/null | sort)
    [ $# -eq 0 ] || names=("${@/#/fuzz_}") && names=("${names[@]/#fuzz_fuzz_/fuzz_}")
    [ ${#names[@]} -gt 0 ] || { echo "   No fuzz target was built: that is a fault." && return 1; }
    rm -rf -- "$results"
    mkdir -p "$results" "$project/build/fuzz/faults"
    export -f fuzz_one
    # shellcheck disable=SC2016 # expanded by the inner shell
    printf '%s\0' "${names[@]}" | PROJECT=$project RUNS=$results SECONDS_EACH=$seconds xargs -0 -P2 -n1 bash -c 'fuzz_one "$1"' bash
    local code=0
    for name in "${names[@]}"; do
        printf '   %-18s %12s executions, coverage %6s edges, %s\n' "$name" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$results/$name.log")" \
            "$(grep -aoE 'cov: [0-9]+' "$results/$name.log" | tail -n 1 | cut -c6-)" "$(cat "$results/$name.verdict")"
        if [ "$(cat "$results/$name.verdict")" != clean ]; then
            code=1
            grep -aE -m 12 'ERROR:|runtime error:|what\(\)|Test unit written|cannot open| in maillage::' "$results/$name.log" | cut -c1-300 | sed 's/^/    /'
            echo "   The input is under build/fuzz/faults; see it again with: build/fuzz/bin/$name FILE"
        fi
    done
    return $code
}

fuzz_one() {
    local name=$1 folder=$PROJECT/build/fuzz seeds extra=()
    seeds=$PROJECT/tests/fuzz/seeds/$name
    mkdir -p "$folder/corpus/$name"
    [ ! -d "$seeds" ] || extra+=("$seeds")
    [ ! -f "$PROJECT/tests/fuzz/$name.dict" ] || extra+=("-dict=$PROJECT/tests/fuzz/$name.dict")
    if ASAN_OPTIONS=detect_stack_use_after_return=0 timeout $((SECONDS_EACH + 120)) "$folder/bin/$name" \
        -max_total_time="$SECONDS_EACH" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        "-artifact_prefix=$folder/faults/$name-" "$folder/corpus/$name" "${extra[@]}" >"$RUNS/$name.log" 2>&1; then
        echo clean >"$RUNS/$name.verdict"
    else
        echo "FELL OVER" >"$RUNS/$name.verdict"
    fi
}
