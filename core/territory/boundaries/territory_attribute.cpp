// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/territory_attribute.h"

#include "core/base/text.h"
#include "core/territory/boundaries/commune_attribute.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 3> anyNames{"code", "codgeo", "refinsee"};
constexpr std::array<std::string_view, 9> epciNames{"epci",     "siren",     "reffrsiren", "codeepci", "codegeoepci",
                                                    "epcicode", "sirenepci", "codesiren",  "epcisiren"};
constexpr std::array<std::string_view, 9> departementNames{
    "dep", "coddep", "codedept", "depcode", "codedep", "departement", "codedepartement", "inseedept", "inseedep"};
constexpr std::array<std::string_view, 7> regionNames{"reg",        "codreg",      "regcode", "codereg",
                                                      "coderegion", "inseeregion", "inseereg"};
constexpr std::array<std::string_view, 9> partNames{"arr",    "codearr",  "codearrondissement", "inseearr", "can",
                                                    "canton", "codecant", "codecanton",         "inseecan"};

std::optional<Territory> territory(std::string_view prefix, std::string_view code) {
    auto parsed = Territory::parse(std::string(prefix) + std::string(code));
    return parsed ? std::optional(*std::move(parsed)) : std::nullopt;
}

/// What is known of a feature.
struct Words {
    std::string level{}; ///< as basemap building writes it
    std::string name{};
    std::string anyCode{};
    std::string epci{};
    std::string departement{};
    std::string region{};
    bool isPart = false;
};

Words wordsOf(std::span<const BoundaryAttribute> attributes) {
    Words words;
    int bestName = 0;
    for (const BoundaryAttribute& attribute : attributes) {
        const std::string_view value = trimmed(attribute.value);
        if (value.empty()) {
            continue;
        }
        const std::string name = plainAttribute(attribute.name);
        if (const int rank = nameAttributeRank(attribute.name); rank > bestName) {
            bestName = rank;
            words.name = value;
        }
        if (name == "level") {
            words.level = value;
        } else if (std::ranges::contains(anyNames, name)) {
            words.anyCode = value;
        } else if (std::ranges::contains(epciNames, name)) {
            words.epci = value;
        } else if (std::ranges::contains(departementNames, name)) {
            words.departement = value;
        } else if (std::ranges::contains(regionNames, name)) {
            words.region = value;
        }
        words.isPart |= isOfPart(attribute.name);
    }
    return words;
}

/// Numbers have lost their zero in front.
std::string twoDigits(const std::string& code) {
    return code.size() == 1 ? '0' + code : code;
}

} // namespace

std::optional<Territory> territoryOfAttributes(std::span<const BoundaryAttribute> attributes) {
    const Words words = wordsOf(attributes);
    if (words.isPart) {
        return std::nullopt;
    }
    for (const std::string& siren : {words.epci, words.anyCode}) {
        if (auto epci = territory("epci:", siren)) {
            return epci;
        }
    }
    if (!words.departement.empty()) {
        return territory("dep:", twoDigits(words.departement));
    }
    if (!words.region.empty()) {
        return territory("reg:", twoDigits(words.region));
    }
    auto departement = territory("dep:", twoDigits(words.anyCode));
    auto region = territory("reg:", twoDigits(words.anyCode));
    const std::string name = fold(words.name);
    if (departement && (words.level == "departement" || fold(departement->name()) == name)) {
        return departement;
    }
    return region && (words.level == "region" || fold(region->name()) == name) ? region : std::nullopt;
}

int territoryAttributeRank(std::string_view name) {
    const std::string searched = plainAttribute(name);
    int rank = 0;
    const auto look = [&](const auto& names) {
        ++rank;
        return std::ranges::contains(names, searched);
    };
    return look(anyNames) || look(regionNames) || look(departementNames) || look(epciNames) ? rank : 0;
}

bool isOfPart(std::string_view name) {
    return std::ranges::contains(partNames, plainAttribute(name));
}

} // namespace maillage
