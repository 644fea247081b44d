# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and sentences of the imaginary hub, in French as its files are."""

STREETS = [
    "rue des Tisserands", "place de l'Église", "rue du Four à Chaux", "avenue du Maréchal-Leclerc", "rue des Écoles",
    "place du Marché", "boulevard de la Gare", "rue de la Fontaine", "allée des Tilleuls", "rue Jean-Moulin",
    "rue Simone-Veil", "rue du Moulin", "avenue de l'Europe", "rue des Lavandières", "place de la Mairie",
    "rue Germaine-Tillion", "impasse des Ardoisiers", "rue du Port", "rue de la Liberté", "rue Victor-Hugo",
    "quai de la Tannerie", "rue des Vignes", "rue de l'Abbaye", "chemin du Lavoir", "rue Olympe-de-Gouges",
    "rue du Vieux-Pont", "avenue Aristide-Briand", "rue des Halles", "rue de Bretagne", "rue Pasteur",
    "square des Cordeliers", "rue de la Chapelle", "rue du Champ-de-Foire", "rue Joachim-du-Bellay",
    "rue des Marronniers", "place des Terrasses", "rue de la Poste", "rue des Frères-Lumière",
]
COMPLEMENTS = ["1er étage", "Entrée par la cour", "Rez-de-jardin", "Bâtiment B", "À côté de la mairie",
               "Salle informatique, au fond du hall", "Face à la gare routière"]
READERS = ["Jean-Rostand", "Colette", "Andrée-Chedid", "Georges-Perec", "Aimé-Césaire", "Anita-Conti", "Julien-Gracq",
           "Marguerite-Yourcenar", "Louise-Michel", "René-Guy-Cadou", "Benoîte-Groult", "Hervé-Bazin", "Italo-Calvino",
           "Assia-Djebar", "Jules-Verne", "Françoise-Sagan", "Boris-Vian", "Toni-Morrison", "Christine-de-Pizan",
           "Marie-NDiaye", "Émile-Zola", "Simone-Weil", "Léopold-Senghor", "Nathalie-Sarraute", "Raymond-Queneau",
           "Ada-Lovelace", "Blaise-Cendrars", "George-Sand", "Jacques-Prévert", "Violette-Leduc", "Tove-Jansson",
           "Robert-Desnos"]
QUARTERS = ["des Hauts-Pavés", "du Clos-Fleuri", "de la Roseraie-Nord", "des Deux-Rives", "du Grand-Pré",
            "de la Butte", "des Trois-Moulins", "du Vallon", "de la Garenne", "des Peupliers"]
CENTRES = ["La Passerelle", "Les Quatre-Vents", "L'Étoile du Matin", "La Grande Ourse", "Le Trait d'Union",
           "Les Hirondelles", "L'Escale", "Le Pas de Côté", "La Courte Échelle", "L'Arbre à Palabres",
           "La Boussole", "Les Sources", "Le Grand Chêne", "La Maison Bleue", "Les Passerins", "L'Horloge",
           "Le Jardin Partagé", "La Croisée"]
ASSOCIATIONS = ["Clic & Déclic", "Le Fil Numérique", "Souris Verte", "Tous Connectés", "Les Ateliers du Bocage Bleu",
                "Pixels en Herbe", "La Mare aux Octets", "Mémo Vive", "Bits & Co", "Second Souffle Informatique",
                "L'Atelier des Claviers", "Cyber Aînés", "La Bonne Connexion", "Reconnect"]
TIERS_LIEUX = ["La Ruche d'Ardoise", "Le Hangar 12", "L'Usine à Idées", "La Filature", "Le Quai des Possibles",
               "La Ferme des Ondes", "L'Alambic"]
FABLABS = ["La Fabrique du Loir", "Copeaux & Circuits", "L'Établi Commun"]
BUSES = ["Le Bus des Clics", "Le Camion Connecté", "La Caravane Numérique"]

GIVEN = ["Aline", "Bastien", "Camille", "Djamila", "Étienne", "Fatou", "Gaëlle", "Hugo", "Inès", "Joris", "Karine",
         "Loïc", "Maëlys", "Nadège", "Oumar", "Pauline", "Quentin", "Rozenn", "Sylvain", "Tifenn", "Ulysse", "Valérie",
         "Wassim", "Xavier", "Yasmine", "Zoé", "Benoît", "Célestine", "Édouard", "Françoise", "Guénolé", "Héloïse",
         "Ismaël", "Jean-Marc", "Léa", "Marie-Thérèse", "Noé", "Odile", "Philippine", "Rachid"]
FAMILY = ["Auffret-Gautier", "Barbotin", "Chauvelin", "Daviaud", "Esnault", "Foucaudière", "Guilloteau", "Houdemont",
          "Ivernel", "Jaunasse", "Kerloc'h", "Landemaine", "Mortreuil", "N'Diaye-Rolland", "Ouvrardeau", "Pineaudel",
          "Quélennec", "Rabergeau", "Soulardière", "Tessonneau", "Upérieu", "Vincendeau", "Woimbée", "Yvonnic",
          "Ben Saïdane", "Le Gouvello", "de La Brosse-Marin", "Brémondière", "Cailleteau", "Drouineau", "Élineau",
          "Fétiveau", "Gaborieau", "Hersantais", "Jolivetière", "Lorieux", "Maillochon", "Noirtault", "Pasquerie",
          "Rétailleaud"]

PATTERNS = {
    "library": ["Tu 14:00-18:00; We 10:00-12:30,14:00-18:30; Fr 14:00-18:30; Sa 10:00-12:30,14:00-17:00",
                "Tu,Th 15:30-18:30; We,Sa 10:00-12:30,14:00-18:00; PH off",
                "We 10:00-12:00,14:00-18:00; Fr 16:00-19:00; Sa 10:00-13:00",
                "Sep-Jun Tu-Sa 10:00-12:30,14:00-18:00; Jul-Aug Tu-Sa 09:30-13:00"],
    "office": ["Mo-Fr 09:00-12:30,13:30-17:00", "Mo-Th 08:45-12:15,13:30-17:15; Fr 08:45-12:15,13:30-16:30; PH off",
               "Mo,Tu,Th,Fr 09:00-12:30,14:00-17:30; We 09:00-12:30", "Mo-Fr 09:00-12:00; Tu,Th 14:00-17:00",
               "Mo-Fr 08:30-12:30,13:30-17:30; Sa 09:00-12:00; PH off"],
    "workshop": ["Tu-Th 14:00-17:00", "Mo,We,Fr 14:00-17:30; Sa 09:30-12:00", "Th 09:30-12:00,14:00-16:30",
                 "Tu 18:00-20:00; Sa 10:00-12:00", "We[1,3] 14:00-17:00; Sa[2] 09:30-12:00"],
}
