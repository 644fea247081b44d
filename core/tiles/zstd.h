// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// The content of one or more whole Zstandard frames (RFC 8878). Nothing where they are damaged, cut short, longer than
/// `limit` bytes when unpacked, or ask for a window larger than `limit`.
[[nodiscard]] std::optional<std::string> unzstd(std::string_view packed, std::size_t limit);

} // namespace maillage
