// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/uuid.h"
#include "core/store/sqlite.h"
#include "core/territory/commune.h"
#include "core/territory/territory.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A territory of the hub's own. Codes that the gazetteer does not know are left out.
struct Perimeter {
    std::int64_t key = 0;       ///< of its record
    std::string identification; ///< "perimeter:" and the record's UUID: what Filter::territories holds
    std::string name;
    std::vector<Commune> communes; ///< of today, by number, each once

    /// By a commune of today.
    [[nodiscard]] bool contains(Commune commune) const;
};

using Perimeters = std::vector<Perimeter>; ///< by name

inline constexpr std::string_view perimeterPrefix = "perimeter:";

[[nodiscard]] std::string perimeterIdentification(const Uuid& record);
[[nodiscard]] Result<std::shared_ptr<const Perimeters>> readPerimeters(const store::Connection& connection);
/// Null where there is none.
[[nodiscard]] const Perimeter* perimeterOf(const Perimeters& perimeters, std::string_view identification);
/// By its name, case and accents aside; null where there is none.
[[nodiscard]] const Perimeter* perimeterNamed(const Perimeters& perimeters, std::string_view name);
/// The same as a territory of communes. Fails where it has none.
[[nodiscard]] Result<Territory> territoryOf(const Perimeter& perimeter);

/// The communes of today of a list of INSEE codes joined by "|", by number, each once.
[[nodiscard]] std::vector<Commune> communesOfCodes(std::string_view codes);
/// The same list for the record's field.
[[nodiscard]] std::string codesOfCommunes(const std::vector<Commune>& communes);

} // namespace maillage
