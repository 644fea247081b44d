#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures `maillage-cli check` against a Python validator of the same file: csv and regular expressions.

Takes --bin and --work as every measure (see run.py); --generator and --communes as import_ratio.py. Both programs run
by turns and write their faults to a file; the best run of each counts, with the start of the process.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from import_ratio import add_generator, generate

VALIDATOR = Path(__file__).parent / "_check_validator.py"


def cpu_seconds(name: str, command: list[str], out: Path) -> float:
    with out.open("wb") as stream:
        process = subprocess.Popen(command, stdout=stream)
        _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 2):  # 2: faults found
        sys.exit(f"{name} failed: {' '.join(command)}")
    seconds = usage.ru_utime + usage.ru_stime
    print(f"{name:24} {seconds:7.3f} s CPU {usage.ru_maxrss / 1024:7.0f} MiB {out.stat().st_size / 1e6:7.1f} MB written")
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--runs", type=int, default=3, help="the best counts")
    add_generator(parser)
    options = parser.parse_args()

    places = options.work / "places.csv"
    generate(places, options.rows, options)
    ours, peer = [], []
    for _ in range(options.runs):
        command = [str(options.bin / "maillage-cli"), "check", str(places), "--json"]
        ours.append(cpu_seconds("maillage-cli check", command, options.work / "faults.json"))
        command = [sys.executable, str(VALIDATOR), str(places)]
        peer.append(cpu_seconds("csv and expressions", command, options.work / "faults.txt"))
    print(f"ratio: check-cpu {min(ours) / min(peer):.3f} 0.2 CPU of a check against Python's csv and expressions")


if __name__ == "__main__":
    main()
