# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of the imaginary hub, every field of the standard plausible, with the hub's own fields."""
import datetime

import plan
import words
from kinds import DETAILS, KINDS
from organisations import owner_of
from world import TODAY, of, slug

CARE = ("Surdité", "Handicaps moteurs", "Illettrisme", "Langues étrangères (anglais)", "Langues étrangères (autres)",
        "Déficience visuelle")
LABELS = ("Formé à « Mon Espace Santé »", "Fabriques de Territoire", "ORDI 3.0")
COORDINATORS = ("Claire Morvandeau", "Yanis Le Goëllec")
PARENTS = {"ville": "Ville {of}", "ccas": "CCAS {of}", "intercommunalité": "{epci}",
           "association": "Association gestionnaire {of}", "": ""}
WHEN = ("sans rendez-vous aux heures d'ouverture", "le matin sans rendez-vous", "sur simple appel")


class Names:
    """Hands out the proper names of each kind in turn."""

    def __init__(self):
        self.used = {}

    def take(self, kind):
        if not kind.own:
            return ""
        number = self.used.get(kind.own, 0)
        self.used[kind.own] = number + 1
        return kind.own[number % len(kind.own)]


def contacts(world, place, host):
    if world.chance.random() < 0.9:
        place["telephone"] = world.mobile() if place["typologie"] in ("ASSO", "ENM") else world.landline()
    if world.chance.random() < 0.85:
        place["courriels"] = "contact@%s.example" % host
        if world.chance.random() < 0.15:
            place["courriels"] += "|numerique@%s.example" % host
    if world.chance.random() < 0.65:
        place["site_web"] = "https://www.%s.example/" % host
    if world.chance.random() < 0.12:
        place["prise_rdv"] = "https://rdv.example/lieux/" + host
    if world.chance.random() < 0.15:
        place["fiche_acces_libre"] = "https://acces.example/fiche/" + host


def presentation(world, place, kind):
    place["presentation_resume"] = world.chance.choice(kind.resume)
    if world.chance.random() < 0.6:
        sentences = world.chance.sample(DETAILS, world.chance.randint(1, 3))
        glue = "\n" if world.chance.random() < 0.2 else " "
        place["presentation_detail"] = glue.join(sentences).replace("{when}", world.chance.choice(WHEN))


def offer(world, place, kind):
    place["services"] = world.some(kind.services, 2, len(kind.services))
    if kind.publics and world.chance.random() < 0.5:
        place["publics_specifiquement_adresses"] = world.some(kind.publics, 1, 2)
    if world.chance.random() < 0.3:
        place["prise_en_charge_specifique"] = world.some(CARE, 1, 3)
    place["frais_a_charge"] = world.chance.choice(kind.fees)
    if kind.programmes and world.chance.random() < 0.75:
        place["dispositif_programmes_nationaux"] = world.some(kind.programmes, 1, 2)
    if place["typologie"] == "RFS":
        place["dispositif_programmes_nationaux"] = "Aidants Connect|France Services"
    if world.chance.random() < 0.15:
        place["formations_labels"] = world.chance.choice(LABELS)
    if world.chance.random() < 0.05:
        place["autres_formations_labels"] = "Charte des aidants ligériens"
    place["modalites_accompagnement"] = world.some(kind.support, 1, len(kind.support))
    ways = ["Se présenter"]
    ways += ["Téléphoner"] if "telephone" in place else []
    ways += ["Contacter par mail"] if "courriels" in place else []
    ways += ["Prendre un RDV en ligne"] if "prise_rdv" in place else []
    place["modalites_acces"] = "|".join(ways)


def hub_fields(world, place):
    chance = world.chance
    place["state"], place["starred"], place["visibility"] = "open", "no", "public"
    place["coord_origin"] = ""
    if place["latitude"]:
        place["coord_origin"] = chance.choices(("ban", "source", "manual", "osm"), (60, 25, 10, 5))[0]
        place["coord_precision"] = {"ban": "numéro", "osm": "bâtiment"}.get(place["coord_origin"], "")
    if chance.random() < 0.6:
        place["verified_on"] = world.day(400, 2)
        place["verified_by"] = chance.choice(COORDINATORS)
    if chance.random() < 0.15:
        later = TODAY + datetime.timedelta(days=chance.randint(10, 120))
        place["call_again_on"] = later.isoformat()
    tags = [t for t, share in (("ruralité", 0.2), ("quartier prioritaire", 0.12), ("convention signée", 0.15),
                               ("matériel à prêter", 0.08)) if chance.random() < share]
    place["tags"] = "|".join(tags)


def place(world, number, names, row, organisations):
    departement, town, kind_name = row
    kind, commune = KINDS[kind_name], world.commune(departement, town)
    name = kind.name.format(own=names.take(kind), of=of(town), commune=town)
    host = slug(name if slug(town) in slug(name) or kind.typologie in ("ASSO", "TIERS_LIEUX") else name + "-" + town)
    owner = owner_of(kind, commune, organisations)
    parent = PARENTS[kind.parent].format(of=of(town), epci=commune.epci)
    result = {
        "id": "exemple-%03d" % number, "pivot": world.siret(owner["name"] if owner else parent or name), "nom": name,
        "commune": commune.name, "code_postal": commune.postcode, "code_insee": commune.code,
        "adresse": world.address(), "latitude": "", "longitude": "", "typologie": kind.typologie,
        "horaires": world.chance.choice(words.PATTERNS[kind.hours]), "source": "Hub des possibles (exemple)",
        "date_maj": world.day(500, 5), "structure_parente": parent if world.chance.random() < 0.8 else "",
        "itinerance": "Itinérant" if kind_name == "bus" else "Fixe" if world.chance.random() < 0.5 else "",
    }
    if world.chance.random() < 0.15:
        result["complement_adresse"] = world.chance.choice(words.COMPLEMENTS)
    if commune.centre:
        result["latitude"], result["longitude"] = world.position(commune)
    contacts(world, result, host)
    presentation(world, result, kind)
    offer(world, result, kind)
    hub_fields(world, result)
    result["owner"] = owner["id"] if owner else ""
    return result


def set_apart(places):
    """The few that are closed, suspended, internal or known with an internal remark."""
    closed = {17: "2026-06-30", 58: "2025-12-31", 96: "2026-08-14"}
    for number, date in closed.items():
        places[number].update(state="closed", closed_since=date, call_again_on="")
    for number in (8, 71, 103):
        places[number]["state"] = "suspended"
        places[number]["internal_notes"] = "Travaux en cours ; réouverture annoncée au printemps."
    for number in (29, 64, 90, 110):
        places[number]["visibility"] = "internal"
    for number in (8, 22, 41, 67, 99):
        places[number]["starred"] = "yes"
    places[29]["internal_notes"] = "Local provisoire, à ne pas publier avant la signature du bail."
    places[41]["internal_notes"] = "Demander Mme Jaunasse le mardi ; ne pas appeler entre midi et deux."
    places[90]["tags"] = "à confirmer"


def make(world, organisations):
    names = Names()
    result = [place(world, i, names, row, organisations) for i, row in enumerate(plan.read(), 1)]
    set_apart(result)
    return result
