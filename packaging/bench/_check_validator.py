#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates a CSV of the national standard the way a careful Python script does: csv and compiled expressions.

The peer of `maillage-cli check` in the measure check_ratio.py. It covers the schema (v1.0.2: required, unique, patterns,
types, length, shape of the rows) and the doubts that expressions can tell: SIRET check digits, codes of typologie,
e-mails, web addresses, opening hours of the plain form, dates in the future or too old, coordinates alone or out of
France, postcode against INSEE code by département, repeated values, services missing, spaces, control characters,
damaged and decomposed accents, and the same place twice. Communes, the whole grammar of opening hours, phone plans and
the coast are beyond it, and within Maillage's check.

_check_validator.py FILE: prints each fault as "line field rule", then "rows errors warnings".
"""

import csv
import datetime
import re
import sys

LISTS = {
    "itinerance": "Itinérant|Fixe",
    "services": "Aide aux démarches administratives|Maîtrise des outils numériques du quotidien"
    "|Insertion professionnelle via le numérique|Utilisation sécurisée du numérique"
    "|Parentalité et éducation avec le numérique|Loisirs et créations numériques|Compréhension du monde numérique"
    "|Accès internet et matériel informatique|Acquisition de matériel informatique à prix solidaire",
    "publics_specifiquement_adresses": "Jeunes|Étudiants|Familles et/ou enfants|Seniors|Femmes",
    "prise_en_charge_specifique": r"Surdité|Handicaps moteurs|Handicaps mentaux|Illettrisme"
    r"|Langues étrangères \(anglais\)|Langues étrangères \(autres\)|Déficience visuelle",
    "frais_a_charge": "Gratuit|Gratuit sous condition|Payant",
    "dispositif_programmes_nationaux": r"Aidants Connect|Bibliothèques numérique de référence|Certification PIX"
    r"|Conseillers numériques|Emmaüs Connect|France Services|Grande école du numérique|La Croix Rouge"
    r"|Point d'accès numérique CAF|Promeneurs du net|Relais numérique \(Emmaüs Connect\)",
    "formations_labels": r"Formé à « Mon Espace Santé »|Formé à « DUPLEX » \(illettrisme\)"
    r"|Arnia/MedNum BFC \(Bourgogne-Franche-Comté\)|Collectif ressources et acteurs réemploi \(Normandie\)"
    r"|Étapes numériques ?\(La Poste\)|Fabriques de Territoire|Les Éclaireurs du numérique \(Drôme\)"
    r"|Mes Papiers \(Métropole de Lyon\)|ORDI 3\.0|SUD LABS \(PACA\)",
    "modalites_acces": "Se présenter|Téléphoner|Contacter par mail|Prendre un RDV en ligne"
    "|Ce lieu n'accueille pas de public|Envoyer un mail avec une fiche de prescription",
    "modalites_accompagnement": "En autonomie|Accompagnement individuel|Dans un atelier collectif|À distance",
}
NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?"
PATTERNS = {
    "pivot": r"[a-zA-Z0-9]{9,14}",
    "code_postal": r"[0-9]{5}",
    "code_insee": r"(?:[013-9][0-9]|2[AB1-9])[0-9]{3}",
    "latitude": NUMBER,
    "longitude": NUMBER,
    "telephone": r"\+(?:33|590|594|262|596|269|687|689|508|681)[0-9]{6,9}",
    "presentation_resume": r"(?s:.{0,280})",
    "date_maj": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
} | {name: rf"(?:{values})(?:\|(?:{values}))*" for name, values in LISTS.items()}
CODES = (
    "ACI|ACIPHC|AFPA|AI|ASE|ASSO|ASSO_CHOMEUR|AVIP|Autre|BIB|CAARUD|CADA|CAF|CAP_EMPLOI|CAVA|CC|CCAS|CCONS|CD|CDAS|CFP"
    "|CHRS|CHU|CIAS|CIDFF|CITMET|CMP|CMS|CPAM|CPH|CS|CSAPA|CSC|DEETS|DEPT|DIPLP|E2C|EA|EATT|EI|EITI|ENM|EPCI|EPI|EPIDE"
    "|EPN|ES|ESAT|ESS|ETTI|EVS|FABLAB|FABRIQUE|FAIS|FT|GEIQ|HUDA|LA_POSTE|MDE|MDEF|MDH|MDPH|MDS|MJC|ML|MQ|MSA|MSAP"
    "|MUNI|OACAS|ODC|OF|OIL|OPCS|PAD|PE|PENSION|PI|PIJ_BIJ|PIMMS|PJJ|PLIE|PREF|PREVENTION|REG|RELAIS_LECTURE"
    "|RESSOURCERIE|RFS|RS_FJT|SCP|SPIP|TIERS_LIEUX|UDAF"
)
DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)"
HOUR = r"[0-2][0-9]:[0-5][0-9]"
RULE = rf"{DAY}(?:[-,]{DAY})* (?:{HOUR}-{HOUR}(?:,{HOUR}-{HOUR})*|off)"
EMAIL = r"[A-Za-z0-9.!#$%&'*+/=?^_`{}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
URL = r"https?://[^\s/?#|]+\.[^\s/?#|]+(?:[/?#][^\s|]*)?"
DOUBTS = {
    "courriels": rf"{EMAIL}(?:\|{EMAIL})*",
    "site_web": rf"{URL}(?:\|{URL})*",
    "fiche_acces_libre": URL,
    "prise_rdv": URL,
    "typologie": rf"(?:{CODES})(?:\|(?:{CODES}))*",
    "horaires": rf"{RULE}(?:; {RULE})*",
}
REQUIRED = ("id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj")
NAMES = ("id", "nom", "commune", "adresse", "complement_adresse", "source", "structure_parente")
TEXTS = ("presentation_resume", "presentation_detail")
DOUBLED = str.maketrans("0123456789", "0246813579")
UNTIDY = re.compile(r"^\s|\s$|\s\s|[\x00-\x1f\x7f\u00a0]|Ã[^A-Za-z]|â€|\ufffd|[\u0300-\u036f]").search
DAMAGED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|Ã[^A-Za-z]|â€|\ufffd|[\u0300-\u036f]").search
WORDS = re.compile(r"\w+").findall
OVERSEAS = ("97", "98")


def luhn(digits: str) -> bool:
    total = sum(map(int, digits[-1::-2])) + sum(map(int, digits[-2::-2].translate(DOUBLED)))
    return total % 10 == 0


def validate(path: str) -> tuple[int, list[tuple[int, str, str]], list[tuple[int, str, str]]]:
    errors, warnings, ids, places = [], [], set(), set()
    today = datetime.date.today().isoformat()
    with open(path, encoding="utf-8-sig", newline="") as stream:
        reader = csv.reader(stream)
        header = next(reader)
        at = {name: i for i, name in enumerate(header)}
        width = len(header)
        required = [(at[name], name) for name in REQUIRED]
        patterns = [(at[n], n, re.compile(p).fullmatch) for n, p in PATTERNS.items() if n in at]
        doubts = [(at[n], n, re.compile(p).fullmatch) for n, p in DOUBTS.items() if n in at]
        names = [(at[name], name) for name in NAMES]
        texts = [(at[name], name) for name in TEXTS]
        lists = [(at[name], name) for name in LISTS]
        id_, pivot, date = at["id"], at["pivot"], at["date_maj"]
        nom, adresse, postcode, insee = at["nom"], at["adresse"], at["code_postal"], at["code_insee"]
        lat, lon, services = at["latitude"], at["longitude"], at["services"]
        rows = 0
        line = reader.line_num + 1
        for row in reader:
            rows += 1
            if len(row) != width:
                errors.append((line, "", "shape"))
                row = row[:width] + [""] * (width - len(row))
            for i, name in required:
                if not row[i]:
                    errors.append((line, name, "required"))
            if row[id_] in ids:
                errors.append((line, "id", "unique"))
            ids.add(row[id_])
            for i, name, fits in patterns:
                value = row[i]
                if value and not fits(value):
                    errors.append((line, name, "pattern"))
            for i, name, fits in doubts:
                value = row[i]
                if value and not fits(value):
                    warnings.append((line, name, "doubtful"))
            for i, name in names:
                if UNTIDY(row[i]):
                    warnings.append((line, name, "spaces"))
            for i, name in texts:
                value = row[i]
                if value and DAMAGED(value):
                    warnings.append((line, name, "damaged"))
            place = " ".join(WORDS(f"{row[nom]} {row[adresse]} {row[postcode]}".casefold()))
            if place in places:
                warnings.append((line, "nom", "twice"))
            places.add(place)
            for i, name in lists:
                value = row[i]
                if "|" in value:
                    parts = value.split("|")
                    if len(set(parts)) != len(parts):
                        warnings.append((line, name, "repeated"))
            number = row[pivot]
            if len(number) == 14 and number.isdigit() and not luhn(number):
                warnings.append((line, "pivot", "checksum"))
            day = row[date]
            try:
                datetime.date.fromisoformat(day)
            except ValueError:
                if day:
                    errors.append((line, "date_maj", "date"))
            if day > today or day < "2000":
                warnings.append((line, "date_maj", "future or old"))
            code, commune = row[postcode], row[insee]
            if commune and code[:2] != commune[:2].replace("2A", "20").replace("2B", "20"):
                warnings.append((line, "code_postal", "mismatch"))
            if bool(row[lat]) != bool(row[lon]):
                warnings.append((line, "longitude" if row[lat] else "latitude", "alone"))
            elif row[lat] and not code.startswith(OVERSEAS):
                try:
                    if not (41 <= float(row[lat]) <= 51.5 and -5.5 <= float(row[lon]) <= 10):
                        warnings.append((line, "latitude", "out of France"))
                except ValueError:
                    pass  # an error already
            if not row[services]:
                warnings.append((line, "services", "missing"))
            line = reader.line_num + 1
    return rows, errors, warnings


def main() -> int:
    rows, errors, warnings = validate(sys.argv[1])
    sys.stdout.writelines(f"{line} {field} {rule}\n" for line, field, rule in errors + warnings)
    print(rows, len(errors), len(warnings))
    return 2 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
