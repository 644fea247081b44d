// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maillage {

class ComparisonModel;

/// The comparison as it is ordered, with the codes of the territories, for writeCsvTable(): numbers without separators
/// of thousands, no data as nothing. A comma for decimals where the interface's language has one.
[[nodiscard]] std::vector<std::vector<std::string>> comparisonCsv(const ComparisonModel& model);

} // namespace maillage
