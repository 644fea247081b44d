#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the layers that no compiler sees: structure.py PROJECT FILE...

Prints each breach as file:line: sentence, and ends with 1 when there is one.
"""

import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# What each top folder may include of the others; tests may include everything.
ALLOWED = {"core": ("core",), "ui": ("core", "ui"), "app": ("core", "ui", "app")}
# SQLite is the store's; the tile reader opens MBTiles files, which are SQLite too.
SQLITE_FOLDERS = ("core/store/", "core/tiles/")
LINES = 500
QT_CORE = [Path(p) for p in Path("/usr").glob("include/**/qt6/QtCore")]


def breaches(project: Path, name: str):
    text = (project / name).read_text(encoding="utf-8", errors="replace")
    lines = text.splitlines()
    top = name.split("/")[0]
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(lines[:4]):
        yield 1, "has no SPDX header (two lines, see any other file)"
    if name.endswith(".h") and "#pragma once" not in text:
        yield 1, "has no #pragma once"
    if len(lines) > LINES:
        yield LINES + 1, f"is {len(lines)} lines long, {LINES} are the limit: two ideas live together, give each its file"
    for number, line in enumerate(lines, 1):
        if match := INCLUDE.match(line):
            for sentence in include_breaches(name, top, *match.groups()):
                yield number, sentence


def include_breaches(name: str, top: str, bracket: str, header: str):
    folder = header.split("/")[0]
    if top in ALLOWED and bracket == '"' and folder in ("core", "ui", "app", "tests") and folder not in ALLOWED[top]:
        yield f"{top} must not include {header}"
    if name.startswith("app/cli/") and folder == "ui" and not header.startswith("ui/print/"):
        yield f"the command line must not include {header}"
    if header == "sqlite3.h" and top in ALLOWED:
        if not name.startswith(SQLITE_FOLDERS) or name.endswith(".h"):
            yield "sqlite3.h belongs into .cpp files of the store alone"
    if top == "core" and bracket == "<" and re.match(r"Q[A-Z]", header) and not is_qt_core(header):
        yield f"core must not include <{header}>, which is no part of Qt Core"


def is_qt_core(header: str) -> bool:
    return header.startswith("QtCore/") or not QT_CORE or any((folder / header).exists() for folder in QT_CORE)


def main() -> int:
    project, found = Path(sys.argv[1]), 0
    for name in sys.argv[2:]:
        for line, sentence in breaches(project, name):
            print(f"    {name}:{line}: {sentence}")
            found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
