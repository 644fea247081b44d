// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/standard/location.h"
#include "core/standard/values/patterns.h"
#include "core/territory/name_key.h"

#include <array>
#include <string>

namespace maillage {

namespace {

constexpr std::size_t mostListed = 6;

const Gazetteer& gazetteer() {
    return Gazetteer::instance();
}

std::string postcodesOf(Commune commune) {
    const auto postcodes = commune.postcodes();
    std::string text;
    for (std::size_t i = 0; i < postcodes.size() && i < mostListed; ++i) {
        text += i == 0 ? "" : ", ";
        text += postcodeText(postcodes[i]);
    }
    return text + (postcodes.size() > mostListed ? "…" : "");
}

std::string namesOf(const CommuneList& communes) {
    std::string text;
    for (std::size_t i = 0; i < communes.size() && i < mostListed; ++i) {
        text += i == 0 ? "" : ", ";
        text += communes[i].name();
    }
    return text + (communes.size() > mostListed ? "…" : "");
}

/// The commune of the list that bears the name, the exact spelling first; `parts`: also by the name of a part of it.
std::optional<Commune> named(const CommuneList& communes, std::string_view name, bool parts) {
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (communes[i].name() == name) {
            return communes[i];
        }
    }
    for (std::size_t i = 0; i < communes.size(); ++i) {
        const NameMatch match = parts ? gazetteer().matchName(communes[i], name) : NameMatch::Different;
        if (match != NameMatch::Different || NameKey(communes[i].name()).matches(NameKey(name))) {
            return communes[i];
        }
    }
    return std::nullopt;
}

/// Whether postcode and name agree with each other, so that it is the code that is wrong.
std::optional<Commune> agreed(std::string_view postcode, std::string_view name) {
    return named(gazetteer().communesWithPostcode(postcode), name, false);
}

Location locationOf(Commune commune) {
    return {commune, commune.departementCode()};
}

Location checkByInsee(const Row& row, Commune commune) {
    const std::string_view postcode = row[PlaceField::CodePostal];
    const std::string_view name = row[PlaceField::Commune];
    const bool wrongPostcode =
        matchesPostcode(postcode) && gazetteer().matchPostcode(commune, postcode) == PostcodeMatch::Different;
    const bool wrongName = !trimmed(name).empty() && gazetteer().matchName(commune, name) == NameMatch::Different;
    if (wrongPostcode && wrongName) {
        if (const auto other = agreed(postcode, name)) {
            row.report(PlaceField::CodeInsee, Rule::InseeMismatch, {commune.name(), other->name(), other->code()});
            return locationOf(*other);
        }
    }
    const std::string_view ownName = commune.name().empty() ? commune.present().name() : commune.name();
    if (wrongPostcode) {
        row.report(PlaceField::CodePostal, Rule::PostcodeMismatch, {ownName, postcodesOf(commune)});
    }
    if (wrongName) {
        row.report(PlaceField::Commune, Rule::CommuneMismatch, {row[PlaceField::CodeInsee], ownName});
    }
    if (!commune.isPresent()) {
        row.report(PlaceField::CodeInsee, Rule::InseeFormer, {commune.present().name(), commune.present().code()});
    }
    return locationOf(commune);
}

std::optional<Commune> ofDepartement(const CommuneList& communes, std::string_view departement) {
    for (std::size_t i = 0; i < communes.size(); ++i) {

        if (communes[i].departementCode() == departement) {
            return communes[i];
        }
    }
    return std::nullopt;
}

Location checkByPostcode(const Row& row) {
    const std::string_view postcode = row[PlaceField::CodePostal];
    const std::string_view name = row[PlaceField::Commune];
    const std::string_view departement = departementOfPostcode(postcode);
    const CommuneList candidates = gazetteer().communesWithPostcode(postcode);
    if (trimmed(name).empty()) {
        return candidates.size() == 1 ? locationOf(candidates[0]) : Location{std::nullopt, departement};
    }
    if (const auto found = named(candidates, name, false)) {
        return locationOf(*found);
    }
    if (const auto found = named(candidates, name, true)) {
        return locationOf(*found);
    }
    const CommuneList namesakes = gazetteer().communesNamed(name);
    const auto here = ofDepartement(namesakes, departement);
    if (candidates.empty() && here) {
        return locationOf(*here); // a CEDEX: no commune's own
    }
    if (!namesakes.empty()) {
        const Commune meant = here ? *here : namesakes[0];
        row.report(PlaceField::CodePostal, Rule::PostcodeMismatch, {meant.name(), postcodesOf(meant)});
        return here ? locationOf(*here) : Location{};
    }
    if (candidates.empty()) {
        row.report(PlaceField::CodePostal, Rule::PostcodeUnknown);
    } else {
        row.report(PlaceField::Commune, Rule::CommuneUnknown, {postcode, namesOf(candidates)});
    }
    return {std::nullopt, departement};
}

} // namespace

std::string_view departementOfPostcode(std::string_view postcode) {
    if (!matchesPostcode(postcode)) {
        return {};
    }
    const bool overseas = postcode.starts_with("97") || postcode.starts_with("98");
    if (postcode.starts_with("20")) {
        return postcode[2] <= '1' ? "2A" : "2B";
    }
    return postcode.substr(0, overseas ? 3 : 2);
}

Location checkLocation(const Row& row) {
    const std::string_view insee = row[PlaceField::CodeInsee];
    if (matchesInsee(insee)) {
        if (const auto commune = gazetteer().commune(insee)) {
            return checkByInsee(row, *commune);
        }
        row.report(PlaceField::CodeInsee, Rule::InseeUnknown);
    }
    return matchesPostcode(row[PlaceField::CodePostal]) ? checkByPostcode(row) : Location{};
}

} // namespace maillage
