#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the start of Maillage on a hub of 20,000 places against that of the smallest window of Qt Widgets.

Takes --bin and --work as every measure (see run.py); --generator and --communes as import_ratio.py. Both programs draw
in memory and are timed from the start of the process until they say "painted": a window with a label there, the rows
and the points of every place here. They run by turns; the medians count. The smallest window with an empty map of Qt
Location tells what of the difference is Qt's own.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from import_ratio import add_generator, generate


def seconds_to_paint(name: str, command: list[str], environment: dict[str, str]) -> float:
    start = time.monotonic()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        line = process.stdout.readline()
        seconds = time.monotonic() - start
    if process.returncode != 0 or not line.startswith("painted"):
        sys.exit(f"{name} failed: {' '.join(command)}")
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=15, help="the median counts")
    add_generator(parser)
    options = parser.parse_args()

    places, hub = options.work / "places.csv", options.work / "places.maillage"
    generate(places, options.rows, options)
    cli = str(options.bin / "maillage-cli")
    subprocess.run([cli, "new", str(hub)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([cli, "import", str(hub), str(places), "--quiet"], check=True, stdout=subprocess.DEVNULL)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "XDG_CONFIG_HOME": str(options.work / "config"),
    }
    commands = {
        "maillage": [str(options.bin / "maillage"), "--measure-start", str(hub)],
        "the smallest map": [str(options.bin / "peer_map_window")],
        "the smallest window": [str(options.bin / "peer_window")],
    }
    times = {name: [] for name in commands}
    for run in range(options.runs + 1):
        for name, command in commands.items():
            seconds = seconds_to_paint(name, command, environment)
            if run > 0:  # the first reads the programs from the disk
                times[name].append(1000 * seconds)
    for name, each in times.items():
        middle = statistics.median(each)
        print(f"{name:24} {middle:6.0f} ms ({min(each):.0f} to {max(each):.0f}, {len(each)} runs)")
    ratio = statistics.median(times["maillage"]) / statistics.median(times["the smallest window"])
    print(f"ratio: start-20000 {ratio:.3f} 2.5 wall time to rows and points painted against the smallest Qt window")


if __name__ == "__main__":
    main()
