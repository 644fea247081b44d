# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the places of the imaginary hub stand: département, then commune and kinds."""

PLAN = {
    "44": """
Nantes: library library quarter quarter hub association association fablab social mission repair youth
Saint-Nazaire: library quarter association ccas
Saint-Herblain: social library
Rezé: social epn
Orvault: library
Châteaubriant: france library
Ancenis-Saint-Géréon: france hub
Pornic: ccas library
Guérande: youth
Clisson: france
Blain: france
Nort-sur-Erdre: library
Machecoul-Saint-Même: france
Vallet: social
Pontchâteau: association
Savenay: hub
Grandchamp-des-Fontaines: library
""",
    "49": """
Angers: library library quarter quarter association association hub fablab ccas mission youth
Cholet: library social ccas association
Saumur: france library association
Trélazé: social
Avrillé: library
Segré-en-Anjou Bleu: france mission
Beaupréau-en-Mauges: social france
Chemillé-en-Anjou: france
Baugé-en-Anjou: france
Doué-en-Anjou: library
Orée d'Anjou: family
Les Ponts-de-Cé: library
Saint-Barthélemy-d'Anjou: library
Montreuil-Juigné: ccas
Brissac Loire Aubance: social
Noyant-Villages: france
Mauges-sur-Loire: bus
""",
    "53": """
Laval: library quarter association hub mission
Mayenne: france library
Château-Gontier-sur-Mayenne: library ccas
Évron: france
Ernée: social
Craon: france
Villaines-la-Juhel: family
L'Huisserie: library
Gorron: france
Meslay-du-Maine: bus
""",
    "72": """
Le Mans: library quarter quarter association association fablab social youth
La Flèche: france library
Sablé-sur-Sarthe: france
Allonnes: social
La Ferté-Bernard: library
Mamers: france
Coulaines: quarter
Montval-sur-Loir: france
Écommoy: social
Saint-Calais: france
Parigné-l'Évêque: library
Le Lude: family
""",
    "85": """
La Roche-sur-Yon: library quarter association hub ccas
Les Sables-d'Olonne: library social france
Challans: france library
Montaigu-Vendée: france association
Les Herbiers: library
Fontenay-le-Comte: france repair
Luçon: library france
Chantonnay: social
Pouzauges: hub
L'Île-d'Yeu: library
Noirmoutier-en-l'Île: france
Talmont-Saint-Hilaire: bus
""",
}


def read():
    """Yields (département, commune, kind)."""
    for departement, lines in PLAN.items():
        for line in lines.strip().splitlines():
            commune, kinds = line.split(": ")
            for kind in kinds.split():
                yield departement, commune, kind
