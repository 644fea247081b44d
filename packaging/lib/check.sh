# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test and fuzz: steps that are counted, timed, and go on after one has failed. Inside the environment.

passed=0 failed=0 skipped=0
failures='' # a file of what the tests that failed say

check_test() {
    local began
    began=$(now_ms)
    check_environment
    step "Build" check_build
    [ "$failed" -eq 0 ] || check_close "$began"
    step "Tests" check_ctest
    step "Format" lint_format
    step "Structure" lint_structure
    step "clang-tidy, changed files" lint_tidy
    step "qmllint" lint_qml
    step "shellcheck" lint_shell
    step "Python syntax" lint_python
    step "Translations" lint_translations
    step "Fuzz, ${MAILLAGE_FUZZ_SECONDS:-30} s a target" fuzz_run "${MAILLAGE_FUZZ_SECONDS:-30}"
    check_close "$began"
}

check_fuzz() {
    local began
    began=$(now_ms)
    check_environment
    step "Fuzz, ${MAILLAGE_FUZZ_SECONDS:-60} s a target" fuzz_run "${MAILLAGE_FUZZ_SECONDS:-60}" "$@"
    check_close "$began"
}

check_environment() {
    logs=$project/build/checks
    mkdir -p "$logs" 2>/dev/null || die 3 "Nothing can be written to $logs." "Take a copy of the project that belongs to you."
    pin_display
    export LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=Europe/Paris
    unset LANGUAGE
    local real
    real=$(dirname "$project")/shared/data
    if [ -z "${MAILLAGE_REAL_DATA:-}" ] && [ -d "$real" ]; then
        export MAILLAGE_REAL_DATA=$real
        echo "Real files beside the project are read too: MAILLAGE_REAL_DATA is set."
    fi
}

# step NAME FUNCTION [ARGS...]: the function returns 0 passed, 77 skipped, else failed; it says why on the way.
# A step that counts its own tests sets counted.
step() {
    local name=$1 start code=0 word
    shift
    start=$(now_ms)
    printf '== %s ...\n' "$name"
    counted=''
    "$@" || code=$?
    case $code in
        0) word=passed ;;
        77) word=skipped ;;
        *) word=FAILED ;;
    esac
    if [ -z "$counted" ]; then
        case $code in
            0) passed=$((passed + 1)) ;;
            77) skipped=$((skipped + 1)) ;;
            *) failed=$((failed + 1)) ;;
        esac
    fi
    printf '== %s: %s, %s\n' "$name" "$word" "$(since "$start")"
}

# The closing lines, with what failed once more, and the exit code.
check_close() {
    [ ! -s "$failures" ] || { echo "Tests that failed:" && cat "$failures"; }
    printf 'Took %s.\n' "$(since "$1")"
    printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ] && exit 0
    exit 1
}

check_build() { (build dev) 2>&1; }

check_ctest() {
    local log=$logs/ctest.log report=$logs/ctest.xml code=0 isolated=()
    if no_network true 2>/dev/null; then
        isolated=(no_network)
    else
        echo "   This machine forbids network namespaces: the tests run with the network in reach."
    fi
    rm -f "$report"
    (cd "$project" && logged "$log" "${isolated[@]}" ctest --preset dev --output-junit "$report") || code=$?
    local tests=0 bad=0 out=0
    read -r tests bad out < <(python3 "$project/packaging/lib/test_report.py" counts "$report")
    if [ "$tests" -eq 0 ]; then
        log_tail "$log" 20 2>&1
        echo "   ctest found no test: that is a fault. The log is $log."
        return 1
    fi
    counted=yes
    passed=$((passed + tests - bad - out)) failed=$((failed + bad)) skipped=$((skipped + out))
    printf '   %d tests: %d passed, %d failed, %d skipped\n' "$tests" $((tests - bad - out)) "$bad" "$out"
    if [ "$out" -gt 0 ]; then
        grep -aE '\*\*\*Skipped' "$log" | sed 's/^ *[0-9]*\/[0-9]* Test *#[0-9]*: /   skipped: /; s/ \.\.*.*//' | head -n 20
    fi
    [ "$code" -eq 0 ] && return 0
    failures=$logs/failures.txt
    python3 "$project/packaging/lib/test_report.py" failures "$report" | tee "$failures"
    sed -n '/The following tests FAILED/,$p' "$log" | head -n 60
    echo "   The log is $log. One test again: packaging/dev shell -c 'ctest --test-dir build/dev -R NAME --output-on-failure'"
    [ "$bad" -gt 0 ] || failed=$((failed + 1))
    return 1
}

# no_network COMMAND...: in a network namespace that has a loopback and nothing else.
no_network() {
    # shellcheck disable=SC2016 # expanded by the inner shell
    if is_root; then
        unshare --net -- sh -c 'ip link set lo up && exec "$@"' sh "$@"
    else
        unshare --user --map-root-user --net -- sh -c \
            'ip link set lo up && user=$1 group=$2 && shift 2 && exec unshare --user --map-user="$user" --map-group="$group" -- "$@"' \
            sh "$(id -u)" "$(id -g)" "$@"
    fi
}
