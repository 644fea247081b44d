// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/packing.h"

#include "core/tiles/brotli.h"
#include "core/tiles/gzip.h"
#include "core/tiles/zstd.h"

#include <utility>

namespace maillage {

std::optional<Packing> packingNumbered(int number) {
    const bool known = number >= 0 && number <= std::to_underlying(Packing::Zstd);
    return known ? std::optional(static_cast<Packing>(number)) : std::nullopt;
}

Packing sniffPacking(std::string_view bytes) {
    if (bytes.starts_with("\x1f\x8b")) {
        return Packing::Gzip;
    }
    if (bytes.starts_with("\x28\xb5\x2f\xfd")) {
        return Packing::Zstd;
    }
    const bool isZlib =
        bytes.size() >= 2 && bytes[0] == '\x78'
        && (static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1])) % 31 == 0;
    return isZlib ? Packing::Gzip : Packing::None;
}

std::optional<std::string> unpack(std::string_view bytes, Packing packing, std::size_t limit) {
    switch (packing) {
    case Packing::Gzip:
        return gunzip(bytes, limit);
    case Packing::Brotli:
        return unbrotli(bytes, limit);
    case Packing::Zstd:
        return unzstd(bytes, limit);
    case Packing::Unknown:
    case Packing::None:
        break;
    }
    return bytes.size() <= limit ? std::optional(std::string(bytes)) : std::nullopt;
}

} // namespace maillage
