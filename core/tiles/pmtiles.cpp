// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/pmtiles.h"

#include "core/base/json.h"
#include "core/tiles/attribution.h"
#include "core/tiles/packing.h"
#include "core/tiles/pmtiles_directory.h"
#include "core/tiles/vector_layers.h"

#include <algorithm>
#include <array>
#include <list>
#include <utility>

namespace maillage {

namespace {

constexpr int maxDepth = 4; // the format allows the root and three levels of leaves
constexpr std::size_t keptLeaves = 8;

TileFormat formatOf(int tileType) {
    static constexpr std::array formats{TileFormat::Unknown, TileFormat::Vector, TileFormat::Png,   TileFormat::Jpeg,
                                        TileFormat::Webp,    TileFormat::Avif,   TileFormat::Vector};
    const auto index = static_cast<std::size_t>(tileType);
    return index < formats.size() ? formats[index] : TileFormat::Unknown;
}

class Pmtiles final : public TileSource {
public:
    Pmtiles(std::unique_ptr<ByteReader> bytes, std::filesystem::path path, const PmtilesHeader& header)
        : m_bytes(std::move(bytes))
        , m_path(std::move(path))
        , m_header(header) {}

    [[nodiscard]] Result<void> load() {
        const auto root = directory(m_header.root.offset, m_header.root.length);
        if (!root) {
            return std::unexpected(root.error());
        }
        m_root = **root;
        m_leaves.clear();
        return loadMetadata();
    }

    [[nodiscard]] const TileSetInfo& info() const override { return m_info; }

    [[nodiscard]] Result<std::optional<std::string>> tile(const TileId& id) override {
        if (!isValid(id) || id.zoom < m_header.minZoom || id.zoom > m_header.maxZoom) {
            return std::nullopt;
        }
        const std::uint64_t number = hilbertId(id);
        const PmtilesEntry* entry = findEntry(m_root, number);
        for (int depth = 1; entry != nullptr && entry->run == 0; ++depth) {
            if (depth == maxDepth || !liesWithin(m_header.leaves, *entry)) {
                return damaged("tiles.damaged_directory");
            }
            const auto leaf = directory(m_header.leaves.offset + entry->offset, entry->length);
            if (!leaf) {
                return std::unexpected(leaf.error());
            }
            entry = findEntry(**leaf, number);
        }
        return entry == nullptr ? Result<std::optional<std::string>>(std::nullopt) : tileBytes(*entry);
    }

    /// At even steps through the root, from the middle of the leaves it leads to.
    [[nodiscard]] std::vector<TileId> someTiles(std::size_t most) override {
        std::vector<TileId> tiles;
        const std::size_t step = m_root.size() / std::max<std::size_t>(most, 1) + 1;
        for (std::size_t i = 0; i < m_root.size() && tiles.size() < most; i += step) {
            std::uint64_t number = m_root[i].id;
            if (m_root[i].run == 0 && liesWithin(m_header.leaves, m_root[i])) {
                const auto leaf = directory(m_header.leaves.offset + m_root[i].offset, m_root[i].length);
                number = leaf && !(*leaf)->empty() ? (**leaf)[(*leaf)->size() / 2].id : number;
            }
            if (const auto id = tileAtHilbertId(number)) {
                tiles.push_back(*id);
            }
        }
        return tiles;
    }

private:
    struct Leaf {
        std::uint64_t offset;
        PmtilesDirectory entries;
    };

    [[nodiscard]] static bool liesWithin(const PmtilesHeader::Section& section, const PmtilesEntry& entry) {
        return entry.offset <= section.length && entry.length <= section.length - entry.offset;
    }

    [[nodiscard]] std::unexpected<Error> damaged(std::string_view id) const {
        return failure(ErrorKind::Damaged, id, {m_path.string()});
    }

    [[nodiscard]] Result<std::optional<std::string>> tileBytes(const PmtilesEntry& entry) {
        std::string bytes;
        if (entry.length > maxTileBytes || !liesWithin(m_header.tiles, entry)
            || !m_bytes->read(m_header.tiles.offset + entry.offset, entry.length, bytes)) {
            return damaged("tiles.damaged_tile");
        }
        Packing packing = packingNumbered(m_header.tileCompression).value_or(Packing::Unknown);
        if (packing == Packing::Unknown && m_info.isVector()) {
            packing = sniffPacking(bytes);
        }
        if (packing == Packing::None || packing == Packing::Unknown) {
            return bytes;
        }
        auto unpacked = unpack(bytes, packing, maxTileBytes);
        return unpacked ? Result<std::optional<std::string>>(std::move(unpacked)) : damaged("tiles.damaged_tile");
    }

