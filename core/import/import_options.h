// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What to do where the source and the hub have both changed a field since the last delivery.
enum class OnConflict : std::uint8_t {
    Keep, ///< the hub's value stays
    Take, ///< the source's value comes in
    Fail, ///< nothing at all is imported
};

struct ImportOptions {
    std::optional<Entity> entity{}; ///< nothing: found from the columns
    std::string source{};           ///< empty: the constant `source` column, else the file's name without its ending
    std::string format{};           ///< id of a Format; empty: found from the content
    /// Fields that together tell records without an id apart; empty: usualKey().
    std::vector<std::size_t> key{};
    OnConflict onConflict = OnConflict::Keep;
    /// True: read() comes back before the checks of the standard are done; faults() waits for them.
    bool checkInBackground = false;
    /// A file with more is refused as a whole, before it fills the memory: a row takes some hundred bytes.
    std::size_t mostRows = 5'000'000;
};

/// name, commune and address of a place; name and commune of an organisation; names and e-mail of a person.
[[nodiscard]] std::vector<std::size_t> usualKey(Entity entity);
/// "nom+commune": fields joined by "+". Usage with the field that the entity does not have.
[[nodiscard]] Result<std::vector<std::size_t>> parseKey(Entity entity, std::string_view text);
[[nodiscard]] std::optional<OnConflict> onConflictNamed(std::string_view name);

/// "maine-et-loire" for "/home/marie/maine-et-loire.csv".
[[nodiscard]] std::string sourceNameOfFile(std::string_view path);

} // namespace maillage
