# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chance, numbers and addresses of the imaginary hub."""
import datetime
import math
import re
import unicodedata

from words import STREETS

TODAY = datetime.date(2026, 10, 15)  # the day at which the sample's hub stands


def slug(text):
    text = unicodedata.normalize("NFD", text.lower().replace("œ", "oe").replace("’", "'"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in text if not unicodedata.combining(c))).strip("-")


def luhn_digit(digits):
    """The digit that makes a number with these digits in front valid (ISO/IEC 7812-1)."""
    total = 0
    for i, c in enumerate(reversed(digits)):
        value = int(c) * (2 if i % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def of(name):
    """"de Saumur", "d'Angers", "du Mans", "des Herbiers"."""
    for article, joined in (("Le ", "du "), ("Les ", "des ")):
        if name.startswith(article):
            return joined + name[len(article):]
    return ("d'" if unicodedata.normalize("NFD", name[0]).upper()[0] in "AEIOUY" and name[0] != "Y" else "de ") + name


class World:
    def __init__(self, reference, chance):
        self.reference = reference
        self.chance = chance
        self.landlines = 0
        self.mobiles = 0
        self.sirens = {}
        self.establishments = {}

    def commune(self, departement, name):
        return self.reference.communes[departement, name]

    def landline(self):
        self.landlines += 1
        assert self.landlines * 37 < 10000  # within 02 61 91
        return "+3326191%04d" % (self.landlines * 37)

    def mobile(self):
        self.mobiles += 1
        assert self.mobiles * 53 < 10000  # within 06 39 98
        return "+3363998%04d" % (self.mobiles * 53)

    def siret(self, owner):
        """A number of the owner's: one SIREN each, a new establishment each time; valid check digits."""
        if owner not in self.sirens:
            body = "9%07d" % self.chance.randrange(10**7)
            self.sirens[owner] = body + luhn_digit(body)
        self.establishments[owner] = self.establishments.get(owner, 0) + 1
        body = self.sirens[owner] + "%04d" % self.establishments[owner]
        return body + luhn_digit(body)

    def address(self):
        number = self.chance.randrange(1, 68)
        suffix = " bis" if self.chance.random() < 0.06 else ""
        return "%d%s %s" % (number, suffix, self.chance.choice(STREETS))

    def position(self, commune):
        """Some hundred metres from the centre of a village, up to two kilometres in a city; (lat, lon) as texts."""
        farthest = min(2000.0, 150 + 4.5 * math.sqrt(commune.population))
        distance, angle = farthest * math.sqrt(self.chance.random()), self.chance.random() * 2 * math.pi
        lat = commune.centre[0] + distance * math.cos(angle) / 111195
        lon = commune.centre[1] + distance * math.sin(angle) / (111195 * math.cos(math.radians(lat)))
        return "%.6f" % lat, "%.6f" % lon

    def day(self, earliest, latest):
        """An ISO date between so many days before TODAY and so many days before TODAY."""
        return (TODAY - datetime.timedelta(days=self.chance.randint(latest, earliest))).isoformat()

    def some(self, values, least, most):
        """A few of the values in their order, joined as the standard joins lists."""
        chosen = set(self.chance.sample(range(len(values)), min(len(values), self.chance.randint(least, most))))
        return "|".join(v for i, v in enumerate(values) if i in chosen)
