# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The towns that the basemap names, the most important first, each with the zoom from which it has room."""
import dataclasses
import math

from centres import french
from names import name_key

CAPITAL, REGION, DEPARTEMENT, TOWN = range(4)
RANKS = {"PPLC": CAPITAL, "PPLA": REGION, "PPLA2": DEPARTEMENT}
NEIGHBOURS = {"AD", "BE", "CH", "DE", "ES", "GB", "GG", "IT", "JE", "LU", "MC", "NL", "SR", "SX", "DM", "AG", "LC",
              "KM", "MU", "VU"}
# Names in use on French maps, where GeoNames gives another.
EXONYMS = {"GB": {"London": "Londres", "Edinburgh": "Édimbourg", "Dover": "Douvres"},
           "BE": {"Brussels": "Bruxelles", "Antwerpen": "Anvers", "Gent": "Gand", "Brugge": "Bruges",
                  "Leuven": "Louvain", "Kortrijk": "Courtrai", "Oostende": "Ostende"},
           "CH": {"Geneva": "Genève", "Geneve": "Genève", "Basel": "Bâle", "Bern": "Berne", "Zürich": "Zurich",
                  "Luzern": "Lucerne"},
           "DE": {"Köln": "Cologne", "Frankfurt am Main": "Francfort", "Hamburg": "Hambourg",
                  "Aachen": "Aix-la-Chapelle",
                  "Saarbrücken": "Sarrebruck", "Trier": "Trèves", "Mainz": "Mayence", "Dresden": "Dresde",
                  "Freiburg": "Fribourg-en-Brisgau", "Freiburg im Breisgau": "Fribourg-en-Brisgau"},
           "ES": {"Barcelona": "Barcelone", "Zaragoza": "Saragosse", "Valencia": "Valence", "Sevilla": "Séville",
                  "San Sebastián": "Saint-Sébastien", "Donostia / San Sebastián": "Saint-Sébastien",
                  "Pamplona": "Pampelune", "Iruña / Pamplona": "Pampelune", "Gasteiz / Vitoria": "Vitoria",
                  "Girona": "Gérone", "Córdoba": "Cordoue"},
           "IT": {"Genoa": "Gênes", "Venice": "Venise", "Bologna": "Bologne",
                  "Padova": "Padoue", "Padua": "Padoue", "Verona": "Vérone",
                  "Parma": "Parme"},
           "NL": {"The Hague": "La Haye"}, "AD": {"Andorra la Vella": "Andorre"}}
ROOM_X, ROOM_Y = 110, 34  # pixels that a label takes, its gap to the next one included
FIRST, LAST = 4, 14       # zoom levels


@dataclasses.dataclass
class Town:
    name: str
    lat: float
    lon: float
    population: int
    rank: int
    french: int
    zoom: int = LAST


def shown_name(town, communes):
    """GeoNames' name, but as the commune writes it where they differ in hyphens and accents only."""
    code = town["admin4"]
    if code in communes and name_key(communes[code]) == name_key(town["name"]):
        return communes[code]
    return town["name"]


def candidates(towns, communes):
    names = {c.code: c.name for c in communes if c.kind == 0}
    towns = list(towns)
    ours = {t["id"] for t, _, _ in french(towns)}
    for t in towns:
        population = int(t["population"] or 0)
        is_french = t["id"] in ours
        if t["class"] != "P" or t["code"] in ("PPLX", "PPLH", "PPLQ", "PPLW"):
            continue
        if is_french or population >= (50000 if t["country"] in NEIGHBOURS else 1000000) or t["code"] == "PPLC":
            rank = RANKS.get(t["code"], TOWN)
            if t["country"] in ("MQ", "GP", "RE", "GF", "YT", "PM", "BL", "MF", "NC", "PF", "WF") and rank == CAPITAL:
                rank = DEPARTEMENT
            name = shown_name(t, names) if is_french else EXONYMS.get(t["country"], {}).get(t["name"], t["name"])
            yield Town(name, float(t["lat"]), float(t["lon"]), population, rank, int(is_french))


def importance(town):
    """Prefectures come before larger towns without an office, within reason; foreign towns after French ones."""
    weight = town.population * {CAPITAL: 4, REGION: 3, DEPARTEMENT: 2, TOWN: 1}[town.rank]
    return -weight * (1.0 if town.french else 0.3), town.name, town.lat


def place(towns):
    """Gives each town the first zoom at which its label keeps clear of those of more important ones."""
    waiting, placed = sorted(towns, key=importance), []
    for zoom in range(FIRST, LAST + 1):
        cells = {}
        for town in placed:
            occupy(cells, town, zoom)
        later = []
        for town in waiting:
            if occupy(cells, town, zoom) or zoom == LAST:
                town.zoom = zoom
                placed.append(town)
            else:
                later.append(town)
        waiting = later
    return sorted(placed, key=lambda t: (t.zoom, importance(t)))


def occupy(cells, town, zoom):
    """Takes the room of the label in the grid; False, and nothing taken, where it is not free."""
    size = 256 * 2**zoom
    x = (town.lon + 180) / 360 * size
    y = (0.5 - math.atanh(math.sin(math.radians(town.lat))) / (2 * math.pi)) * size
    column, row = int(x // ROOM_X), int(y // ROOM_Y)
    near = (p for i in (-1, 0, 1) for j in (-1, 0, 1) for p in cells.get((column + i, row + j), ()))
    if any(abs(px - x) < ROOM_X and abs(py - y) < ROOM_Y for px, py in near):
        return False
    cells.setdefault((column, row), []).append((x, y))
    return True


def choose(towns, communes):
    return place(candidates(towns, communes))
