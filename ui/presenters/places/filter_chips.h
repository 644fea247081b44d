// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/filter.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace maillage {

/// One thing that the filter asks, to be taken off by itself.
struct FilterChip {
    std::string key; ///< the same as long as the condition stands
    QString label;
    Filter without; ///< the filter that is left when it is taken off
};

/// Every condition of the filter, in the order of the filter panel. `snapshot` knows the names of perimeters.
[[nodiscard]] std::vector<FilterChip> filterChips(const Filter& filter, const Snapshot& snapshot);

/// "On Saturday, Gratuit": the labels of all filters' chips, each once.
[[nodiscard]] QString filtersInWords(std::span<const Filter> filters, const Snapshot& snapshot);

} // namespace maillage
