# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The columns of the sample's files, and their writing."""
import csv

STANDARD = (
    "id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude typologie telephone "
    "courriels site_web horaires presentation_resume presentation_detail source itinerance structure_parente date_maj "
    "services publics_specifiquement_adresses prise_en_charge_specifique frais_a_charge "
    "dispositif_programmes_nationaux formations_labels autres_formations_labels modalites_acces "
    "modalites_accompagnement fiche_acces_libre prise_rdv").split()
HUB = ("state closed_since verified_on verified_by call_again_on starred visibility tags internal_notes "
       "coord_origin coord_precision").split()
ORGANISATION = ("id name kind pivot email phone website address code_postal commune code_insee description visibility "
                "tags internal_notes").split()
PERSON = ("id family_name given_name job_title organisation email phone website address code_postal commune "
          "visibility tags internal_notes").split()
LINK = "kind person organisation other_organisation place since until comment".split()
STOP = "place name commune code_postal code_insee adresse latitude longitude horaires since until comment".split()
NOTE = "person organisation place on_date author text".split()


def write(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow([row.get(column, "") for column in columns])