    /// Directories read lately, the last used first. Valid until the next call.
    [[nodiscard]] Result<const PmtilesDirectory*> directory(std::uint64_t offset, std::uint64_t length) {
        for (auto leaf = m_leaves.begin(); leaf != m_leaves.end(); ++leaf) {
            if (leaf->offset == offset) {
                m_leaves.splice(m_leaves.begin(), m_leaves, leaf);
                return &m_leaves.front().entries;
            }
        }
        std::optional<PmtilesDirectory> entries;
        if (const auto bytes = unpacked(offset, length, maxDirectoryBytes)) {
            entries = parsePmtilesDirectory(*bytes);
        }
        if (!entries) {
            return damaged("tiles.damaged_directory");
        }
        m_leaves.push_front({offset, std::move(*entries)});
        if (m_leaves.size() > keptLeaves) {
            m_leaves.pop_back();
        }
        return &m_leaves.front().entries;
    }

    [[nodiscard]] std::optional<std::string> unpacked(std::uint64_t offset, std::uint64_t length, std::size_t limit) {
        std::string bytes;
        if (length > limit || !m_bytes->read(offset, static_cast<std::size_t>(length), bytes)) {
            return std::nullopt;
        }
        return unpack(bytes, packingNumbered(m_header.internalCompression).value_or(Packing::None), limit);
    }

    [[nodiscard]] Result<void> loadMetadata() {
        m_info.name = m_path.stem().string();
        m_info.bounds = m_header.bounds;
        m_info.extent = m_header.bounds;
        m_info.minZoom = m_header.minZoom;
        m_info.maxZoom = m_header.maxZoom;
        m_info.format = formatOf(m_header.tileType);
        if (m_header.metadata.length == 0) {
            return {};
        }
        const auto text = unpacked(m_header.metadata.offset, m_header.metadata.length, maxMetadataBytes);
        const auto pairs = text ? readJsonPairs(*text) : std::nullopt;
        if (!pairs) {
            return damaged("tiles.damaged_metadata");
        }
        for (const auto& [key, value] : *pairs) {
            if (key == "name" && !value.empty()) {
                m_info.name = readAttribution(value).text;
            } else if (key == "attribution") {
                Attribution attribution = readAttribution(value);
                m_info.attribution = std::move(attribution.text);
                m_info.attributionLink = std::move(attribution.link);
            } else if (key == "vector_layers") {
                m_info.vectorLayers = readVectorLayers(value);
            }
        }
        return {};
    }

    std::unique_ptr<ByteReader> m_bytes;
    std::filesystem::path m_path;
    PmtilesHeader m_header;
    TileSetInfo m_info;
    PmtilesDirectory m_root;
    std::list<Leaf> m_leaves;
};

} // namespace

Result<std::unique_ptr<TileSource>> openPmtiles(std::unique_ptr<ByteReader> bytes, const std::filesystem::path& path) {
    std::string start;
    if (!bytes->read(0, PmtilesHeader::byteCount, start)) {
        return failure(ErrorKind::Damaged, "tiles.damaged_header", {path.string()});
    }
    if (const auto version = pmtilesVersionOf(start); version && *version != pmtilesVersion) {
        return failure(ErrorKind::Data, "tiles.version", {path.string(), std::to_string(*version)});
    }
    const auto header = parsePmtilesHeader(start, bytes->size());
    if (!header) {
        return failure(ErrorKind::Damaged, "tiles.damaged_header", {path.string()});
    }
    const auto internal = packingNumbered(header->internalCompression);
    if (!internal || internal == Packing::Unknown || !packingNumbered(header->tileCompression)) {
        return failure(ErrorKind::Data, "tiles.compression", {path.string()});
    }
    auto source = std::make_unique<Pmtiles>(std::move(bytes), path, *header);
    if (const auto loaded = source->load(); !loaded) {
        return std::unexpected(loaded.error());
    }
    return source;
}

} // namespace maillage
