#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a full import (parse, every check, ids, history) against `sqlite3 .import --csv` of the same file.

Takes --bin and --work as every measure (see run.py). The rows come from the generator beside the real files that
MAILLAGE_REAL_DATA names (--generator FILE) with the list of communes it needs (MAILLAGE_COMMUNES_JSON, --communes FILE),
else from one of this script's own.
"""

import argparse
import csv
import os
import random
import subprocess
import sys
import time
from pathlib import Path

COLUMNS = (
    "id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude typologie telephone "
    "courriels site_web horaires presentation_resume presentation_detail source itinerance structure_parente date_maj "
    "services publics_specifiquement_adresses prise_en_charge_specifique frais_a_charge "
    "dispositif_programmes_nationaux formations_labels autres_formations_labels modalites_acces "
    "modalites_accompagnement fiche_acces_libre prise_rdv"
).split()
TOWNS = [
    ("Angers", "49000", "49007", 47.4739, -0.5517),
    ("Saumur", "49400", "49328", 47.2600, -0.0769),
    ("Cholet", "49300", "49099", 47.0594, -0.8797),
    ("Nantes", "44000", "44109", 47.2184, -1.5536),
    ("Laval", "53000", "53130", 48.0733, -0.7689),
    ("Le Mans", "72000", "72181", 48.0061, 0.1996),
    ("La Roche-sur-Yon", "85000", "85191", 46.6705, -1.4260),
]
KINDS = ["Médiathèque", "Mairie", "Espace public numérique", "France Services", "Centre social", "Maison de quartier"]
STREETS = ["rue de la Paix", "avenue Jean-Jaurès", "place de la République", "boulevard Foch", "rue des Lices"]
SERVICES = [
    "Aide aux démarches administratives",
    "Maîtrise des outils numériques du quotidien",
    "Insertion professionnelle via le numérique",
    "Utilisation sécurisée du numérique",
    "Parentalité et éducation avec le numérique",
    "Accès internet et matériel informatique",
]
ACCESS = ["Se présenter", "Téléphoner", "Contacter par mail"]
HELP = ["En autonomie", "Accompagnement individuel", "Dans un atelier collectif"]
HOURS = ["Mo-Fr 09:00-12:00,14:00-17:30", "Tu,Th 10:00-18:00; Sa 10:00-12:30", "Mo-We 14:00-18:00; PH off"]
DETAIL = (
    "L’équipe accueille toutes les personnes qui veulent être aidées dans leurs démarches, avec ou sans rendez-vous, "
    "et propose chaque mois des ateliers : premiers pas, messagerie, photos, achats en ligne, impôts."
)


def luhn_pivot(rng: random.Random) -> str:
    digits = [rng.randrange(1, 10)] + [rng.randrange(10) for _ in range(12)]
    total = sum(d if i % 2 else (2 * d - 9 if 2 * d > 9 else 2 * d) for i, d in enumerate(reversed(digits)))
    return "".join(map(str, digits)) + str(-total % 10)


def row(rng: random.Random, number: int) -> list[str]:
    town, postcode, insee, latitude, longitude = rng.choice(TOWNS)
    name = f"{rng.choice(KINDS)} n° {number}"
    values = {
        "id": f"banc-{number:07d}",
        "pivot": luhn_pivot(rng),
        "nom": name,
        "commune": town,
        "code_postal": postcode,
        "code_insee": insee,
        "adresse": f"{rng.randrange(1, 200)} {rng.choice(STREETS)}",
        "complement_adresse": "Bâtiment B, 2e étage" if rng.random() < 0.2 else "",
        "latitude": f"{latitude + rng.gauss(0, 0.01):.6f}",
        "longitude": f"{longitude + rng.gauss(0, 0.01):.6f}",
        "typologie": rng.choice(["BIB", "MUNI", "ESS", "CS"]),
        "telephone": f"+3324{rng.randrange(10**7):07d}",
        "courriels": f"contact{number}@lieu.example",
        "site_web": f"https://www.lieu-{number}.example/",
        "horaires": rng.choice(HOURS),
        "presentation_resume": f"{name} accueille le public, « sans condition », du lundi au samedi.",
        "presentation_detail": DETAIL + ("\nFermé en août." if rng.random() < 0.01 else ""),
        "source": "banc",
        "itinerance": "Fixe",
        "structure_parente": f"Ville de {town}",
        "date_maj": f"2025-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}",
        "services": "|".join(rng.sample(SERVICES, rng.randrange(1, 5))),
        "publics_specifiquement_adresses": "Jeunes|Seniors" if rng.random() < 0.5 else "",
        "frais_a_charge": "Gratuit",
        "modalites_acces": "|".join(rng.sample(ACCESS, 2)),
        "modalites_accompagnement": "|".join(rng.sample(HELP, 2)),
    }
    return [values.get(column, "") for column in COLUMNS]


def add_generator(parser: argparse.ArgumentParser) -> None:
    """The options of generate(): from the environment, as the tests find the same generator."""
    data, communes = os.environ.get("MAILLAGE_REAL_DATA", ""), os.environ.get("MAILLAGE_COMMUNES_JSON", "")
    beside = Path(data, "..", "tools", "gen_places.py") if data and communes else None
    found = str(beside) if beside and beside.exists() and Path(communes).exists() else ""
    parser.add_argument("--generator", default=found)
    parser.add_argument("--communes", default=communes)


def generate(path: Path, rows: int, options: argparse.Namespace) -> None:
    """Writes `rows` places, and says by which generator."""
    if options.generator:
        command = [sys.executable, options.generator, "--communes", options.communes, "--rows", str(rows)]
        subprocess.run(command + ["--seed", "1", "-o", str(path)], check=True)
    else:
        generate_here(path, rows)
    by = options.generator or "this measure's own generator (MAILLAGE_REAL_DATA and MAILLAGE_COMMUNES_JSON name none)"
    print(f"{rows} rows, {path.stat().st_size / 1e6:.0f} MB, made by {by}", flush=True)


def generate_here(path: Path, rows: int) -> None:
    rng = random.Random(1)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(row(rng, number) for number in range(1, rows + 1))


def measured(name: str, command: list[str]) -> tuple[float, float, float]:
    """CPU seconds, wall seconds, peak memory in MiB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{name} failed: {' '.join(command)}")
    cpu = usage.ru_utime + usage.ru_stime
    print(f"{name:24} {cpu:7.2f} s CPU {wall:7.2f} s wall {usage.ru_maxrss / 1024:7.0f} MiB")
    return cpu, wall, usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--runs", type=int, default=2, help="the best counts")
    add_generator(parser)
    options = parser.parse_args()

    cli = str(options.bin / "maillage-cli")
    places = options.work / "places.csv"
    generate(places, options.rows, options)
    plain, ours, again = [], [], []
    for run in range(options.runs):
        database = options.work / f"plain-{run}.db"
        plain.append(measured("sqlite3 .import --csv", ["sqlite3", str(database), f".import --csv {places} places"]))
        hub = options.work / f"{run}.maillage"
        subprocess.run([cli, "new", str(hub)], check=True)
        command = [cli, "import", str(hub), str(places), "--quiet"]
        ours.append(measured("maillage-cli import", command))
        again.append(measured("the same once more", command))
        database.unlink()
        hub.unlink()
    best = [min(each[i] for each in ours) / min(each[i] for each in plain) for i in (0, 1)]
    memory = max(each[2] for each in ours + again)
    print(f"ratio: import-cpu {best[0]:.3f} 3 CPU of a full import against sqlite3 .import")
    print(f"ratio: import-wall {best[1]:.3f} 2 wall time of a full import against sqlite3 .import")
    print(f"ratio: import-memory {memory:.0f} 400 MiB at the most")


if __name__ == "__main__":
    main()
