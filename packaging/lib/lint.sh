# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The lint steps of test. Each says what to do when it finds something.

our_git() { git -c safe.directory="$project" -C "$project" "$@"; }

# project_files PATTERN...: the files of the project, relative to it, with or without git.
project_files() {
    if our_git rev-parse --git-dir >/dev/null 2>&1; then
        our_git ls-files --cached -- "$@" | while read -r file; do [ ! -f "$project/$file" ] || printf '%s\n' "$file"; done
    else
        local pattern names=()
        for pattern in "$@"; do names+=(-o -name "${pattern##*/}"); done
        (cd "$project" && find . -path ./build -prune -o -type f \( "${names[@]:1}" \) -print | sed 's|^\./||' | sort)
    fi
}

lint_format() {
    local log=$logs/format.log files
    mapfile -t files < <(project_files '*.cpp' '*.h')
    [ ${#files[@]} -gt 0 ] || return 77
    (cd "$project" && printf '%s\0' "${files[@]}" | xargs -0 -P2 -n40 clang-format-19 --dry-run -Werror) >"$log" 2>&1 && return 0
    grep -aoE '^[^:]+:[0-9]+' "$log" | awk -F: '!seen[$1]++ { print "    " $1 ":" $2 }' | head -n 30
    echo "   Mend it with: packaging/dev shell -c 'git ls-files \"*.cpp\" \"*.h\" | xargs clang-format-19 -i'"
    return 1
}

# What may include what, sizes and headers of files.
lint_structure() {
    local files
    mapfile -t files < <(project_files '*.cpp' '*.h')
    [ ${#files[@]} -gt 0 ] || return 77
    python3 "$project/packaging/lib/structure.py" "$project" "${files[@]}"
}

# The .cpp files that differ from where this work left the main branch, or from the commit before.
changed_sources() {
    local base head
    our_git rev-parse --git-dir >/dev/null 2>&1 || return 0
    head=$(our_git rev-parse HEAD)
    base=$(our_git merge-base HEAD origin/main 2>/dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$head" ]; then
        base=$(our_git rev-parse --verify -q HEAD~1 || our_git hash-object -t tree /dev/null)
    fi
    our_git diff --name-only --diff-filter=d "$base" -- '*.cpp'
}

# Bounded in time: the whole tree has a preset of its own (tidy).
lint_tidy() {
    local seconds=${MAILLAGE_TIDY_SECONDS:-240} results=$logs/tidy file files=()
    while read -r file; do
        grep -qF "\"$project/$file\"" "$project/build/dev/compile_commands.json" && files+=("$file")
    done < <(changed_sources)
    [ ${#files[@]} -gt 0 ] || { echo "   No source that is compiled has changed." && return 77; }
    rm -rf -- "$results"
    mkdir -p "$results"
    # shellcheck disable=SC2016 # expanded by the inner shell
    (cd "$project" && printf '%s\0' "${files[@]}" | RESULTS=$results timeout "$seconds" xargs -0 -P2 -n1 sh -c '
        log=$RESULTS/$(printf %s "$1" | tr / _)
        if clang-tidy-19 -p build/dev --quiet --warnings-as-errors="*" --extra-arg=-Wno-unknown-warning-option \
            --extra-arg=-Wno-ignored-gch "$1" >"$log.part" 2>&1; then mv "$log.part" "$log.good"; else mv "$log.part" "$log.bad"; fi' sh) || true
    local good bad
    good=$(find "$results" -name '*.good' | wc -l)
    bad=$(find "$results" -name '*.bad' | wc -l)
    echo "   ${#files[@]} files changed, $((good + bad)) looked at in $seconds s or less, $bad with findings"
    [ "$bad" -gt 0 ] || return 0
    cat "$results"/*.bad | grep -aE '(warning|error):' | sort -u | cut -c1-300 | head -n 40 | sed 's/^/    /'
    echo "   Mend them, or say in .clang-tidy why the check is off. The logs are in $results."
    return 1
}

# With the arguments that CMake wrote for each QML module, so that imports are found.
lint_qml() {
    local log=$logs/qmllint.log rsp lists=() code=0
    [ -n "$(project_files '*.qml')" ] || return 77
    mapfile -t lists < <(find "$project/build/dev" -path '*/qmllint/*.rsp' ! -name '*_json.rsp' ! -name '*_module.rsp')
    [ ${#lists[@]} -gt 0 ] || { echo "   CMake wrote no list for qmllint: declare the QML with qt_add_qml_module." && return 1; }
    : >"$log"
    for rsp in "${lists[@]}"; do
        (cd "$project" && /usr/lib/qt6/bin/qmllint --max-warnings 0 "@$rsp") >>"$log" 2>&1 || code=1
    done
    [ $code -eq 0 ] && return 0
    log_tail "$log" 40 2>&1
    echo "   The log is $log."
    return 1
}

lint_shell() {
    local files
    mapfile -t files < <(
        { project_files '*.sh' && cd "$project" && project_files 'packaging/*' '.ci/*' | while read -r file; do
            case $(head -c 40 "$file" | head -n 1 | tr -d '\0') in '#!'*sh) echo "$file" ;; esac
        done; } | sort -u
    )
    (cd "$project" && shellcheck -x "${files[@]}")
}

# No sentence without its French.
lint_translations() { "$project/packaging/translations" --check; }

lint_python() {
    local files
    mapfile -t files < <(project_files '*.py')
    [ ${#files[@]} -gt 0 ] || return 77
    (cd "$project" && python3 - "${files[@]}" <<'PY'
import ast, sys
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        ast.parse(file.read(), name)
PY
    )
}
