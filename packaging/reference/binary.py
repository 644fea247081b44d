# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The container of both data files: a magic word, a table of sections, the sections; little-endian throughout."""
import struct


class Texts:
    """A pool of UTF-8 texts, each kept once, referred to by (offset, length)."""

    def __init__(self):
        self.data = bytearray()
        self.known = {}

    def add(self, text):
        raw = text.encode("utf-8")
        if len(raw) > 255:
            raise ValueError("text too long for its length byte: " + text)
        if raw not in self.known:
            self.known[raw] = len(self.data)
            self.data += raw
        return self.known[raw], len(raw)


def container(magic, sections):
    """`sections`: list of (four-letter tag, record size, bytes). Each section starts at a multiple of 16."""
    assert len(magic) == 8
    offset = 16 + 16 * len(sections)
    table, body = bytearray(), bytearray()
    for tag, size, data in sections:
        assert len(tag) == 4 and len(data) % size == 0, tag
        padding = -(offset + len(body)) % 16
        body += bytes(padding)
        table += struct.pack("<4sIII", tag.encode(), offset + len(body), len(data) // size, size)
        body += data
    return struct.pack("<8sII", magic.encode(), len(sections), 0) + bytes(table) + bytes(body)
