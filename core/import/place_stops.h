// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/record_writer.h"
#include "core/store/sqlite.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace maillage {

/// The stops of a hub's places, and which delivered ones come in: those that the hub has never had, by their UUID, and
/// that say something else than the place's own. The others stay as the hub has them, so that an old file neither
/// overwrites an edit nor brings back what was deleted.
class PlaceStops {
public:
    [[nodiscard]] static Result<PlaceStops> load(const store::Connection& connection);

    /// `place` 0: of a new one. Values that the hub could not hold are left out of them.
    [[nodiscard]] std::vector<Record> missing(std::int64_t place, std::span<const Record> delivered) const;
    /// From now on the hub has it.
    void add(std::int64_t place, const Record& stop);

    [[nodiscard]] std::span<const Record> of(std::int64_t place) const;

private:
    std::map<std::int64_t, std::vector<Record>> m_stops;
    std::set<Uuid> m_known; ///< deleted ones too
};

/// For WriteOptions::stopsOf.
[[nodiscard]] Result<StopsOfPlace> stopsForExport(const store::Connection& connection);

} // namespace maillage
