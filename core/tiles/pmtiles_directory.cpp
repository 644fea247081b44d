// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/pmtiles_directory.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace maillage {

namespace {

constexpr std::string_view magic = "PMTiles";

std::uint64_t unsignedAt(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    }
    return value;
}

PmtilesHeader::Section sectionAt(std::string_view bytes, std::size_t at) {
    return {unsignedAt(bytes, at, 8), unsignedAt(bytes, at + 8, 8)};
}

double degreesAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(unsignedAt(bytes, at, 4))) / 1e7;
}

bool liesWithin(const PmtilesHeader::Section& section, std::uint64_t fileSize) {
    return section.offset <= fileSize && section.length <= fileSize - section.offset;
}

/// tilemaker 3.0 writes a negative length for the tiles: what it means is the rest of the file.
PmtilesHeader::Section tilesWithin(PmtilesHeader::Section tiles, std::uint64_t fileSize) {
    const bool isNegative = tiles.length > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (isNegative && tiles.offset <= fileSize) {
        tiles.length = fileSize - tiles.offset;
    }
    return tiles;
}

bool isSensible(const Box& b) {
    return b.west >= -180.0 && b.east <= 180.0 && b.west < b.east && b.south >= -90.0 && b.north <= 90.0
           && b.south < b.north;
}

/// Reads LEB128 numbers one after the other.
class Varints {
public:
    explicit Varints(std::string_view bytes)
        : m_rest(bytes) {}

    [[nodiscard]] std::uint64_t next() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty()) {
                break;
            }
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0) {
                return value;
            }
        }
        m_failed = true;
        return 0;
    }

    [[nodiscard]] std::uint32_t next32() {
        const std::uint64_t value = next();
        m_failed = m_failed || value > std::numeric_limits<std::uint32_t>::max();
        return static_cast<std::uint32_t>(value);
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    [[nodiscard]] std::size_t remaining() const { return m_rest.size(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

/// Ids are written as steps from the one before; the sum must grow and not wrap.
bool readIds(Varints& numbers, PmtilesDirectory& entries) {
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::uint64_t step = numbers.next();
        if (numbers.failed() || (i > 0 && step == 0) || step > std::numeric_limits<std::uint64_t>::max() - last) {
            return false;
        }
        last += step;
        entries[i].id = last;
    }
    return true;
}

/// An offset of 0 means "right after the entry before", others are one too large.
bool readOffsets(Varints& numbers, PmtilesDirectory& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::uint64_t written = numbers.next();
        if (numbers.failed() || (i == 0 && written == 0)) {
            return false;
        }
        entries[i].offset = written > 0 ? written - 1 : entries[i - 1].offset + entries[i - 1].length;
    }
    return true;
}

/// The tiles of all zooms smaller than this one.
constexpr std::uint64_t tilesBelow(int zoom) {
    return ((std::uint64_t{1} << (2U * static_cast<unsigned>(zoom))) - 1) / 3;
}

/// Turns a quarter of a square, `side` long, as the curve goes through it; which quarter it is says how.
void turn(std::uint64_t& x, std::uint64_t& y, std::uint64_t side, bool right, bool down) {
    if (down) {
        return;
    }
    if (right) {
        x = side - 1 - x;
        y = side - 1 - y;
    }
    std::swap(x, y);
}

} // namespace

std::optional<int> pmtilesVersionOf(std::string_view start) {
    if (!start.starts_with(magic) || start.size() <= magic.size()) {
        return std::nullopt;
    }
    return static_cast<unsigned char>(start[magic.size()]);
}

std::optional<PmtilesHeader> parsePmtilesHeader(std::string_view bytes, std::uint64_t fileSize) {
    if (bytes.size() < PmtilesHeader::byteCount || pmtilesVersionOf(bytes) != pmtilesVersion) {
        return std::nullopt;
    }
    const auto byteAt = [&](std::size_t at) { return static_cast<int>(static_cast<unsigned char>(bytes[at])); };
    PmtilesHeader header{.root = sectionAt(bytes, 8),
                         .metadata = sectionAt(bytes, 24),
                         .leaves = sectionAt(bytes, 40),
                         .tiles = tilesWithin(sectionAt(bytes, 56), fileSize),
                         .internalCompression = byteAt(97),
                         .tileCompression = byteAt(98),
                         .tileType = byteAt(99),
                         .minZoom = byteAt(100),
                         .maxZoom = byteAt(101)};
    const Box bounds{.south = degreesAt(bytes, 106),
                     .west = degreesAt(bytes, 102),
                     .north = degreesAt(bytes, 114),
                     .east = degreesAt(bytes, 110)};
    if (isSensible(bounds)) {
        header.bounds = bounds;
    }
    const bool valid = liesWithin(header.root, fileSize) && liesWithin(header.metadata, fileSize)
                       && liesWithin(header.leaves, fileSize) && liesWithin(header.tiles, fileSize)
                       && header.minZoom <= header.maxZoom && header.maxZoom <= maxTileZoom && header.root.length > 0;
    return valid ? std::optional(header) : std::nullopt;
}

std::optional<PmtilesDirectory> parsePmtilesDirectory(std::string_view bytes) {
    Varints numbers(bytes);
    const std::uint64_t count = numbers.next();
    if (numbers.failed() || count == 0 || count > maxDirectoryEntries || count > numbers.remaining()) {
        return std::nullopt;
    }
    PmtilesDirectory entries(static_cast<std::size_t>(count));
    if (!readIds(numbers, entries)) {
        return std::nullopt;
    }
    for (PmtilesEntry& entry : entries) {
        entry.run = numbers.next32();
    }
    for (PmtilesEntry& entry : entries) {
        entry.length = numbers.next32();
    }
    if (numbers.failed() || !readOffsets(numbers, entries)) {
        return std::nullopt;
    }
    return entries;
}

const PmtilesEntry* findEntry(const PmtilesDirectory& directory, std::uint64_t id) {
    auto after = std::ranges::upper_bound(directory, id, {}, &PmtilesEntry::id);
    if (after == directory.begin()) {
        return nullptr;
    }
    const PmtilesEntry& entry = *--after;
    return entry.run == 0 || id - entry.id < entry.run ? &entry : nullptr;
}

std::uint64_t hilbertId(const TileId& tile) {
    std::uint64_t id = tilesBelow(tile.zoom);
    std::uint64_t x = tile.x;
    std::uint64_t y = tile.y;
    for (std::uint64_t side = (std::uint64_t{1} << static_cast<unsigned>(tile.zoom)) / 2; side > 0; side /= 2) {
        const bool right = (x & side) != 0;
        const bool down = (y & side) != 0;
        id += side * side * ((right ? 3U : 0U) ^ (down ? 1U : 0U));
        x &= side - 1;
        y &= side - 1;
        turn(x, y, side, right, down);
    }
    return id;
}

std::optional<TileId> tileAtHilbertId(std::uint64_t id) {
    int zoom = 0;
    while (zoom <= maxTileZoom && id >= tilesBelow(zoom + 1)) {
        ++zoom;
    }
    if (zoom > maxTileZoom) {
        return std::nullopt;
    }
    std::uint64_t place = id - tilesBelow(zoom);
    std::uint64_t x = 0;
    std::uint64_t y = 0;
    for (std::uint64_t side = 1; side < std::uint64_t{1} << static_cast<unsigned>(zoom); side *= 2, place /= 4) {
        const bool right = (place & 2U) != 0;
        const bool down = ((place & 1U) != 0) != right;
        turn(x, y, side, right, down);
        x += right ? side : 0;
        y += down ? side : 0;
    }
    return TileId{zoom, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y)};
}

} // namespace maillage
