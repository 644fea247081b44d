#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the measures one after the other and prints their ratios.

A measure is a program bench_* of the build, or a Python script of this folder (any *.py but this one), called with
--bin FOLDER (where the programs are) and --work FOLDER (an empty folder of its own). It prints what it likes; lines

    ratio: NAME VALUE LIMIT TEXT

are collected into the table at the end. VALUE is at most LIMIT when all is well; both are plain numbers.
Exit code: 0 when every measure ran, 1 when one failed, or, with --strict, when a ratio is over its limit.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RATIO = re.compile(r"^ratio: (\S+) (\S+) (\S+) (.*)$")


def measures(programs: Path, wanted: list[str]) -> list[Path]:
    found = sorted(p for p in programs.glob("bench_*") if p.is_file())
    found += sorted(p for p in Path(__file__).parent.glob("*.py") if p.name not in ("run.py",) and p.name[0] != "_")
    return [m for m in found if not wanted or any(w in m.stem for w in wanted)]


def measure(path: Path, programs: Path) -> tuple[int, list[tuple[str, ...]]]:
    print(f"== {path.stem} ...", flush=True)
    start = time.monotonic()
    ratios = []
    with tempfile.TemporaryDirectory(prefix="maillage-bench-", dir="/var/tmp") as work:
        command = [sys.executable, str(path)] if path.suffix == ".py" else [str(path)]
        with subprocess.Popen(
            command + ["--bin", str(programs), "--work", work], stdout=subprocess.PIPE, text=True, errors="replace"
        ) as process:
            for line in process.stdout:
                print(f"   {line}", end="", flush=True)
                if match := RATIO.match(line):
                    ratios.append(match.groups())
    verdict = "done" if process.returncode == 0 else f"FAILED, exit code {process.returncode}"
    print(f"== {path.stem}: {verdict}, {time.monotonic() - start:.1f} s", flush=True)
    return process.returncode, ratios


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures Maillage and prints ratios.")
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--strict", action="store_true", help="fail when a ratio is over its limit")
    parser.add_argument("names", nargs="*", help="only the measures whose name contains one of these")
    options = parser.parse_args()
    chosen = measures(options.bin.resolve(), options.names)
    if not chosen:
        print("There is no measure of that name.", file=sys.stderr)
        return 1
    broken, over, table = 0, 0, []
    for path in chosen:
        code, ratios = measure(path, options.bin.resolve())
        broken += code != 0
        table += ratios
    if table:
        print(f"\n{'measure':28} {'ratio':>10} {'limit':>8}")
    for name, value, limit, text in table:
        missed = float(value) > float(limit)
        over += missed
        print(f"{name:28} {float(value):10.3f} {float(limit):8.2f} {'OVER ' if missed else '     '} {text}")
    print(f"{len(table) - over} ratios within their limit, {over} over, {broken} measures failed")
    return 1 if broken or (options.strict and over) else 0


if __name__ == "__main__":
    sys.exit(main())
