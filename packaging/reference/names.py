# SPDX-FileCopyrightText: 2026 The Maillage authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of a commune's name under which it is sorted and compared; core/territory/name_key.cpp does the same."""
import re
import unicodedata

ARTICLES = {"le", "la", "les", "l"}
WORDS = {"saint": "st", "sainte": "ste", "s": "sur", "ss": "sous", "lez": "les"}
NUMBER = re.compile(r"^([0-9]{1,2})(e|er|eme|nd|nde|ere)?$")


def fold(text):
    text = text.lower().replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def name_key(name):
    """(letters without spaces, arrondissement or 0): "Saint-Rémy-lès-Chevreuse" gives ("stremyleschevreuse", 0)."""
    words = re.findall(r"[^\W_]+", fold(name))
    if "cedex" in words[1:]:
        words = words[:words.index("cedex", 1)]
    if len(words) > 1 and words[-1] in ("arrondissement", "arrdt", "arr"):
        words.pop()
    number = 0
    if len(words) > 1 and NUMBER.match(words[-1]):
        number = int(NUMBER.match(words.pop()).group(1))
    if len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return "".join(WORDS.get(word, word) for word in words), number
