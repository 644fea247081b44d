# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Areas with shared borders as rings made of arcs, so that each border is kept, simplified and drawn once.

Vertices are integer pairs (x, y); equal vertices of neighbours are equal pairs.
"""
import dataclasses


@dataclasses.dataclass
class Topology:
    arcs: list    # each a list of vertices
    owners: list  # of each arc: the sorted names of the areas on its sides
    rings: dict   # area -> list of rings; a ring is a list of arc numbers, ~n for arc n walked backwards


def outline(rings):
    """The rings without the edges that two of them share in opposite directions: an area without inner borders."""
    edges = set()
    for ring in rings:
        for a, b in zip(ring, ring[1:] + ring[:1]):
            if a == b:
                continue
            if (b, a) in edges:
                edges.remove((b, a))
            else:
                edges.add((a, b))
    following = {}
    for a, b in sorted(edges):
        following.setdefault(a, []).append(b)
    return [walk(following, start) for start in sorted(following) for _ in list(following[start])
            if following[start]]


def walk(following, start):
    ring, point = [], start
    while following.get(point):
        ring.append(point)
        point = following[point].pop()
        if point == start:
            break
    return ring


def junctions(areas):
    """Vertices where the chain of borders forks or where it begins or ends being shared."""
    around, found = {}, set()
    for rings in areas.values():
        for ring in rings:
            for before, point, after in zip(ring[-1:] + ring[:-1], ring, ring[1:] + ring[:1]):
                sides = (before, after) if before < after else (after, before)
                if around.setdefault(point, sides) != sides:
                    found.add(point)
    # A border that only one area has on one stretch and two on the next: its neighbours agree, its owners differ.
    counts = {}
    for rings in areas.values():
        for ring in rings:
            for a, b in zip(ring, ring[1:] + ring[:1]):
                edge = (a, b) if a < b else (b, a)
                counts[edge] = counts.get(edge, 0) + 1
    for point, (before, after) in around.items():
        first = counts.get((before, point) if before < point else (point, before), 0)
        second = counts.get((after, point) if after < point else (point, after), 0)
        if first != second:
            found.add(point)
    return found


def cut(ring, nodes):
    """The ring's pieces between junctions, each with both ends; a ring without junction is one closed piece."""
    first = next((i for i, point in enumerate(ring) if point in nodes), None)
    if first is None:
        lowest = ring.index(min(ring))
        ring = ring[lowest:] + ring[:lowest]
        return [ring + ring[:1]]
    ring = ring[first:] + ring[first:first + 1] if first == 0 else ring[first:] + ring[:first + 1]
    pieces, start = [], 0
    for i in range(1, len(ring)):
        if ring[i] in nodes:
            pieces.append(ring[start:i + 1])
            start = i
    return pieces


def build(areas):
    """`areas`: name -> list of rings, each a list of vertices without the closing one."""
    nodes = junctions(areas)
    topology, known = Topology([], [], {}), {}
    for name in sorted(areas):
        topology.rings[name] = []
        for ring in areas[name]:
            references = []
            for piece in cut(ring, nodes):
                key, backwards = tuple(piece), tuple(reversed(piece))
                if backwards in known:
                    number, reference = known[backwards], ~known[backwards]
                else:
                    number = known.setdefault(key, len(topology.arcs))
                    reference = number
                    if number == len(topology.arcs):
                        topology.arcs.append(piece)
                        topology.owners.append([])
                topology.owners[number].append(name)
                references.append(reference)
            topology.rings[name].append(references)
    topology.owners = [sorted(set(o)) for o in topology.owners]
    return topology


def significance(arc, tolerance):
    """For each vertex, by how many tolerances the line strays without it (Douglas and Peucker); ends: infinite.

    `tolerance(point)` may vary from place to place. The values never grow from a chord to the chords inside it, so
    that cutting at any level gives a simplification.
    """
    values = [float("inf")] * len(arc)
    todo = [(0, len(arc) - 1, float("inf"))]
    if len(arc) > 3 and arc[0] == arc[-1]:  # a closed arc is split at its farthest vertex, else it would vanish
        far = max(range(1, len(arc) - 1), key=lambda i: (arc[i][0] - arc[0][0])**2 + (arc[i][1] - arc[0][1])**2)
        todo = [(0, far, float("inf")), (far, len(arc) - 1, float("inf"))]
    while todo:
        first, last, limit = todo.pop()
        best, at = -1.0, None
        for i in range(first + 1, last):
            stray = distance_to_segment(arc[i], arc[first], arc[last]) / tolerance(arc[i])
            if stray > best:
                best, at = stray, i
        if at is not None:
            values[at] = min(best, limit)
            todo += [(first, at, values[at]), (at, last, values[at])]
    return values


def distance_to_segment(point, a, b):
    x, y, dx, dy = point[0] - a[0], point[1] - a[1], b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = max(0.0, min(1.0, (x * dx + y * dy) / length)) if length else 0.0
    return ((x - t * dx)**2 + (y - t * dy)**2)**0.5
