#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the export of a hub as GeoJSON against `ogr2ogr` of the same places.

Takes --bin and --work as every measure (see run.py); --generator and --communes as import_ratio.py. ogr2ogr reads the
CSV that the hub was made of, takes the position from its columns, and writes every column as a property. Both run by
turns; the best run of each counts, with the start of the process.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from import_ratio import add_generator, generate

def cpu_seconds(name: str, command: list[str], out: Path) -> float:
    out.unlink(missing_ok=True)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 2):  # 2: written, and what the standard would refuse is named
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

    cli, places, hub = str(options.bin / "maillage-cli"), options.work / "places.csv", options.work / "places.maillage"
    generate(places, options.rows, options)
    subprocess.run([cli, "new", str(hub)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([cli, "import", str(hub), str(places), "--quiet"], check=True, stdout=subprocess.DEVNULL)
    ours, peer = [], []
    for _ in range(options.runs):
        out = options.work / "ours.geojson"
        ours.append(cpu_seconds("maillage-cli export", [cli, "export", str(hub), str(out)], out))
        out = options.work / "theirs.geojson"
        command = ["ogr2ogr", "-f", "GeoJSON", str(out), str(places)]
        command += ["-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude"]
        peer.append(cpu_seconds("ogr2ogr", command, out))
    print(f"ratio: export-cpu {min(ours) / min(peer):.3f} 0.35 CPU of a GeoJSON export against ogr2ogr")


if __name__ == "__main__":
    main()
