# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Islands that Natural Earth leaves out: département, name, latitude, longitude, radius in kilometres."""

ISLANDS = (
    ("17", "Île-d'Aix", 46.013, -1.173, 1.5),
    ("22", "Île-de-Bréhat", 48.848, -2.999, 2.0),
    ("29", "Ouessant", 48.459, -5.090, 4.0),
    ("29", "Île-Molène", 48.397, -4.956, 1.0),
    ("29", "Île-de-Sein", 48.036, -4.850, 1.2),
    ("29", "Île-de-Batz", 48.746, -4.010, 2.0),
    ("29", "Les Glénan", 47.720, -4.000, 2.5),
    ("44", "Île Dumet", 47.411, -2.620, 0.5),
    ("50", "Chausey", 48.876, -1.823, 3.0),
    ("56", "Groix", 47.638, -3.462, 4.0),
    ("56", "Belle-Île", 47.330, -3.180, 9.0),
    ("56", "Île-d'Houat", 47.390, -2.964, 2.5),
    ("56", "Hœdic", 47.340, -2.877, 1.5),
    ("83", "Porquerolles", 42.999, 6.207, 3.5),
    ("83", "Port-Cros", 43.006, 6.395, 2.2),
    ("83", "Île du Levant", 43.030, 6.465, 4.0),
    ("85", "L'Île-d'Yeu", 46.712, -2.350, 5.0),
    ("971", "La Désirade", 16.318, -61.050, 5.5),
    ("971", "Terre-de-Haut", 15.867, -61.583, 3.0),
    ("971", "Terre-de-Bas", 15.852, -61.640, 2.5),
    ("976", "Pamandzi", -12.798, 45.281, 2.5),
    ("977", "Saint-Barthélemy", 17.900, -62.830, 5.0),
)
