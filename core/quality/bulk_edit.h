// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/change_plan.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Values that come into a list field and values that go out of it; what else stands there stays as it is.
struct ListEdit {
    PlaceField field = PlaceField::Tags;
    std::vector<std::string> add{};
    std::vector<std::string> remove{};

    friend bool operator==(const ListEdit&, const ListEdit&) = default;
};

/// The same change for many places.
struct BulkEdit {
    std::vector<FieldChange> values{}; ///< whole fields
    std::vector<ListEdit> lists{};

    [[nodiscard]] bool isEmpty() const { return values.empty() && lists.empty(); }

    friend bool operator==(const BulkEdit&, const BulkEdit&) = default;
};

/// The list after the edit; the very same text where nothing comes in or goes out.
[[nodiscard]] std::string edited(std::string_view list, const ListEdit& edit);

/// What the edit changes in these places. `keys` ascend.
[[nodiscard]] Result<ChangePlan> planBulkEdit(const store::Connection& connection, std::span<const std::int64_t> keys,
                                              const BulkEdit& edit, const TaskControl& control = {});

} // namespace maillage
