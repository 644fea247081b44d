// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/standard/proposals/proposing.h"
#include "core/standard/values/dates.h"
#include "core/standard/values/identifiers.h"
#include "core/standard/values/patterns.h"

#include <algorithm>

namespace maillage {

namespace {

std::string lettersAndDigits(std::string_view text) {
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](char c) { return isDigit(c) || isLetter(c); });
    return kept;
}

/// A SIRET number that a spreadsheet took for a number, its first zeros lost.
std::string withLostZeros(const std::string& digits) {
    constexpr std::size_t siret = 14;
    constexpr std::size_t mostLost = 2;
    if (!allDigits(digits) || digits.size() >= siret || digits.size() + mostLost < siret) {
        return {};
    }
    const std::string whole = std::string(siret - digits.size(), '0') + digits;
    return isValidSiret(whole) ? whole : std::string{};
}

Proposals pivotProposals(const Broken& broken) {
    std::string bare = lettersAndDigits(broken.value());
    if (std::string whole = withLostZeros(bare); !whole.empty()) {
        const std::string shown = readableSiret(whole);
        return replaceBy(broken, std::move(whole), shown);
    }
    if (fold(bare).starts_with("siret")) {
        bare.erase(0, std::string_view("siret").size());
    }
    const bool right = broken.rule == Rule::PivotPunctuation || isValidSiret(bare);
    const std::string shown = readableSiret(bare);
    return right && matchesPivot(bare) ? replaceBy(broken, std::move(bare), shown) : Proposals{};
}

} // namespace

Proposals identityProposals(const Broken& broken) {
    switch (broken.rule) {
    case Rule::PivotPunctuation:
    case Rule::PivotPattern:
    case Rule::PivotUnknown:
        return pivotProposals(broken);
    case Rule::DateForm:
        return replaceBy(broken, isoDate(broken.value()));
    default:
        return {};
    }
}

} // namespace maillage
