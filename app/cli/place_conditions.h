// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/query/filter/filter.h"

namespace maillage::cli {

/// The options that are conditions on places alone: fields' values, opening, verification, follow-up, faults.
[[nodiscard]] std::span<const OptionInfo> placeConditionOptions();
/// Adds those that were given. Usage with a sentence for a value that makes no sense.
[[nodiscard]] Result<void> addPlaceConditions(const Arguments& arguments, Filter& filter);
/// The first of them that was given; empty if none.
[[nodiscard]] std::string_view placeConditionIn(const Arguments& arguments);

} // namespace maillage::cli
