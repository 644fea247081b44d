# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives communes their centre from GeoNames' populated places, and how far from it the commune may reach."""
import math

from names import name_key

# Countries of GeoNames that are départements or collectivities of France, and Monaco, with the code in the gazetteer.
COUNTRIES = {"FR": "", "GP": "971", "MQ": "972", "GF": "973", "RE": "974", "PM": "975", "YT": "976", "BL": "977",
             "MF": "978", "MC": "980", "TF": "984", "WF": "986", "PF": "987", "NC": "988"}
CELL = 0.25  # degrees, of the grid used to find neighbours


def distance(a, b):
    """Metres between two (latitude, longitude), on a sphere, flat within a few hundred kilometres."""
    x = math.radians(b[1] - a[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    y = math.radians(b[0] - a[0])
    return 6371008.8 * math.hypot(x, y)


def position(town):
    return float(town["lat"]), float(town["lon"])


def french(towns):
    """French places, with the code of the commune they are said to lie in ("" when not said)."""
    for town in towns:
        prefix = COUNTRIES.get(town["country"])
        if prefix is None:
            continue
        codes = [town[k] for k in ("admin4", "admin3", "admin2", "admin1")]
        code = next((c for c in codes if len(c) == 5 and c.startswith(prefix)), "")
        yield town, code, prefix


def localities(communes, towns):
    """Present commune's code -> its places. Former codes are followed; overseas places without code go by name."""
    target = {c.code: c.present for c in communes if c.kind != 1}
    by_name, members = {}, {}
    for c in communes:
        if c.kind == 0 and c.departement in COUNTRIES.values():
            by_name.setdefault((c.departement, name_key(c.name)[0]), c.code)
            members.setdefault(c.departement, []).append(c.code)
    only = {departement: codes[0] for departement, codes in members.items() if len(codes) == 1}
    found = {}
    for town, code, prefix in french(towns):
        present = target.get(code)
        if not present and prefix:
            present = by_name.get((prefix, name_key(town["name"])[0])) or only.get(prefix)
        if present:
            found.setdefault(present, []).append(town)
    add_by_name(communes, towns, found)
    return found


def add_by_name(communes, towns, found):
    """Gives places to communes that have none yet: those of their name and département, filed under another code."""
    waiting, taken = {}, set()
    for c in communes:
        key = c.departement, name_key(c.name)
        if c.kind == 0 and key in taken:
            waiting.pop(key, None)
        elif c.kind == 0:
            taken.add(key)
            if c.code not in found:
                waiting[key] = c.code
    for town, _, prefix in french(towns):
        present = waiting.get((prefix or town["admin2"], name_key(town["name"])))
        if present:
            found.setdefault(present, []).append(town)


def names_of(town):
    names = [town["name"], town["ascii"]] + town["alternate"].split(",")
    return {name_key(n) for n in names if n}


def best(name, places):
    """The place that bears the commune's name, else the most populous one."""
    key = name_key(name)
    return max(places, key=lambda t: (name_key(t["name"]) == key, key in names_of(t), int(t["population"] or 0),
                                      -int(t["id"])))


def arrondissement_key(town):
    keys = [name_key(n) for n in [town["name"]] + town["alternate"].split(",") if n]
    return next((k for k in keys if k[0] in ("paris", "lyon", "marseille") and k[1]), None)


def place(communes, towns):
    """Sets `centre` (latitude, longitude) and `reach` (metres) where they are known."""
    found = localities(communes, towns)
    arrondissements = {}
    for town, _, _ in french(towns):
        key = arrondissement_key(town)
        if key:
            arrondissements.setdefault(key, position(town))
    for commune in communes:
        places = found.get(commune.present, [])
        if commune.kind == 0 and places:
            commune.centre = position(best(commune.name, places))
        elif commune.kind == 1:
            commune.centre = arrondissements.get(name_key(commune.name))
        elif commune.name:
            own = [t for t in places if name_key(commune.name) in names_of(t)]
            commune.centre = position(best(commune.name, own)) if own else None
    set_reach(communes, found)


def set_reach(communes, found):
    """Reach: twice the mean distance to the four nearest communes known, 10 to 150 km, and past each locality.

    With it, of 888 communes of Pays de la Loire all but a handful lie whole within reach of their centre.
    """
    known = [c for c in communes if c.kind == 0 and c.centre]
    grid = {}
    for c in known:
        grid.setdefault((int(c.centre[0] // CELL), int(c.centre[1] // CELL)), []).append(c.centre)
    for c in communes:
        if not c.centre:
            continue
        spread = max((distance(c.centre, position(t)) for t in found.get(c.present, [])), default=0.0)
        c.reach = int(min(150000.0, max(10000.0, 2 * nearest_mean(c.centre, grid), spread + 6000.0)))


def nearest_mean(centre, grid, wanted=4):
    row, column = int(centre[0] // CELL), int(centre[1] // CELL)
    for ring in (1, 2, 4, 8):
        near = sorted(distance(centre, other)
                      for i in range(row - ring, row + ring + 1) for j in range(column - ring, column + ring + 1)
                      for other in grid.get((i, j), ()) if other != centre)
        if len(near) >= wanted:
            return sum(near[:wanted]) / wanted
    return 10000.0
