// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/model/record.h"
#include "core/standard/row.h"
#include "core/standard/vocabularies.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace maillage {

namespace {

constexpr std::array lists{
    PlaceField::Itinerance,
    PlaceField::Services,
    PlaceField::PublicsSpecifiquementAdresses,
    PlaceField::PriseEnChargeSpecifique,
    PlaceField::FraisACharge,
    PlaceField::DispositifProgrammesNationaux,
    PlaceField::FormationsLabels,
    PlaceField::ModalitesAcces,
    PlaceField::ModalitesAccompagnement,
};

/// Values for a sentence: as many as one reads, and "…" for the others.
std::string joined(std::span<const std::string_view> parts, std::string_view between) {
    constexpr std::size_t enough = 120;
    std::string text;
    for (const std::string_view part : parts) {
        if (!text.empty() && text.size() + part.size() > enough) {
            return text + std::string(between) + "…";
        }
        text += text.empty() ? "" : between;
        text += part;
    }
    return text;
}

/// More would not fit into a sentence.
constexpr std::size_t mostStrays = 32;

/// The parts of a list that is no list of known values, by what is wrong with them.
struct Strays {
    std::vector<std::string_view> unknown;
    std::vector<std::string_view> misspelt;
    std::vector<std::string_view> meant; ///< what each misspelt one should be
    std::vector<std::string_view> spaced;
    std::vector<std::string_view> separated;
    std::string corrected; ///< the list with "|" between the values
    bool emptyPart = false;
};

/// Whether the part is several known values with ; or , or a line break between them.
bool splitsOtherwise(PlaceField field, std::string_view part, std::string& corrected) {
    std::string found;
    std::size_t count = 0;
    while (!part.empty()) {
        const std::size_t end = part.find_first_of(";,/\n");
        const auto index = similarTerm(field, part.substr(0, end));
        if (!index) {
            return false;
        }
        found += found.empty() ? "" : "|";
        found += vocabularyOf(field)[*index].value;
        ++count;
        part = end == std::string_view::npos ? std::string_view{} : part.substr(end + 1);
    }
    corrected += corrected.empty() ? "" : "|";
    corrected += found;
    return count > 1;
}

void sortStray(PlaceField field, std::string_view part, Strays& strays) {
    if (trimmed(part).empty()) {
        strays.emptyPart = true;
    } else if (termIndex(field, trimmed(part))) {
        strays.spaced.push_back(part);
    } else if (const auto index = similarTerm(field, part)) {
        strays.misspelt.push_back(part);
        strays.meant.push_back(vocabularyOf(field)[*index].value);
    } else if (splitsOtherwise(field, part, strays.corrected)) {
        strays.separated.push_back(part);
    } else {
        strays.unknown.push_back(part);
    }
}

std::string knownValues(PlaceField field) {
    std::vector<std::string_view> values;
    std::ranges::transform(vocabularyOf(field), std::back_inserter(values), &Term::value);
    return joined(values, " | ");
}

Strays straysOf(PlaceField field, std::string_view list) {
    Strays strays;
    std::size_t count = 0;
    for (std::size_t begin = 0; begin <= list.size() && count < mostStrays;) {
        const std::size_t bar = std::min(list.find('|', begin), list.size());
        const std::string_view part = list.substr(begin, bar - begin);
        if (!termIndex(field, part)) {
            sortStray(field, part, strays);
            ++count;
        }
        begin = bar + 1;
    }
    return strays;
}

void reportStrays(const Row& row, PlaceField field) {
    const Strays strays = straysOf(field, row[field]);
    const bool closed = isClosedVocabulary(field);
    if (!strays.unknown.empty()) {
        row.report(field, closed ? Rule::ListUnknown : Rule::TypologieUnknown,
                   {joined(strays.unknown, ", "), closed ? knownValues(field) : std::string{}});
    }
    if (!strays.misspelt.empty()) {
        row.report(field, closed ? Rule::ListSpelling : Rule::TypologieSpelling,
                   {joined(strays.misspelt, ", "), joined(strays.meant, "|")});
    }
    if (!strays.separated.empty()) {
        row.report(field, closed ? Rule::ListSeparator : Rule::TypologieSeparator,
                   {joined(listParts(strays.corrected), "|")});
    } else if (!strays.spaced.empty()) {
        row.report(field, closed ? Rule::ListSpaces : Rule::TypologieSpelling,
                   {joined(strays.spaced, "|"), trimmed(strays.spaced.front())});
    } else if (strays.emptyPart) {
        row.report(field, closed ? Rule::ListEmptyPart : Rule::TypologieSeparator,
                   {joined(listParts(row[field]), "|")});
    }
}

/// What one pass over a list finds.
struct Reading {
    bool known = true; ///< every part is a term
    bool repeated = false;
    bool laPoste = false;
};

Reading readList(PlaceField field, std::string_view list) {
    Reading reading;
    TypologieMask seen;
    const std::span<const Term> terms = vocabularyOf(field);
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t bar = std::min(list.find('|', begin), list.size());
        const std::string_view part = list.substr(begin, bar - begin);
        if (const auto index = termIndex(field, part)) {
            reading.repeated |= seen.test(*index);
            seen.set(*index);
            reading.laPoste |= terms[*index].value.size() != part.size();
        } else {
            reading.known = false;
        }
        begin = bar + 1;
    }
    return reading;
}

void checkList(const Row& row, PlaceField field) {
    if (row[field].empty()) {
        return;
    }
    const Reading reading = readList(field, row[field]);
    if (!reading.known) {
        reportStrays(row, field);
    }
    if (reading.repeated) {
        row.report(field, Rule::ListRepeated);
    }
    if (reading.laPoste) {
        row.report(field, Rule::ListLaPoste);
    }
}

} // namespace

void checkLists(const Row& row) {
    for (const PlaceField field : lists) {
        checkList(row, field);
    }
    checkList(row, PlaceField::Typologie);
    if (row[PlaceField::Services].empty() && row.has(PlaceField::Services)) {
        row.report(PlaceField::Services, Rule::ServicesMissing);
    }
}

} // namespace maillage
