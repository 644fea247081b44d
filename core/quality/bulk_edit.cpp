// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/bulk_edit.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t reportEvery = 256;

PlannedChange changeOf(const Record& place, const BulkEdit& edit) {
    PlannedChange change{.place = place.number, .fields = {}};
    const auto rewrite = [&](std::size_t field, std::string after) {
        const std::string& before = place.values[field];
        if (before != after) {
            change.fields.push_back({.field = field, .before = before, .after = std::move(after)});
        }
    };
    for (const FieldChange& value : edit.values) {
        rewrite(value.field, value.value);
    }
    for (const ListEdit& list : edit.lists) {
        rewrite(std::to_underlying(list.field), edited(place[list.field], list));
    }
    return change;
}

} // namespace

std::string edited(std::string_view list, const ListEdit& edit) {
    std::vector<std::string_view> parts = listParts(list);
    const std::size_t before = parts.size();
    std::erase_if(parts, [&](std::string_view part) { return std::ranges::contains(edit.remove, part); });
    bool changed = parts.size() != before;
    for (const std::string& value : edit.add) {
        if (!std::ranges::contains(parts, std::string_view(value))) {
            parts.emplace_back(value);
            changed = true;
        }
    }
    if (!changed) {
        return std::string(list);
    }
    std::string joined;
    for (const std::string_view part : parts) {
        joined += joined.empty() ? "" : "|";
        joined += part;
    }
    return joined;
}

Result<ChangePlan> planBulkEdit(const store::Connection& connection, std::span<const std::int64_t> keys,
                                const BulkEdit& edit, const TaskControl& control) {
    ChangePlan plan;
    std::size_t done = 0;
    const auto read = store::forEachRecord(connection, Entity::Place, keys, [&](const Record& place) {
        PlannedChange change = changeOf(place, edit);
        if (change.fields.empty()) {
            ++plan.unchanged;
        } else {
            ++plan.places;
            plan.changes.push_back(std::move(change));
        }
        if (++done % reportEvery == 0) {
            control.report({done, keys.size()});
        }
        return !control.interrupted();
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return control.interrupted() ? failure(ErrorKind::Cancelled, "store.interrupted")
                                 : Result<ChangePlan>(std::move(plan));
}

} // namespace maillage
