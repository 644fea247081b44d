// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/abbreviations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Where a short form is a word too ("col", "res"), both sides of a comparison become the
// long one, so that they are equal all the same.
constexpr std::array longForms{
    Pair{"adj", "adjudant"},
    Pair{"aer", "aerodrome"},
    Pair{"all", "allee"},
    Pair{"allees", "allee"},
    Pair{"amal", "amiral"},
    Pair{"asp", "aspirant"},
    Pair{"av", "avenue"},
    Pair{"ave", "avenue"},
    Pair{"aven", "avenue"},
    Pair{"bat", "batiment"},
    Pair{"bd", "boulevard"},
    Pair{"bld", "boulevard"},
    Pair{"blv", "boulevard"},
    Pair{"blvd", "boulevard"},
    Pair{"boul", "boulevard"},
    Pair{"brg", "bourg"},
    Pair{"bvd", "boulevard"},
    Pair{"cap", "capitaine"},
    Pair{"carr", "carrefour"},
    Pair{"cdt", "commandant"},
    Pair{"ch", "chemin"},
    Pair{"che", "chemin"},
    Pair{"chem", "chemin"},
    Pair{"chm", "chemin"},
    Pair{"chs", "chaussee"},
    Pair{"cl", "clos"},
    Pair{"cmdt", "commandant"},
    Pair{"cne", "capitaine"},
    Pair{"col", "colonel"},
    Pair{"cpt", "capitaine"},
    Pair{"cre", "centre"},
    Pair{"crs", "cours"},
    Pair{"ctre", "centre"},
    Pair{"dix", "10"},
    Pair{"dom", "domaine"},
    Pair{"dr", "docteur"},
    Pair{"deux", "2"},
    Pair{"douze", "12"},
    Pair{"esc", "escalier"},
    Pair{"esp", "esplanade"},
    Pair{"espl", "esplanade"},
    Pair{"fbg", "faubourg"},
    Pair{"fg", "faubourg"},
    Pair{"frs", "freres"},
    Pair{"gal", "general"},
    Pair{"gd", "grand"},
    Pair{"gde", "grande"},
    Pair{"gds", "grands"},
    Pair{"gen", "general"},
    Pair{"gl", "general"},
    Pair{"ham", "hameau"},
    Pair{"huit", "8"},
    Pair{"imm", "immeuble"},
    Pair{"imp", "impasse"},
    Pair{"ing", "ingenieur"},
    Pair{"jard", "jardin"},
    Pair{"lot", "lotissement"},
    Pair{"lotiss", "lotissement"},
    Pair{"lt", "lieutenant"},
    Pair{"maj", "major"},
    Pair{"mal", "marechal"},
    Pair{"mgr", "monseigneur"},
    Pair{"mlle", "mademoiselle"},
    Pair{"mme", "madame"},
    Pair{"mte", "montee"},
    Pair{"mtee", "montee"},
    Pair{"nd", "notre dame"},
    Pair{"onze", "11"},
    Pair{"pass", "passage"},
    Pair{"pce", "place"},
    Pair{"pdt", "president"},
    Pair{"pl", "place"},
    Pair{"pr", "professeur"},
    Pair{"premier", "1e"},
    Pair{"premiere", "1e"},
    Pair{"prof", "professeur"},
    Pair{"prom", "promenade"},
    Pair{"prt", "president"},
    Pair{"psg", "passage"},
    Pair{"pt", "pont"},
    Pair{"pte", "porte"},
    Pair{"qrt", "quartier"},
    Pair{"qu", "quai"},
    Pair{"qua", "quartier"},
    Pair{"quart", "quartier"},
    Pair{"quatorze", "14"},
    Pair{"quatre", "4"},
    Pair{"quinze", "15"},
    Pair{"r", "rue"},
    Pair{"res", "residence"},
    Pair{"resid", "residence"},
    Pair{"rgt", "regiment"},
    Pair{"rle", "ruelle"},
    Pair{"rlle", "ruelle"},
    Pair{"rpt", "rond point"},
    Pair{"rt", "route"},
    Pair{"rte", "route"},
    Pair{"s", "sur"},
    Pair{"seize", "16"},
    Pair{"sept", "7"},
    Pair{"sgt", "sergent"},
    Pair{"six", "6"},
    Pair{"sq", "square"},
    Pair{"squ", "square"},
    Pair{"ss", "sous"},
    Pair{"st", "saint"},
    Pair{"ste", "sainte"},
    Pair{"stes", "saintes"},
    Pair{"sts", "saints"},
    Pair{"tra", "traverse"},
    Pair{"treize", "13"},
    Pair{"trois", "3"},
    Pair{"tsse", "terrasse"},
    Pair{"ven", "venelle"},
    Pair{"vge", "village"},
    Pair{"vla", "villa"},
    Pair{"vlge", "village"},
    Pair{"vx", "vieux"},
    Pair{"za", "zone artisanale"},
    Pair{"zi", "zone industrielle"},
};

constexpr std::array sortedForms = [] {
    auto sorted = longForms;
    std::ranges::sort(sorted);
    return sorted;
}();
static_assert(std::ranges::adjacent_find(sortedForms, {}, &Pair::first) == sortedForms.end());

// Of kings and popes, as far as streets are named after them.
constexpr std::array numerals{
    Pair{"ii", "2"},     Pair{"iii", "3"},  Pair{"iv", "4"},     Pair{"vi", "6"},   Pair{"vii", "7"},
    Pair{"viii", "8"},   Pair{"ix", "9"},   Pair{"xi", "11"},    Pair{"xii", "12"}, Pair{"xiii", "13"},
    Pair{"xiv", "14"},   Pair{"xix", "19"}, Pair{"xv", "15"},    Pair{"xvi", "16"}, Pair{"xvii", "17"},
    Pair{"xviii", "18"}, Pair{"xx", "20"},  Pair{"xxiii", "23"},
};

constexpr std::array<std::string_view, 22> fillers{"a",  "au",  "aux",  "chez", "d",  "de",  "des", "du",
                                                   "en", "et",  "l",    "la",   "le", "les", "lez", "no",
                                                   "ou", "par", "sous", "sur",  "un", "une"};

} // namespace

std::string_view longForm(std::string_view word) {
    const auto found = std::ranges::lower_bound(sortedForms, word, {}, &Pair::first);
    if (found != sortedForms.end() && found->first == word) {
        return found->second;
    }
    const auto numeral = std::ranges::find(numerals, word, &Pair::first);
    return numeral != numerals.end() ? numeral->second : std::string_view{};
}

bool isFiller(std::string_view word) {
    return std::ranges::contains(fillers, word);
}

} // namespace maillage
