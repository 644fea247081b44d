// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/model/record.h"
#include "core/query/filter/filter.h"
#include "core/territory/territory.h"

#include <optional>
#include <string>
#include <vector>

namespace maillage::cli {

/// Which records of a hub a command takes: --text, --territory, --tag, a filter saved in the hub, and for places every
/// condition that the window's filters have.
class RecordFilter {
public:
    [[nodiscard]] static std::span<const OptionInfo> options();
    /// Usage for a condition that the entity does not have.
    [[nodiscard]] static Result<RecordFilter> parse(const Arguments& arguments, Entity entity);

    [[nodiscard]] bool isEmpty() const;

    /// Keys of the chosen records in the order of the hub; nothing when there is no condition: all are.
    [[nodiscard]] Result<std::optional<std::vector<std::int64_t>>> keys(const store::Connection& connection) const;
    /// For places: what has to pass all of them is chosen. NotFound for a saved filter or a perimeter that the hub
    /// does not have.
    [[nodiscard]] Result<std::vector<Filter>> filters(const store::Connection& connection) const;
    /// Of the hub's places, as a bitmap over the snapshot's rows.
    [[nodiscard]] Result<Bitmap> places(const Snapshot& snapshot, const store::Connection& connection) const;

private:
    [[nodiscard]] Result<std::vector<std::int64_t>> placeKeys(const store::Connection& connection) const;
    [[nodiscard]] bool passes(const Record& record) const;

    Entity m_entity = Entity::Place;
    Filter m_filter;
    std::string m_saved;                   ///< the name of a filter that the hub keeps
    std::vector<std::string> m_perimeters; ///< names
    std::vector<Territory> m_territories;
};

} // namespace maillage::cli
