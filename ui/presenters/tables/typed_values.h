// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/model/record.h"

#include <QString>

#include <optional>
#include <string>

namespace maillage {

// What is typed into a cell of a table, and the texts that the hub holds.

/// As the cell's editor shows it: dates as 12/03/2026, lists with commas.
[[nodiscard]] QString textToType(Entity entity, std::size_t field, const std::string& value);

/// The hub's text; nothing where it cannot be one, such as a date that is none. Dates may be typed as 2026-03-12,
/// 12/03/2026, 12/3/26, 12.03.2026 or in words of the language; lists with commas, semicolons or bars.
[[nodiscard]] std::optional<std::string> typedValue(Entity entity, std::size_t field, const QString& text);

/// What is doubtful or refused in the value of one field; nothing when all is well.
[[nodiscard]] std::optional<Fault> faultInField(Entity entity, std::size_t field, const std::string& value);

} // namespace maillage
