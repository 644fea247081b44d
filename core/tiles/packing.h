// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// How the bytes of a tile or a directory are packed; the numbers are PMTiles' own (specification 3, 4.1).
enum class Packing : std::uint8_t { Unknown = 0, None = 1, Gzip = 2, Brotli = 3, Zstd = 4 };

/// Nothing for a number the format doesn't know.
[[nodiscard]] std::optional<Packing> packingNumbered(int number);

/// From the first bytes: gzip, zlib (both Gzip) or zstd; None where it is neither. Brotli has no mark of its own, and
/// neither of the marks can begin a vector tile.
[[nodiscard]] Packing sniffPacking(std::string_view bytes);

/// The content; nothing where it is damaged or longer than `limit` bytes when unpacked. What isn't packed, or nobody
/// knows how, comes back as it is.
[[nodiscard]] std::optional<std::string> unpack(std::string_view bytes, Packing packing, std::size_t limit);

} // namespace maillage
