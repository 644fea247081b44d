# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults put into the sample on purpose, each of another rule, as real directories have them."""

FAULTS = [  # number of the place, what is wrong, the new values
    (5, "hours in words", {"horaires": "Du lundi au vendredi de 9h à 12h et de 14h à 17h"}),
    (11, "web address without its scheme", {"site_web": "www.pij-nantes.example"}),
    (20, "e-mail hidden from robots", {"courriels": "contact(at)mediatheque.example"}),
    (26, "telephone as people write it", {"telephone": "02 61 91 12 34"}),
    (33, "placeholder instead of a SIRET", {"pivot": "00000000000000"}),
    (38, "a digit of the SIRET mistyped", {"pivot": None}),
    (47, "postcode of a town elsewhere", {"code_postal": "44600"}),
    (52, "latitude and longitude swapped", {"latitude": None, "longitude": None}),
    (60, "date of a computer that did not know it", {"date_maj": "1970-01-01"}),
    (68, "summary too long", {"presentation_resume": None}),
    (75, "a service that the standard does not know", {"services": "Aide aux démarches|Prêt de tablettes"}),
    (83, "name in capitals", {"nom": None}),
    (99, "only one of the two coordinates", {"longitude": ""}),
]
LONG = (" Nous accueillons aussi les groupes, les écoles et les associations du secteur, sur inscription, avec un "
        "programme adapté à chacun : premiers pas, messagerie, photographies, démarches, achats en ligne, protection "
        "des données et bons réflexes face aux arnaques les plus courantes.")


def put_in(places):
    for number, _, values in FAULTS:
        place = places[number]
        for field, value in values.items():
            place[field] = computed(place, number, field) if value is None else value
        if number == 52:
            place["latitude"], place["longitude"] = place["longitude"], place["latitude"]


def computed(place, number, field):
    if field == "pivot":
        last = place["pivot"][-1]
        return place["pivot"][:-1] + str((int(last) + 3) % 10)
    if field == "presentation_resume":
        return place["presentation_resume"] + LONG
    if field == "nom":
        return place["nom"].upper()
    assert number == 52
    return place[field]
