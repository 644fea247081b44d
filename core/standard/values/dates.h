// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// "2024-03-12" for what people and programs write: "12/03/2024", "12.3.24", "2024/03/12", "12 mars 2024",
/// "1er avril 2024", "2024-03-12T10:00:00". Empty where it is no date that exists, where the order of day and month
/// would have to be guessed from anything but French habit, and where two digits of a year would be one to come.
[[nodiscard]] std::string isoDate(std::string_view text);

} // namespace maillage
