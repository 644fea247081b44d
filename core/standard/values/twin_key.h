// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// A place without name or address has no twin.
[[nodiscard]] constexpr bool hasTwinKey(std::string_view name, std::string_view address) {
    return !name.empty() && !address.empty();
}

/// What two records of one place share: the letters and digits of name and address, folded, and the postcode.
/// Written over `key`, which keeps its room.
void writeTwinKey(std::string_view name, std::string_view address, std::string_view postcode, std::string& key);

} // namespace maillage
