# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what the sample needs of resources/reference/territories.bin (format: core/territory/README.md)."""
import dataclasses
import struct


@dataclasses.dataclass(frozen=True)
class Commune:
    code: str
    name: str
    postcode: str
    departement: str
    epci: str
    population: int
    centre: tuple | None  # latitude, longitude


class Reference:
    def __init__(self, path):
        self.bytes = path.read_bytes()
        count = struct.unpack_from("<I", self.bytes, 8)[0]
        self.sections = {}
        for i in range(count):
            tag, offset, records, size = struct.unpack_from("<4sIII", self.bytes, 16 + 16 * i)
            self.sections[tag.decode()] = offset, records, size
        self.communes = {}
        for i in range(self.sections["COMM"][1]):
            self.read_commune(i)

    def records(self, tag, layout, number):
        offset, _, size = self.sections[tag]
        return struct.unpack_from("<" + layout, self.bytes, offset + number * size)

    def text(self, offset, length):
        start = self.sections["TEXT"][0] + offset
        return self.bytes[start:start + length].decode("utf-8")

    def read_commune(self, number):
        (code, kind, departement, length, name, population, epci, _, postcode, postcodes, _, lat, lon, _, _) = \
            self.records("COMM", "5sBBBIIHHHBBiiHH", number)
        if kind != 0 or postcodes == 0:
            return
        departement_code = self.records("DEPT", "3s", departement)[0].rstrip(b"\0").decode()
        centre = None if lat == -2**31 else (lat / 1e5, lon / 1e5)
        epci_name = "" if epci == 0xFFFF else self.text(*self.records("EPCI", "IIB", epci)[1:])
        first = self.records("CPOS", "I", postcode)[0]
        commune = Commune(code.decode(), self.text(name, length), "%05d" % first, departement_code, epci_name,
                          population, centre)
        self.communes[departement_code, commune.name] = commune
