// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/filter.h"

#include <QString>

namespace maillage {

// What people read for the conditions of a filter that are no field's values.

[[nodiscard]] QString openingLabel(Opening opening);
[[nodiscard]] QString freshnessLabel(Freshness freshness);
[[nodiscard]] QString withErrorsLabel();
[[nodiscard]] QString withWarningsLabel();
[[nodiscard]] QString coordinatesLabel(bool has);
[[nodiscard]] QString starredLabel();
[[nodiscard]] QString callAgainLabel();
/// "The phone number is not in the international form", or "Address: empty, though required".
[[nodiscard]] QString topicTitle(const FaultTopic& topic);
/// "In the last 7 days".
[[nodiscard]] QString lastDaysLabel(int days);
[[nodiscard]] QString sinceLabel(const Date& day);
/// A value of a facet; the empty one is "Not said".
[[nodiscard]] QString facetValueLabel(Facet facet, std::string_view value);
/// "Maine-et-Loire", "Communes around the lake"; a sentence where the hub has the perimeter no more.
[[nodiscard]] QString territoryLabel(std::string_view identification, const Perimeters& perimeters);

[[nodiscard]] Date daysBefore(const Date& day, int days);

} // namespace maillage
