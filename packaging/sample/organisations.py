# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Organisations behind the places: town halls, CCAS, intercommunalités, associations, funders."""
import plan
from world import of, slug

ASSOCIATIONS = [
    ("Fédération des centres socioculturels du Bocage", "72", "Le Mans"),
    ("Réseau des tiers-lieux de l'Ouest ligérien", "44", "Nantes"),
    ("Union des bénévoles du numérique en Anjou", "49", "Angers"),
    ("Les Aînés connectés de Vendée", "85", "La Roche-sur-Yon"),
    ("Entraide informatique mayennaise", "53", "Laval"),
    ("Association Cap Écrans", "44", "Saint-Nazaire"),
    ("Collectif Reconditionnons !", "49", "Cholet"),
    ("Les Voisins du Haut-Anjou", "49", "Segré-en-Anjou Bleu"),
    ("Ligue des ateliers du samedi", "72", "La Flèche"),
    ("Régie de quartier Les Deux Ponts", "49", "Angers"),
    ("Accueil et langues en Loire", "44", "Nantes"),
    ("Parcours vers l'emploi Sud-Vendée", "85", "Fontenay-le-Comte"),
]
OTHERS = [
    ("Caisse solidaire de la Loire", "Fondation", "44", "Nantes",
     "Soutient l'équipement des lieux et la formation des aidants."),
    ("Fondation Rivage numérique", "Fondation", "85", "Les Sables-d'Olonne",
     "Finance les tournées de bus numériques et les kits de prêt."),
    ("Coopérative Octet Libre", "Entreprise de l'économie sociale", "49", "Angers",
     "Installe et entretient les salles informatiques."),
    ("Hub des possibles, Pays de la Loire", "Hub territorial", "49", "Angers",
     "Coordonne les acteurs de l'inclusion numérique de la région."),
]
TOWNS = [("44", "Nantes"), ("44", "Saint-Nazaire"), ("49", "Angers"), ("49", "Cholet"), ("49", "Saumur"),
         ("53", "Laval"), ("72", "Le Mans"), ("72", "La Flèche"), ("85", "La Roche-sur-Yon"), ("85", "Challans")]
CCAS = [("44", "Pornic"), ("49", "Angers"), ("53", "Château-Gontier-sur-Mayenne"), ("85", "La Roche-sur-Yon")]
SEATS = [("44", "Châteaubriant"), ("44", "Clisson"), ("49", "Segré-en-Anjou Bleu"), ("49", "Beaupréau-en-Mauges"),
         ("49", "Baugé-en-Anjou"), ("53", "Mayenne"), ("72", "Sablé-sur-Sarthe"), ("72", "Saint-Calais"),
         ("85", "Luçon"), ("85", "Montaigu-Vendée")]


def record(world, number, name, kind, commune, description, short):
    host = slug(short)
    return {
        "id": "exemple-structure-%02d" % number, "name": name, "kind": kind, "pivot": world.siret(name),
        "email": "contact@%s.example" % host, "phone": world.landline(), "website": "https://www.%s.example/" % host,
        "address": world.address(), "code_postal": commune.postcode, "commune": commune.name,
        "code_insee": commune.code, "description": description, "visibility": "public",
    }


def listed(world):
    """(name, kind, commune, description, short name for the domain)"""
    for departement, town in TOWNS:
        yield ("Ville " + of(town), "Commune", world.commune(departement, town),
               "Services municipaux : médiathèques, maisons de quartier, information jeunesse.", "ville-" + town)
    for departement, town in CCAS:
        yield ("CCAS " + of(town), "Centre communal d'action sociale", world.commune(departement, town),
               "Action sociale de la commune, permanences numériques.", "ccas-" + town)
    for departement, town in SEATS:
        commune = world.commune(departement, town)
        name = commune.epci
        yield name, "Intercommunalité", commune, "Porte les espaces France services du territoire.", name
    for name, departement, town in ASSOCIATIONS:
        yield name, "Association", world.commune(departement, town), "", name
    for name, kind, departement, town, description in OTHERS:
        yield name, kind, world.commune(departement, town), description, name


def make(world):
    records = [record(world, i, *row) for i, row in enumerate(listed(world), 1)]
    records[-1]["tags"] = "pilotage"
    records[12]["internal_notes"] = "Convention à renouveler avant la fin de l'année."
    records[25]["visibility"] = "internal"
    records[26]["tags"] = "équipement|reconditionnement"
    records[36]["tags"] = "financeur"
    records[37]["tags"] = "financeur"
    return records


def owner_of(kind, commune, organisations):
    """The organisation that runs a place of that kind in that commune, where there is one among ours."""
    names = {"ville": "Ville " + of(commune.name), "ccas": "CCAS " + of(commune.name),
             "intercommunalité": commune.epci}
    return next((o for o in organisations if o["name"] == names.get(kind.parent)), None)


def towns_of_plan():
    return {(departement, commune) for departement, commune, _ in plan.read()}
