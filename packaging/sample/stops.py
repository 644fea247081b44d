# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where and when the buses of the imaginary hub stand."""

STOPS = [  # of which bus, département, commune, where, when, since, until, comment
    (0, "49", "Chemillé-en-Anjou", "Place du Marché", "week 01-53/2 Tu 09:00-12:00; SH off", "2026-01-06", "", ""),
    (0, "49", "Beaupréau-en-Mauges", "Parking de la médiathèque", "week 02-52/2 Tu 09:00-12:00,14:00-16:30; SH off",
     "2026-01-06", "", "Prise de courant derrière la médiathèque."),
    (0, "49", "Sèvremoine", "Devant la mairie", "Th[1,3] 14:00-17:00; PH off", "2026-03-01", "2026-12-31", ""),
    (1, "53", "Château-Gontier-sur-Mayenne", "Quai Pasteur", "Th 08:30-12:30; Aug off", "", "", "Jour de marché."),
    (1, "53", "Craon", "Place du 11 Novembre", "Mo[2,4] 14:00-17:30", "2025-09-01", "", ""),
    (2, "85", "Luçon", "Place du Général Leclerc", "We 09:30-12:00; Jul-Aug off", "2026-02-02", "", ""),
    (2, "85", "Moutiers-les-Mauxfaits", "Sous les halles", "Fr[-1] 09:00-12:00 \"sur rendez-vous\"", "2026-02-02", "",
     ""),
]


def make(world, places):
    buses = [place for place in places if place["itinerance"] == "Itinérant"]
    result = []
    for bus, departement, town, where, hours, since, until, comment in STOPS:
        commune = world.commune(departement, town)
        result.append({"place": buses[bus]["id"], "name": where, "commune": commune.name,
                       "code_postal": commune.postcode, "code_insee": commune.code, "horaires": hours,
                       "since": since, "until": until, "comment": comment})
    return result
