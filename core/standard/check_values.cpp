// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/standard/row.h"
#include "core/standard/values/dates.h"
#include "core/standard/values/identifiers.h"
#include "core/standard/values/patterns.h"
#include "core/standard/values/text_scan.h"

#include <algorithm>
#include <array>
#include <string>

namespace maillage {

namespace {

constexpr std::array required{
    PlaceField::Id,         PlaceField::Pivot,   PlaceField::Nom,     PlaceField::Commune,
    PlaceField::CodePostal, PlaceField::Adresse, PlaceField::DateMaj,
};

/// Fields of one line that people read.
constexpr std::array lines{
    PlaceField::Id,
    PlaceField::Nom,
    PlaceField::Commune,
    PlaceField::Adresse,
    PlaceField::Source,
    PlaceField::StructureParente,
    PlaceField::ComplementAdresse,
    PlaceField::AutresFormationsLabels,
};

constexpr std::array paragraphs{PlaceField::PresentationResume, PlaceField::PresentationDetail};

std::string lettersAndDigits(std::string_view text) {
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](char c) { return isDigit(c) || isLetter(c); });
    return kept;
}

void checkPivotPattern(const Row& row) {
    const std::string bare = lettersAndDigits(row[PlaceField::Pivot]);
    if (matchesPivot(bare)) {
        row.report(PlaceField::Pivot, Rule::PivotPunctuation, {bare});
    } else {
        row.report(PlaceField::Pivot, Rule::PivotPattern);
    }
}

void checkPivot(const Row& row, std::string_view departement) {
    const std::string_view pivot = row[PlaceField::Pivot];
    if (pivot.empty()) {
        return;
    }
    if (!matchesPivot(pivot)) {
        checkPivotPattern(row);
        return;
    }
    switch (pivotKind(pivot, departement)) {
    case PivotKind::Placeholder:
        row.report(PlaceField::Pivot, Rule::PivotPlaceholder);
        break;
    case PivotKind::WrongSiret:
        row.report(PlaceField::Pivot, Rule::PivotChecksum, {"SIRET"});
        break;
    case PivotKind::WrongSiren:
        row.report(PlaceField::Pivot, Rule::PivotChecksum, {"SIREN"});
        break;
    case PivotKind::Unknown:
        row.report(PlaceField::Pivot, Rule::PivotUnknown);
        break;
    default:
        break;
    }
}

void checkCodes(const Row& row) {
    const std::string_view postcode = row[PlaceField::CodePostal];
    if (!postcode.empty() && !matchesPostcode(postcode)) {
        if (postcode.size() == 4 && allDigits(postcode)) {
            row.report(PlaceField::CodePostal, Rule::PostcodeLostZero, {"0" + std::string(postcode)});
        } else {
            row.report(PlaceField::CodePostal, Rule::PostcodePattern);
        }
    }
    const std::string_view insee = row[PlaceField::CodeInsee];
    if (!insee.empty() && !matchesInsee(insee)) {
        row.report(PlaceField::CodeInsee, Rule::InseePattern);
    }
}

void reportFlaws(const Row& row, PlaceField field, TextFlaws flaws) {
    static constexpr std::array<std::pair<TextFlaw, Rule>, 6> rules{{
        {ControlCharacter, Rule::TextControl},
        {LineBreak, Rule::TextLineBreak},
        {Mojibake, Rule::TextMojibake},
        {Decomposed, Rule::TextDecomposed},
        {BadEncoding, Rule::TextEncoding},
        {OddSpaces, Rule::TextSpaces},
    }};
    for (const auto& [flaw, rule] : rules) {
        if ((flaws & flaw) != 0) {
            row.report(field, rule);
        }
    }
}

bool isDateLike(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && allDigits(text.substr(0, 4))
           && allDigits(text.substr(5, 2)) && allDigits(text.substr(8));
}

void reportNoDate(const Row& row) {
    const std::string_view text = row[PlaceField::DateMaj];
    const std::string better = isoDate(text);
    if (isDateLike(text)) {
        row.report(PlaceField::DateMaj, Rule::DateImpossible);
    } else if (!better.empty()) {
        row.report(PlaceField::DateMaj, Rule::DateForm, {better});
    } else {
        row.report(PlaceField::DateMaj, Rule::DatePattern);
    }
}

} // namespace

void checkDate(const Row& row, const Date& today) {
    using namespace std::chrono_literals;
    constexpr Date epoch = 1970y / 1 / 1;
    constexpr Date oldest = 2000y / 1 / 1;
    const std::string_view text = row[PlaceField::DateMaj];
    if (text.empty()) {
        return;
    }
    const auto date = parseDate(text);
    if (!date) {
        reportNoDate(row);
    } else if (*date > today) {
        row.report(PlaceField::DateMaj, Rule::DateFuture);
    } else if (*date == epoch) {
        row.report(PlaceField::DateMaj, Rule::DateEpoch);
    } else if (*date < oldest) {
        row.report(PlaceField::DateMaj, Rule::DateOld);
    }
}

void checkRequired(const Row& row) {
    for (const PlaceField field : required) {
        const std::string_view value = row[field];
        if (value.empty() && row.has(field)) {
            row.report(field, Rule::Required, {fieldName(field)});
        }
    }
}

void checkIdentity(const Row& row, std::string_view departement) {
    checkPivot(row, departement);
    checkCodes(row);
}

void checkTexts(const Row& row) {
    for (const PlaceField field : lines) {
        const std::string_view value = row[field];
        if (value.empty()) {
            continue;
        }
        TextFlaws flaws = scanText(value);
        if (hasOddSpaces(value)) {
            if (trimmed(value).empty()) {
                row.report(field, Rule::Blank);
                continue;
            }
            flaws |= OddSpaces;
        }
        reportFlaws(row, field, flaws);
    }
    for (const PlaceField field : paragraphs) {
        reportFlaws(row, field, static_cast<TextFlaws>(scanText(row[field]) & ~LineBreak));
    }
    if (isAllCapitals(row[PlaceField::Nom])) {
        row.report(PlaceField::Nom, Rule::NameCapitals);
    }
    const std::string_view resume = row[PlaceField::PresentationResume];
    if (resume.size() > maxResumeCharacters) {
        const std::size_t count = codePointCount(resume);
        if (count > maxResumeCharacters) {
            row.report(PlaceField::PresentationResume, Rule::ResumeLength, {std::to_string(count)});
        }
    }
}

} // namespace maillage
