// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/perimeters.h"

#include "core/base/text.h"
#include "core/model/record.h"
#include "core/store/records.h"
#include "core/territory/gazetteer.h"

#include <algorithm>

namespace maillage {

bool Perimeter::contains(Commune commune) const {
    return std::ranges::binary_search(communes, commune.number(), {}, &Commune::number);
}

std::string perimeterIdentification(const Uuid& record) {
    return std::string(perimeterPrefix) + record.toString();
}

std::vector<Commune> communesOfCodes(std::string_view codes) {
    std::vector<Commune> communes;
    for (const std::string_view code : listParts(codes)) {
        if (const auto commune = Gazetteer::instance().commune(code)) {
            communes.push_back(commune->present());
        }
    }
    std::ranges::sort(communes, {}, &Commune::number);
    const auto repeated = std::ranges::unique(communes);
    communes.erase(repeated.begin(), repeated.end());
    return communes;
}

std::string codesOfCommunes(const std::vector<Commune>& communes) {
    std::string codes;
    for (const Commune& commune : communes) {
        codes += codes.empty() ? "" : "|";
        codes += commune.code();
    }
    return codes;
}

Result<std::shared_ptr<const Perimeters>> readPerimeters(const store::Connection& connection) {
    auto perimeters = std::make_shared<Perimeters>();
    const auto read = store::forEachRecord(connection, Entity::Perimeter, [&](const Record& record) {
        perimeters->push_back({.key = record.number,
                               .identification = perimeterIdentification(record.uuid),
                               .name = record[PerimeterField::Name],
                               .communes = communesOfCodes(record[PerimeterField::Communes])});
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    std::ranges::stable_sort(*perimeters, {}, [](const Perimeter& one) { return fold(one.name); });
    return perimeters;
}

const Perimeter* perimeterOf(const Perimeters& perimeters, std::string_view identification) {
    const auto found = std::ranges::find(perimeters, identification, &Perimeter::identification);
    return found == perimeters.end() ? nullptr : &*found;
}

const Perimeter* perimeterNamed(const Perimeters& perimeters, std::string_view name) {
    const auto found =
        std::ranges::find(perimeters, fold(name), [](const Perimeter& perimeter) { return fold(perimeter.name); });
    return found == perimeters.end() ? nullptr : &*found;
}

Result<Territory> territoryOf(const Perimeter& perimeter) {
    std::string codes = codesOfCommunes(perimeter.communes);
    std::ranges::replace(codes, '|', ',');
    return Territory::parse("communes:" + codes);
}

} // namespace maillage
