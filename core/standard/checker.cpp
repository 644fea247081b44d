// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/checker.h"

#include "core/standard/location.h"

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

std::vector<Fault> Checker::faultsOf(const Record& place) const {
    std::array<std::string_view, standardFieldCount> values;
    std::ranges::copy_n(place.values.begin(), standardFieldCount, values.begin());
    std::vector<Fault> faults;
    check(values, [&](Fault fault) { faults.push_back(std::move(fault)); });
    return faults;
}

} // namespace maillage
