# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines of France's départements and of the world's countries, and towns; the format is in core/territory."""
import math
import struct

import labels
import topology
from binary import Texts, container
from islands import ISLANDS

WORLD = 2**32  # world width in the file's units: Web Mercator, x east from 180° W, y south from 85.05° N
HIGHEST = 85.0511
# Collectivities whose areas Natural Earth gives under their own names.
COLLECTIVITIES = {"SPM": "975", "BLM": "977", "MAF": "978", "ATF": "984", "WLF": "986", "PYF": "987", "NCL": "988",
                  "CLP": "989"}
COAST, BORDER, REGION, DEPARTEMENT, FOREIGN_COAST, FOREIGN_BORDER = range(6)
# How far from France, in degrees, an outline may stray by how many degrees.
DETAIL = ((2.0, 0.004), (6.0, 0.015), (15.0, 0.05), (360.0, 0.15))
PIXELS = 256  # of a tile at zoom 0, to decide from which zoom a vertex shows


def world(lon, lat):
    lat = max(-HIGHEST, min(HIGHEST, lat))
    y = 0.5 - math.atanh(math.sin(math.radians(lat))) / (2 * math.pi)
    return min(WORLD - 1, round((lon + 180) / 360 * WORLD)), max(0, min(WORLD - 1, round(y * WORLD)))


def area_name(properties):
    """The code of a département or collectivity of France, else the country's three letters."""
    code = properties.get("gn_a1_code") or ""
    if properties["admin"] == "France" and code.startswith("FR."):
        return code[3:]
    return COLLECTIVITIES.get(properties["adm0_a3"], properties["adm0_a3"])


def read_areas(provinces):
    areas = {}
    for feature in provinces:
        name, geometry = area_name(feature["properties"]), feature["geometry"]
        if name == "ATA":
            continue
        polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
        for ring in (ring for polygon in polygons for ring in polygon):
            points = [world(lon, lat) for lon, lat in ring]
            points = [a for a, b in zip(points, points[1:] + points[:1]) if a != b]
            if len(points) >= 3:
                areas.setdefault(name, []).append(points)
    return {name: topology.outline(rings) for name, rings in areas.items()}


class Detail:
    """The tolerance, in world units, that a vertex of an outline has at its place."""

    def __init__(self, french_points):
        self.cells = sorted({self.cell(p) for p in french_points})
        self.known = {}

    @staticmethod
    def cell(point):
        return point[0] * 360 // WORLD, point[1] * 360 // WORLD

    def __call__(self, point):
        cell = self.cell(point)
        if cell not in self.known:
            away = min(max(abs(cell[0] - x), abs(cell[1] - y)) for x, y in self.cells) - 1
            self.known[cell] = next(t for limit, t in DETAIL if away <= limit) / 360 * WORLD
        return self.known[cell]


def simplify(shape, french):
    """Keeps every vertex of French borders, thins out the rest, and drops foreign islets where they would not show.

    Returns (vertices, first zoom) for each arc, or None for an arc dropped.
    """
    detail = Detail([p for i, arc in enumerate(shape.arcs) if french & set(shape.owners[i]) for p in arc])
    result = []
    for arc, owners in zip(shape.arcs, shape.owners):
        ours = bool(french & set(owners))
        if not ours and arc[0] == arc[-1] and is_islet(arc, 2 * detail(arc[0])):
            result.append(None)
            continue
        weights = topology.significance(arc, (lambda _: 1.0) if ours else detail)
        kept = [i for i in range(len(arc)) if ours or weights[i] >= 1.0]
        if not ours:
            weights = [w * detail(p) for w, p in zip(weights, arc)]
        closed = arc[0] == arc[-1] and len(kept) < 4  # nothing is left to fill
        result.append(None if closed else ([arc[i] for i in kept], [first_zoom(weights[i]) for i in kept]))
    return result


def is_islet(arc, size):
    xs, ys = zip(*arc)
    return max(xs) - min(xs) < size and max(ys) - min(ys) < size


def first_zoom(stray):
    """The zoom at which a line that strays by that many world units strays by half a pixel."""
    if stray == float("inf"):
        return 0
    return max(0, min(20, math.ceil(math.log2(0.5 / PIXELS * WORLD / max(stray, 1.0)))))


def arc_class(owners, regions, french):
    ours = [o for o in owners if o in french]
    if len(owners) == 1:
        return COAST if ours else FOREIGN_COAST
    if len(ours) == 1:
        return BORDER
    if not ours:
        return FOREIGN_BORDER
    return DEPARTEMENT if len({regions[o] for o in ours}) == 1 else REGION


def pack_outlines(shape, simplified, departements):
    """Sections POIN, ZOOM, ARCS, ARCR, RING, AREA."""
    regions = {d["code"]: d["region"] for d in departements}
    rank = {d["code"]: i for i, d in enumerate(departements)}
    points, zooms, arcs, numbers = bytearray(), bytearray(), bytearray(), {}
    for i, arc in enumerate(simplified):
        if arc is None:
            continue
        numbers[i] = len(numbers)
        arcs += struct.pack("<IHBB", len(zooms), len(arc[0]), arc_class(shape.owners[i], regions, set(rank)), 0)
        for (x, y), zoom in zip(*arc):
            points += struct.pack("<II", x, y)
            zooms.append(zoom)
    references, rings, areas = bytearray(), bytearray(), bytearray()
    for name in sorted(shape.rings):
        first = len(rings) // 8
        for ring in shape.rings[name]:
            kept = [(numbers[r] if r >= 0 else ~numbers[~r]) for r in ring if (r if r >= 0 else ~r) in numbers]
            lengths = [len(simplified[r if r >= 0 else ~r][0]) - 1 for r in ring if (r if r >= 0 else ~r) in numbers]
            if sum(lengths) >= 3:
                rings += struct.pack("<II", len(references) // 4, len(kept))
                references += struct.pack("<%di" % len(kept), *kept)
        if len(rings) // 8 > first:
            areas += struct.pack("<4sHHI", name.encode(), rank.get(name, 0xFFFF), len(rings) // 8 - first, first)
    return [("POIN", 8, bytes(points)), ("ZOOM", 1, bytes(zooms)), ("ARCS", 8, bytes(arcs)),
            ("ARCR", 4, bytes(references)), ("RING", 8, bytes(rings)), ("AREA", 12, bytes(areas))]


def pack_islands(departements):
    """Small islands that the outlines leave out: land all the same, when asked whether a point lies at sea."""
    rank = {d["code"]: i for i, d in enumerate(departements)}
    return b"".join(struct.pack("<IIHH", *world(lon, lat), round(radius * 1000), rank[code])
                    for code, _, lat, lon, radius in ISLANDS)


def build(packages, reference):
    departements = reference.departements
    shape = topology.build(read_areas(packages.provinces()))
    simplified = simplify(shape, {d["code"] for d in departements})
    texts = Texts()
    towns = b"".join(
        struct.pack("<IIIIBBBB", *world(t.lon, t.lat), t.population, *texts.add(t.name), t.rank, t.zoom, t.french)
        for t in labels.choose(packages.towns(), reference.communes))
    return container("MLGBASE1", pack_outlines(shape, simplified, departements) + [
        ("ISLE", 12, pack_islands(departements)), ("TOWN", 20, towns), ("TEXT", 1, bytes(texts.data))])
