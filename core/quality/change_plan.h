// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/commands/editor.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct FieldRewrite {
    std::size_t field = 0;
    std::string before;
    std::string after;

    friend bool operator==(const FieldRewrite&, const FieldRewrite&) = default;
};

/// What is to become of one place: fields that are written together or not at all.
struct PlannedChange {
    std::int64_t place = 0;
    std::vector<FieldRewrite> fields;
    /// What people look at in place of the values, where that tells more: an address, and what was found for it.
    std::string shownBefore{};
    std::string shownAfter{};

    friend bool operator==(const PlannedChange&, const PlannedChange&) = default;
};

/// A change of many places, to be looked at before it is made. Plans are made by planBulkEdit(), planFix() and
/// planAddresses().
struct ChangePlan {
    std::vector<PlannedChange> changes; ///< ascending by place; a place may have several that stand alone
    std::size_t places = 0;             ///< how many of them change
    std::size_t unchanged = 0;          ///< places that were looked at and have nothing to change
};

struct AppliedPlan {
    ChangeReport report;
    std::size_t places = 0;  ///< that were changed
    std::size_t refused = 0; ///< changes left out, because the place is no longer as it was planned for
};

/// Makes the changes as one step, which is called by the catalogue's sentence `label` with the number of places as its
/// count. A change whose place is not as it was planned for is left out whole. Interrupted, nothing is written.
[[nodiscard]] Result<AppliedPlan> applyPlan(Editor& editor, std::string_view label,
                                            std::span<const PlannedChange> changes, const TaskControl& control = {});

} // namespace maillage
