// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// How sure a column's name is that it means a field, the surest first.
enum class NameMatch : std::uint8_t {
    Exact,       ///< the field's own name
    Spreadsheet, ///< the French header that the spreadsheet form writes
    Synonym,     ///< another usual name
};

struct FieldMatch {
    std::size_t field = 0;
    NameMatch match = NameMatch::Exact;
};

/// The words of a header, folded and joined by "_": "N° de téléphone" gives "n_de_telephone".
[[nodiscard]] std::string columnKey(std::string_view header);
/// The field that a column of this name fills; the `extra` field never.
[[nodiscard]] std::optional<FieldMatch> fieldForColumn(Entity entity, std::string_view header);
/// Whether the name means something for a place, an organisation or a person.
[[nodiscard]] bool isKnownColumn(std::string_view header);
/// The French header of a field in the spreadsheet form.
[[nodiscard]] std::string_view spreadsheetHeader(Entity entity, std::size_t field);

} // namespace maillage
