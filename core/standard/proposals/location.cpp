// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/standard/proposals/proposing.h"
#include "core/standard/values/patterns.h"
#include "core/territory/gazetteer.h"

#include <algorithm>

namespace maillage {

namespace {

/// More would be a list to read, not a choice to make.
constexpr std::size_t mostChoices = 6;

const Gazetteer& gazetteer() {
    return Gazetteer::instance();
}

std::optional<Commune> communeByCode(const Record& place) {
    const std::string& code = place[PlaceField::CodeInsee];
    return matchesInsee(code) ? gazetteer().commune(code) : std::nullopt;
}

/// The communes that both postcode and name tell.
std::vector<Commune> agreed(const Record& place) {
    std::vector<Commune> found;
    const CommuneList candidates = gazetteer().communesWithPostcode(place[PlaceField::CodePostal]);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (gazetteer().matchName(candidates[i], place[PlaceField::Commune]) == NameMatch::Same) {
            found.push_back(candidates[i]);
        }
    }
    return found;
}

/// The commune as far as two of code, postcode and name tell it, or a name that only one bears.
std::optional<Commune> meantCommune(const Record& place) {
    if (const auto commune = communeByCode(place)) {
        return commune->present();
    }
    if (const auto both = agreed(place); both.size() == 1) {
        return both.front();
    }
    const CommuneList namesakes = gazetteer().communesNamed(place[PlaceField::Commune]);
    return namesakes.size() == 1 ? std::optional{namesakes[0].present()} : std::nullopt;
}

std::string codeAndName(const Commune& commune) {
    return std::string(commune.code()) + " (" + std::string(commune.name()) + ')';
}

Proposals codeOf(const Broken& broken, const Commune& commune) {
    return replaceBy(broken, std::string(commune.code()), codeAndName(commune));
}

Proposals postcodesOf(const Broken& broken, const Commune& commune) {
    Proposals proposals;
    const auto postcodes = commune.postcodes();
    for (std::size_t i = 0; i < std::min(postcodes.size(), mostChoices); ++i) {
        std::ranges::move(replaceBy(broken, postcodeText(postcodes[i])), std::back_inserter(proposals));
    }
    return proposals;
}

/// The commune that the place names although its code says another: among those of its postcode, else its only
/// namesake.
std::optional<Commune> namedCommune(const Record& place) {
    if (const auto both = agreed(place); both.size() == 1) {
        return both.front();
    }
    const CommuneList namesakes = gazetteer().communesNamed(place[PlaceField::Commune]);
    return namesakes.size() == 1 && namesakes[0].isPresent() ? std::optional{namesakes[0]} : std::nullopt;
}

Proposals postcodeProposals(const Broken& broken) {
    std::string digits;
    std::ranges::copy_if(broken.value(), std::back_inserter(digits), isDigit);
    const auto commune = meantCommune(broken.place);
    if (broken.rule == Rule::PostcodeLostZero) {
        const std::string whole = '0' + digits;
        const bool known = !gazetteer().communesWithPostcode(whole).empty()
                           || (commune && gazetteer().matchPostcode(*commune, whole) != PostcodeMatch::Different);
        return known ? replaceBy(broken, whole) : Proposals{};
    }
    const bool readable = broken.rule == Rule::PostcodePattern && matchesPostcode(digits);
    const bool fits = !commune || gazetteer().matchPostcode(*commune, digits) != PostcodeMatch::Different;
    if (readable && fits) {
        return replaceBy(broken, digits);
    }
    return commune ? postcodesOf(broken, *commune) : Proposals{};
}

/// Code and name contradict each other: one or the other.
Proposals nameOrCode(const Broken& broken) {
    Proposals proposals;
    if (const auto byCode = communeByCode(broken.place)) {
        const std::string_view name = byCode->name().empty() ? byCode->present().name() : byCode->name();
        proposals = replaceBy(broken, std::string(name));
    }
    const auto other = namedCommune(broken.place);
    const std::string& postcode = broken.place[PlaceField::CodePostal];
    const bool contradicts =
        other && matchesPostcode(postcode) && gazetteer().matchPostcode(*other, postcode) == PostcodeMatch::Different;
    if (other && !contradicts) {
        proposals.push_back({.label = {"proposal.code_instead", {codeAndName(*other)}},
                             .changes = {{std::to_underlying(PlaceField::CodeInsee), std::string(other->code())}}});
    }
    return proposals;
}

/// The least number of letters to write, to leave out or to change (Levenshtein's distance), of folded texts.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j - 1] + 1, row[j] + 1, changed});
        }
    }
    return row.back();
}

/// The communes of the postcode, those that nearly bear the name first: alone where there is one.
Proposals namesByPostcode(const Broken& broken) {
    const CommuneList communes = gazetteer().communesWithPostcode(broken.place[PlaceField::CodePostal]);
    constexpr std::size_t longestName = 60;
    const std::string written = fold(trimmed(std::string_view(broken.value()).substr(0, longestName)));
    std::vector<std::pair<std::size_t, Commune>> byDistance;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        byDistance.emplace_back(editDistance(written, fold(communes[i].name())), communes[i]);
    }
    std::ranges::stable_sort(byDistance, {}, &std::pair<std::size_t, Commune>::first);
    const bool misspelt = !byDistance.empty() && byDistance.front().first <= 1 + written.size() / 6;
    if (misspelt || byDistance.size() <= mostChoices) {
        Proposals proposals;
        for (const auto& [letters, commune] : byDistance) {
            std::ranges::move(replaceBy(broken, std::string(commune.name())), std::back_inserter(proposals));
            if (misspelt) {
                break;
            }
        }
        return proposals;
    }
    return {};
}

Proposals inseeProposals(const Broken& broken) {
    if (broken.rule == Rule::InseePattern) {
        std::string code;
        for (const char c : broken.value()) {
            if (isDigit(c) || isLetter(c)) {
                code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            }
        }
        code.insert(0, code.size() == 4 ? "0" : "");
        const auto commune = matchesInsee(code) ? gazetteer().commune(code) : std::nullopt;
        if (commune && gazetteer().matchName(*commune, broken.place[PlaceField::Commune]) != NameMatch::Different) {
            return codeOf(broken, *commune);
        }
    }
    const auto commune = namedCommune(broken.place);
    return commune ? codeOf(broken, *commune) : Proposals{};
}

Proposals missing(const Broken& broken) {
    const auto commune = meantCommune(broken.place);
    if (broken.field == PlaceField::CodePostal) {
        return commune ? postcodesOf(broken, *commune) : Proposals{};
    }
    if (broken.field == PlaceField::Commune) {
        return commune ? replaceBy(broken, std::string(commune->name())) : namesByPostcode(broken);
    }
    return {};
}

} // namespace

Proposals locationProposals(const Broken& broken) {
    switch (broken.rule) {
    case Rule::PostcodePattern:
    case Rule::PostcodeLostZero:
    case Rule::PostcodeUnknown:
    case Rule::PostcodeMismatch:
        return postcodeProposals(broken);
    case Rule::InseePattern:
    case Rule::InseeUnknown:
    case Rule::InseeMismatch:
        return inseeProposals(broken);
    case Rule::InseeFormer: {
        const auto commune = communeByCode(broken.place);
        return commune ? codeOf(broken, commune->present()) : Proposals{};
    }
    case Rule::CommuneMismatch:
        return nameOrCode(broken);
    case Rule::CommuneUnknown:
        return namesByPostcode(broken);
    case Rule::Required:
        return missing(broken);
    default:
        return {};
    }
}

} // namespace maillage
