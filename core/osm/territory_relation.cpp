// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/territory_relation.h"

#include "core/base/text.h"

#include <array>

namespace maillage {

namespace {

constexpr std::string_view regionLevel = "4";
constexpr std::string_view departementLevel = "6";
constexpr std::string_view communeLevel = "8";
constexpr std::array sirenKeys{"ref:FR:SIREN", "ref:INSEE", "ref:SIREN", "siren"};

std::optional<Territory> known(std::string_view prefix, std::string_view code) {
    auto territory = Territory::parse(std::string(prefix) + std::string(code));
    return territory ? std::optional(*std::move(territory)) : std::nullopt;
}

} // namespace

std::string_view tagOf(const osmium::OSMObject& object, const char* key) {
    const char* value = object.tags().get_value_by_key(key);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

std::string nameOf(const osmium::OSMObject& object) {
    const std::string_view text = tagOf(object, "name");
    return isValidUtf8(text) ? std::string(text) : std::string();
}

bool isCommune(const osmium::OSMObject& object) {
    return tagOf(object, "boundary") == "administrative" && tagOf(object, "admin_level") == communeLevel;
}

std::optional<Territory> territoryOf(const osmium::OSMObject& object) {
    const std::string_view boundary = tagOf(object, "boundary");
    const std::string_view level = boundary == "administrative" ? tagOf(object, "admin_level") : std::string_view();
    if (level == regionLevel || level == departementLevel) {
        if (auto territory = known(level == regionLevel ? "reg:" : "dep:", tagOf(object, "ref:INSEE"))) {
            return territory;
        }
    }
    if (boundary == "local_authority" || level == departementLevel) { // the métropole of Lyon is mapped as both
        for (const char* key : sirenKeys) {
            if (auto epci = known("epci:", tagOf(object, key))) {
                return epci;
            }
        }
    }
    return std::nullopt;
}

osmium::TagsFilter boundaryRelations() {
    osmium::TagsFilter filter(false);
    for (const std::string_view level : {regionLevel, departementLevel, communeLevel}) {
        filter.add_rule(true, "admin_level", std::string(level));
    }
    filter.add_rule(true, "boundary", "local_authority");
    return filter;
}

} // namespace maillage
