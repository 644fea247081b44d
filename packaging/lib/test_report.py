#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a JUnit report of ctest says.

test_report.py counts REPORT     tests, failed and skipped ones, on one line; zeros without a report
test_report.py failures REPORT   each failed test, and what it says of its failure
"""
import re
import sys
import xml.etree.ElementTree as xml

LINES_OF_A_TEST = 40
# Of GoogleTest: "file.cpp:12: Failure", then what was expected until the next test, failure or empty line.
FAILURE = re.compile(r": Failure$")
END = re.compile(r"^$|^\[ +[A-Z]+ +\]|^\[-+\]")


def said(output):
    """The lines of the failures; the last lines of all where the test told none, as after a crash."""
    lines = output.splitlines()
    found, inside = [], False
    for line in lines:
        inside = bool(FAILURE.search(line)) or (inside and not END.match(line))
        if inside:
            found.append(line)
    return found[:LINES_OF_A_TEST] or lines[-LINES_OF_A_TEST:]


def failures(suite):
    for test in suite.iter("testcase"):
        failure = test.find("failure")
        if failure is None:
            continue
        print(f"   {test.get('name')} ({failure.get('message') or 'failed'}, {float(test.get('time', 0)):.1f} s)")
        for line in said(test.findtext("system-out", "")):
            print(f"      {line[:300]}")


def main():
    what, report = sys.argv[1:]
    try:
        suite = xml.parse(report).getroot()
    except (OSError, xml.ParseError):
        suite = xml.Element("testsuite")
    if what == "counts":
        print(suite.get("tests", 0), suite.get("failures", 0),
              int(suite.get("skipped", 0)) + int(suite.get("disabled", 0)))
    else:
        failures(suite)


if __name__ == "__main__":
    main()
