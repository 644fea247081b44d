// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// The content of a whole brotli stream (RFC 7932). Nothing where it is damaged, cut short, followed by something else,
/// or longer than `limit` bytes when unpacked.
[[nodiscard]] std::optional<std::string> unbrotli(std::string_view packed, std::size_t limit);

} // namespace maillage
