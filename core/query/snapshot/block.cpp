// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/block.h"

#include "core/query/snapshot/localities.h"

#include <cmath>

namespace maillage {

namespace {

constexpr double unitsPerDegree = 1e7;

/// At most maxSnapshotText bytes, not cut inside a character.
std::string_view bounded(std::string_view text) {
    if (text.size() <= maxSnapshotText) {
        return text;
    }
    std::size_t end = maxSnapshotText;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

void appendLength(std::string& out, std::size_t length) {
    while (length >= 0x80) {
        out += static_cast<char>((length & 0x7FU) | 0x80U);
        length >>= 7U;
    }
    out += static_cast<char>(length);
}

std::size_t readLength(const std::string& arena, std::size_t& at) {
    std::size_t length = 0;
    for (unsigned shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(arena[at++]);
        length |= static_cast<std::size_t>(byte & 0x7FU) << shift;
        if (byte < 0x80) {
            return length;
        }
    }
}

} // namespace

PackedPosition packed(LatLon position) {
    return {static_cast<std::int32_t>(std::lround(position.lat * unitsPerDegree)),
            static_cast<std::int32_t>(std::lround(position.lon * unitsPerDegree))};
}

LatLon unpacked(PackedPosition position) {
    return {position.lat / unitsPerDegree, position.lon / unitsPerDegree};
}

std::string_view Block::text(PlaceRow row, PlaceText which) const {
    std::size_t at = texts[row];
    std::size_t before = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < placeTextCount; ++i) {
        const std::size_t one = readLength(arena, at);
        if (i < static_cast<std::size_t>(which)) {
            before += one;
        } else if (i == static_cast<std::size_t>(which)) {
            length = one;
        }
    }
    return std::string_view(arena).substr(at + before, length);
}

void Block::findCommune(PlaceRow row, const Locality& locality, const CommuneAreas* areas) {
    const auto set = [&](const std::optional<Commune>& commune, BelongingWay way) {
        communes[row] = commune ? commune->number() : noCommune;
        ways[row] = way;
    };
    set(locality.present, locality.way);
    const bool byCode = locality.way == BelongingWay::Code || locality.way == BelongingWay::FormerCode;
    if (!byCode && areas != nullptr && placements[row] == Placement::Exact) {
        const Belonging found = belongingByPosition(unpacked(positions[row]), *areas);
        if (found.commune) {
            set(found.commune, found.way);
        }
    }
}

void Block::setTexts(PlaceRow row, const std::array<std::string_view, placeTextCount>& values) {
    texts[row] = static_cast<std::uint32_t>(arena.size());
    for (const std::string_view value : values) {
        appendLength(arena, bounded(value).size());
    }
    for (const std::string_view value : values) {
        arena += bounded(value);
    }
}

} // namespace maillage
