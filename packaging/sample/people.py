# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People of the imaginary hub, how they are linked with places and organisations, and dated notes."""
from places import COORDINATORS
from words import FAMILY, GIVEN
from world import slug

HOW_MANY = 60
WOMEN = {"Aline", "Camille", "Djamila", "Fatou", "Gaëlle", "Inès", "Karine", "Maëlys", "Nadège", "Pauline", "Rozenn",
         "Tifenn", "Valérie", "Yasmine", "Zoé", "Célestine", "Françoise", "Héloïse", "Léa", "Marie-Thérèse", "Odile",
         "Philippine"}
JOBS = [("Conseillère numérique", "Conseiller numérique"), ("Médiatrice numérique", "Médiateur numérique"),
        ("Agente France services", "Agent France services"), ("Directrice", "Directeur"),
        ("Responsable de la médiathèque", "Responsable de la médiathèque"),
        ("Chargée de mission inclusion numérique", "Chargé de mission inclusion numérique"),
        ("Animatrice multimédia", "Animateur multimédia"), ("Bénévole", "Bénévole"),
        ("Adjointe au maire", "Adjoint au maire"), ("Travailleuse sociale", "Travailleur social")]
NOTES = [
    "Appelée le matin : les horaires d'été changent, nouvelle fiche attendue.",
    "Souhaite accueillir une conseillère numérique un jour par semaine.",
    "Message laissé sur le répondeur, à rappeler.",
    "Venue à la rencontre du réseau ; propose d'animer l'atelier « mots de passe ».",
    "Cherche six tablettes à emprunter pour les ateliers de novembre.",
    "A confirmé l'adresse et le numéro de téléphone.",
    "Demande une formation Aidants Connect pour deux agents.",
    "Très satisfaits du prêt de matériel, retour prévu fin du mois.",
    "Changement de direction à la rentrée, nouveau contact à noter.",
    "Convention relue ensemble ; reste la signature de l'élu.",
    "Signale un public plus jeune depuis la fermeture du point voisin.",
    "Réunion de bilan : 214 personnes reçues au premier semestre.",
]


def person(world, number, given, family, organisation, place):
    anchor = organisation or place
    woman = given in WOMEN
    host = anchor["email"].split("@")[1] if organisation else slug(place["nom"]) + ".example"
    job = world.chance.choice(JOBS)[0 if woman else 1]
    result = {
        "id": "exemple-personne-%02d" % number, "family_name": family, "given_name": given, "job_title": job,
        "organisation": organisation["name"] if organisation else "",
        "email": "%s.%s@%s" % (slug(given), slug(family), host), "phone": world.mobile(),
        "code_postal": anchor["code_postal"], "commune": anchor["commune"], "visibility": "internal",
    }
    if world.chance.random() < 0.3:
        result["phone"] += "|" + world.landline()
    if world.chance.random() < 0.2:
        result["tags"] = world.chance.choice(("comité de pilotage", "formatrice" if woman else "formateur", "relais"))
    return result


def make(world, organisations, places):
    given, family = list(GIVEN), list(FAMILY)
    world.chance.shuffle(given)
    world.chance.shuffle(family)
    people = []
    for i in range(HOW_MANY):
        place = places[(i * 2 + 1) % len(places)]
        owner = next((o for o in organisations if o["id"] == place["owner"]), None)
        organisation = owner or (organisations[i % len(organisations)] if i % 3 == 0 else None)
        one = person(world, i + 1, given[i % len(given)], family[(i * 7 + i // len(family)) % len(family)],
                     organisation, place)
        one["place"], one["owner"] = place["id"], organisation["id"] if organisation else ""
        people.append(one)
    people[3]["internal_notes"] = "Préfère être jointe par courriel."
    people[17]["internal_notes"] = "En congé jusqu'en janvier."
    return people


def links(world, people, organisations, places):
    result = []
    for one in people:
        kind = "helps" if one["job_title"] == "Bénévole" else "works_at"
        result.append({"kind": kind, "person": one["id"], "place": one["place"], "since": world.day(2200, 40)})
        if one["owner"]:
            result.append({"kind": "member", "person": one["id"], "organisation": one["owner"],
                           "since": world.day(2200, 40)})
    for place in places:
        if place["owner"]:
            result.append({"kind": "manages", "organisation": place["owner"], "place": place["id"]})
    result[5]["until"] = "2026-08-31"
    result[5]["comment"] = "Départ en retraite."
    result += between_organisations(world, organisations)
    return result


def between_organisations(world, organisations):
    hub, funders = organisations[-1], organisations[36:38]
    result = [{"kind": "partner", "organisation": hub["id"], "other_organisation": o["id"],
               "since": world.day(1500, 200)} for o in organisations[:36:3]]
    for i, funder in enumerate(funders):
        for o in organisations[24 + i:36:4]:
            result.append({"kind": "funds", "organisation": funder["id"], "other_organisation": o["id"],
                           "since": "2026-01-01", "until": "2026-12-31", "comment": "Convention annuelle."})
    return result


def notes(world, people, organisations, places):
    result = []
    subjects = ([("place", p) for p in places[::4]] + [("person", p) for p in people[::4]]
                + [("organisation", o) for o in organisations[::4]])
    for i, (column, subject) in enumerate(subjects):
        result.append({column: subject["id"], "on_date": world.day(420, 1), "author": COORDINATORS[i % 2],
                       "text": NOTES[(i * 5) % len(NOTES)]})
    return sorted(result, key=lambda note: note["on_date"])
