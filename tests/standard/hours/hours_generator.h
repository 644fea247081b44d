// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maillage::test {

/// Opening hours as French places write them, made by combining the constructs of OpenStreetMap's specification:
/// weeks, overlapping rules, nights, open ends, seasons, dates, weeks of the year, nth weekdays, holidays, states,
/// remarks, fallbacks; with other people's spacing and case. Distinct; the same numbers give the same texts everywhere.
[[nodiscard]] std::vector<std::string> generatedHours(std::size_t count, unsigned seed);

} // namespace maillage::test
