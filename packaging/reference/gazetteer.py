# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Communes, EPCI, arrondissements, départements and régions as one file read in place; its format is in
core/territory/README.md."""
import dataclasses
import struct

import centres
from binary import Texts, container
from names import name_key
from packages import DIVISIONS_YEAR, POPULATION_YEAR

KINDS = {"commune-actuelle": 0, "arrondissement-municipal": 1, "commune-deleguee": 2, "commune-associee": 3}
FORMER = 4
EPCI_KINDS = {"CC": 0, "CA": 1, "CU": 2, "METRO": 3, "MET69": 3}
ZONES = {"metro": 0, "drom": 1, "com": 2, "abroad": 3}
UNKNOWN, NONE16, NOWHERE = 0xFFFFFFFF, 0xFFFF, -2**31
# Monaco has French postcodes and lies within a French agglomeration, so that places and maps of the region meet it. Its
# codes are INSEE's among the foreign countries and La Poste's in place of a département; INSEE counts no inhabitants.
ABROAD = {
    "communes": [{"code": "99138", "nom": "Monaco", "type": "commune-actuelle", "departement": "980",
                  "codesPostaux": ["98000"]}],
    "departements": [{"code": "980", "nom": "Monaco", "region": "980", "chefLieu": "99138", "zone": "abroad"}],
    "regions": [{"code": "980", "nom": "Monaco", "zone": "abroad"}],
}


def divisions(packages, name):
    """A table of the divisions of France, with what is to be known abroad."""
    return packages.division(name) + ABROAD.get(name, [])


@dataclasses.dataclass
class Commune:
    code: str
    name: str
    kind: int
    departement: str
    present: str
    population: int | None = None
    postcodes: list = dataclasses.field(default_factory=list)
    arrondissement: str = ""
    centre: tuple | None = None
    reach: int = 0


@dataclasses.dataclass
class Reference:
    """What the basemap needs of the gazetteer, and the file's bytes."""
    communes: list
    departements: list
    data: bytes


def read_communes(packages):
    """Present communes and municipal arrondissements, then the parts and former communes, sorted by code."""
    records = divisions(packages, "communes")
    present = {r["code"]: r for r in records if r["type"] == "commune-actuelle"}
    communes, named = [], set()
    for r in records:
        target = r.get("chefLieu") or r.get("commune") or r["code"]
        communes.append(Commune(r["code"], r["nom"], KINDS[r["type"]], r["departement"], target,
                                r.get("population"), r.get("codesPostaux", []), r.get("arrondissement", "")))
        named.add(r["code"])
    for r in present.values():
        for code in r.get("anciensCodes", []):
            if code not in named:
                communes.append(Commune(code, "", FORMER, r["departement"], r["code"]))
                named.add(code)
    for commune in communes:
        assert commune.present in present, commune
    return sorted(communes, key=lambda c: (c.code, c.kind))


def pack_communes(communes, departements, arrondissements, membership, texts):
    """A part or former commune lies in the arrondissement of the commune of today."""
    position = {}
    for index, commune in enumerate(communes):
        if commune.kind == 0:
            position[commune.code] = index
    rank = {d["code"]: i for i, d in enumerate(departements)}
    seat = {a["code"]: i for i, a in enumerate(arrondissements)}
    records, postcodes = bytearray(), bytearray()
    for c in communes:
        offset, length = texts.add(c.name)
        lat, lon = (round(v * 1e5) for v in c.centre) if c.centre else (NOWHERE, NOWHERE)
        records += struct.pack(
            "<5sBBBIIHHHBBiiHH", c.code.encode(), c.kind, rank[c.departement], length, offset,
            UNKNOWN if c.population is None else c.population, membership.get(c.present, NONE16),
            position[c.present], len(postcodes) // 4, len(c.postcodes), 0, lat, lon, min(c.reach // 10, 0xFFFF),
            seat.get(communes[position[c.present]].arrondissement, NONE16))
        for postcode in sorted(c.postcodes):
            postcodes += struct.pack("<I", int(postcode))
    return bytes(records), bytes(postcodes)


def pack_by_postcode(communes):
    """Sorted postcodes with the first of their entries, and the entries: numbers of present communes."""
    by_postcode = {}
    for index, c in enumerate(communes):
        if c.kind <= 1:
            for postcode in c.postcodes:
                by_postcode.setdefault(int(postcode), []).append(index)
    heads, entries, count = bytearray(), bytearray(), 0
    for postcode in sorted(by_postcode):
        heads += struct.pack("<IHH", postcode, count, len(by_postcode[postcode]))
        entries += struct.pack("<%dH" % len(by_postcode[postcode]), *by_postcode[postcode])
        count += len(by_postcode[postcode])
    return bytes(heads), bytes(entries)


def pack_by_name(communes):
    order = sorted((name_key(c.name) + (i,) for i, c in enumerate(communes) if c.name))
    return struct.pack("<%dH" % len(order), *(entry[2] for entry in order))


def pack_arrondissements(arrondissements, departements, texts):
    rank = {d["code"]: i for i, d in enumerate(departements)}
    return b"".join(
        struct.pack("<4sIBB5sB", a["code"].encode(), *texts.add(a["nom"]), rank[a["departement"]],
                    a["chefLieu"].encode(), 0)
        for a in arrondissements)


def pack_territories(epci, departements, regions, texts):
    region_rank = {r["code"]: i for i, r in enumerate(regions)}
    epci_bytes = b"".join(
        struct.pack("<IIBBH", int(e["code"]), texts.add(e["nom"])[0], texts.add(e["nom"])[1], EPCI_KINDS[e["type"]], 0)
        for e in epci)
    departement_bytes = b"".join(
        struct.pack("<3sBIBB5sB", d["code"].encode(), region_rank[d["region"]], *texts.add(d["nom"]), ZONES[d["zone"]],
                    d["chefLieu"].encode(), 0)
        for d in departements)
    region_bytes = b"".join(struct.pack("<3sBIBB2s", r["code"].encode(), 0, *texts.add(r["nom"]), ZONES[r["zone"]], b"")
                            for r in regions)
    return epci_bytes, departement_bytes, region_bytes


def build(packages):
    communes = read_communes(packages)
    departements = sorted(divisions(packages, "departements"), key=lambda d: d["code"])
    regions = sorted(divisions(packages, "regions"), key=lambda r: r["code"])
    epci = sorted(divisions(packages, "epci"), key=lambda e: int(e["code"]))
    arrondissements = sorted(divisions(packages, "arrondissements"), key=lambda a: a["code"])
    centres.place(communes, list(packages.towns()))
    membership = {m["code"]: i for i, e in enumerate(epci) for m in e["membres"]}
    texts = Texts()
    records, postcodes = pack_communes(communes, departements, arrondissements, membership, texts)
    heads, entries = pack_by_postcode(communes)
    by_name = pack_by_name(communes)
    epci_bytes, departement_bytes, region_bytes = pack_territories(epci, departements, regions, texts)
    arrondissement_bytes = pack_arrondissements(arrondissements, departements, texts)
    data = container("MLGTERR2", [
        ("COMM", 36, records), ("CPOS", 4, postcodes), ("PHED", 8, heads), ("PENT", 2, entries), ("NAME", 2, by_name),
        ("EPCI", 12, epci_bytes), ("DEPT", 16, departement_bytes), ("REGI", 12, region_bytes),
        ("ARRO", 16, arrondissement_bytes), ("YEAR", 4, struct.pack("<HH", DIVISIONS_YEAR, POPULATION_YEAR)),
        ("TEXT", 1, bytes(texts.data))])
    return Reference(communes, departements, data)
