// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/checker.h"

#include "core/standard/location.h"
#include "core/standard/people/check_people.h"
#include "core/standard/values/patterns.h"

#include <algorithm>
#include <array>

namespace maillage {

void Checker::check(std::span<const std::string_view> values, const FaultSink& sink, PresentFields present) const {
    const Row row(values.first(standardFieldCount), present, sink);
    checkRequired(row);
    const Location location = checkLocation(row);
    checkIdentity(row, location.departement);
    checkCoordinates(row, location);
    checkContacts(row, location.departement);
    checkDate(row, m_today);
    checkLists(row);
    checkTexts(row);
}

std::vector<Fault> Checker::faultsOf(const Record& record) const {
    if (record.entity != Entity::Place) {
        return faultsOfPeople(record);
    }
    std::array<std::string_view, standardFieldCount> values;
    std::ranges::copy_n(record.values.begin(), standardFieldCount, values.begin());
    std::vector<Fault> faults;
    check(values, [&](Fault fault) { faults.push_back(std::move(fault)); });
    return faults;
}

bool Checker::mayBeRefused(const Record& place) {
    std::array<std::string_view, standardFieldCount> values;
    std::ranges::copy_n(place.values.begin(), standardFieldCount, values.begin());
    bool refused = false;
    const FaultSink sink = [&](const Fault& fault) { refused = refused || fault.severity == Severity::Error; };
    const Row row(values, allPresent, sink);
    checkRequired(row);
    checkLists(row);
    const auto fits = [&](PlaceField field, bool (*matches)(std::string_view)) {
        return row[field].empty() || matches(row[field]);
    };
    const auto isNumber = [](std::string_view text) { return parseNumber(text).has_value(); };
    const auto isDate = [](std::string_view text) { return parseDate(text).has_value(); };
    return refused || !fits(PlaceField::Pivot, matchesPivot) || !fits(PlaceField::CodePostal, matchesPostcode)
           || !fits(PlaceField::CodeInsee, matchesInsee) || !fits(PlaceField::Latitude, isNumber)
           || !fits(PlaceField::Longitude, isNumber) || !fits(PlaceField::Telephone, matchesPhone)
           || !fits(PlaceField::DateMaj, isDate)
           || row[PlaceField::PresentationResume].size() > maxResumeCharacters; // bytes: at least as many
}

} // namespace maillage
