// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/mbtiles.h"

#include "core/tiles/attribution.h"
#include "core/tiles/packing.h"
#include "core/tiles/read_only_database.h"
#include "core/tiles/vector_layers.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <utility>
#include <vector>

namespace maillage {

namespace {

constexpr int maxMetadataRows = 1'000;

template<typename Number>
std::optional<Number> numberOf(std::string_view text) {
    Number value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "west,south,east,north" in degrees.
std::optional<Box> boundsOf(std::string_view text) {
    std::array<double, 4> values{};
    for (double& value : values) {
        const std::size_t comma = std::min(text.find(','), text.size());
        std::string_view part = text.substr(0, comma);
        while (part.starts_with(' ')) {
            part.remove_prefix(1);
        }
        const auto number = numberOf<double>(part);
        const bool isDegrees = number && *number >= -180.0 && *number <= 180.0;
        if (!isDegrees) {
            return std::nullopt;
        }
        value = *number;
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    const Box bounds{.south = values[1], .west = values[0], .north = values[3], .east = values[2]};
    const bool valid =
        bounds.west < bounds.east && bounds.south < bounds.north && bounds.south >= -90.0 && bounds.north <= 90.0;
    return valid ? std::optional(bounds) : std::nullopt;
}

/// MBTiles counts rows from the south.
std::int64_t rowOf(const TileId& id) {
    return (std::int64_t{1} << id.zoom) - 1 - id.y;
}

/// Nothing where the numbers are missing, or no tile's.
std::optional<TileId> tileAt(int zoom, std::optional<std::int64_t> column, std::optional<std::int64_t> row) {
    const std::int64_t side = std::int64_t{1} << zoom;
    const auto isOn = [side](std::optional<std::int64_t> number) { return number && *number >= 0 && *number < side; };
    if (!isOn(column) || !isOn(row)) {
        return std::nullopt;
    }
    return TileId{zoom, static_cast<std::uint32_t>(*column), static_cast<std::uint32_t>(side - 1 - *row)};
}

class Mbtiles final : public TileSource {
public:
    explicit Mbtiles(std::filesystem::path path)
        : m_path(std::move(path)) {}

    [[nodiscard]] Result<void> open() {
        const QFileInfo folder(QFileInfo(QString::fromStdString(m_path.string())).path());
        if (!folder.isWritable()) {
            return load(true);
        }
        auto loaded = load(false);
        // A database in WAL mode wants to write beside itself, and may not.
        return loaded || !m_database->isBarred() ? loaded : load(true);
    }

    [[nodiscard]] const TileSetInfo& info() const override { return m_info; }

    [[nodiscard]] Result<std::optional<std::string>> tile(const TileId& id) override {
        if (!isValid(id)) {
            return std::nullopt;
        }
        m_database->renewTime();
        m_tile.reset();
        m_tile.bind(1, id.zoom);
        m_tile.bind(2, id.x);
        m_tile.bind(3, rowOf(id));
        std::optional<std::string> bytes;
        if (m_tile.row()) {
            bytes = std::string(m_tile.bytes(0));
        } else if (!m_tile.isDone()) {
            auto problem = unreadable();
            m_tile.reset();
            return problem;
        }
        m_tile.reset();
        return bytes && m_info.isVector() ? unpacked(*bytes) : Result<std::optional<std::string>>(std::move(bytes));
    }

    /// Along the diagonals of the largest and the smallest zoom.
    [[nodiscard]] std::vector<TileId> someTiles(std::size_t most) override {
        std::vector<TileId> tiles;
        const auto half = static_cast<std::int64_t>(most / 2);
        for (const int zoom : {m_info.maxZoom, m_info.minZoom}) {
            ReadOnlyQuery query = m_database->prepare("SELECT tile_column, tile_row FROM tiles WHERE zoom_level = ?1"
                                                      " AND tile_column >= ?2 AND tile_row >= ?3 LIMIT 1");
            const auto range = rangeAt(zoom);
            for (std::int64_t i = 0; range && i < half; ++i) {
                const auto [first, last] = *range;
                m_database->renewTime();
                query.reset();
                query.bind(1, zoom);
                query.bind(2, first.x + (std::int64_t{last.x} - first.x) * i / half);
                query.bind(3, rowOf(last) + (rowOf(first) - rowOf(last)) * i / half);
                const auto id = query.row() ? tileAt(zoom, query.number(0), query.number(1)) : std::nullopt;
                if (id && !std::ranges::contains(tiles, *id)) {
                    tiles.push_back(*id);
                }
            }
        }
        return tiles;
    }

private:
    [[nodiscard]] std::unexpected<Error> unreadable() const {
        return failure(ErrorKind::Damaged, "tiles.database", {m_path.string(), m_database->errorText()});
    }

    [[nodiscard]] Result<std::optional<std::string>> unpacked(const std::string& bytes) const {
        const Packing packing = sniffPacking(bytes);
        if (packing == Packing::None) {
            return bytes;
        }
        auto content = unpack(bytes, packing, maxTileBytes);
        return content ? Result<std::optional<std::string>>(std::move(content))
                       : failure(ErrorKind::Damaged, "tiles.damaged_tile", {m_path.string()});
    }

    [[nodiscard]] Result<void> load(bool immutable) {
        m_tile = {};
        m_database = std::make_unique<ReadOnlyDatabase>(m_path, immutable);
        if (!m_database->isOpen()) {
            return failure(ErrorKind::Permission, "tiles.cannot_open", {m_path.string(), m_database->errorText()});
        }
        m_tile = m_database->prepare(
            "SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3");
        if (!m_tile.isValid()) {
            return m_database->isMistaken()
                       ? Result<void>(failure(ErrorKind::Data, "tiles.no_tiles", {m_path.string()}))
                       : unreadable();
        }
        m_info = {};
        m_info.name = m_path.stem().string();
        return loadMetadata()
            .and_then([this] { return loadZooms(); })
            .and_then([this] { return loadFormat(); })
            .transform([this] { loadExtent(); });
    }

    [[nodiscard]] Result<void> loadMetadata() {
        ReadOnlyQuery query = m_database->prepare("SELECT name, value FROM metadata");
        std::unordered_map<std::string, std::string> values;
        while (values.size() < maxMetadataRows && query.row()) {
            const auto value = query.words(1);
            values.emplace(query.words(0), value.substr(0, std::min(value.size(), maxMetadataBytes)));
        }
        // Files without metadata exist, and can be drawn.
        if (query.isValid() && values.size() < maxMetadataRows && !query.isDone()) {
            return unreadable();
        }
        if (const auto title = readAttribution(values["name"]).text; !title.empty()) {
            m_info.name = title;
        }
        Attribution attribution = readAttribution(values["attribution"]);
        m_info.attribution = std::move(attribution.text);
        m_info.attributionLink = std::move(attribution.link);
        const auto bounds = boundsOf(values["bounds"]);
        m_info.bounds = bounds.value_or(wholeWorld);
        m_info.extent = bounds.value_or(Box{});
        m_info.format = tileFormatNamed(values["format"]);
        m_info.vectorLayers = readVectorLayersMember(values["json"]);
        m_info.minZoom = numberOf<int>(values["minzoom"]).value_or(-1);
        m_info.maxZoom = numberOf<int>(values["maxzoom"]).value_or(-1);
        return {};
    }

    [[nodiscard]] bool knowsZooms() const {
        return m_info.minZoom >= 0 && m_info.minZoom <= m_info.maxZoom && m_info.maxZoom <= maxTileZoom;
    }

    /// Where the metadata don't say, the tiles themselves do.
    [[nodiscard]] Result<void> loadZooms() {
        if (!knowsZooms()) {
            const auto zoom = [this](const char* sql) {
                ReadOnlyQuery query = m_database->prepare(sql);
                return static_cast<int>(query.row() ? query.number(0).value_or(-1) : -1);
            };
            m_info.minZoom = zoom("SELECT min(zoom_level) FROM tiles");
            m_info.maxZoom = std::min(zoom("SELECT max(zoom_level) FROM tiles"), maxTileZoom);
        }
        return {};
    }

    /// Of the first tile; it is as well the proof that there are any.
    [[nodiscard]] Result<void> loadFormat() {
        ReadOnlyQuery first = m_database->prepare("SELECT tile_data FROM tiles LIMIT 1");
        if (!first.row() && !first.isDone()) {
            return unreadable();
        }
        if (first.isDone() || !knowsZooms()) {
            return failure(ErrorKind::Data, "tiles.no_tiles", {m_path.string()});
        }
        if (const TileFormat seen = sniffTileFormat(first.bytes(0)); seen != TileFormat::Unknown) {
            m_info.format = seen;
        }
        return {};
    }

    /// The rectangle that holds the tiles of a zoom, its corners in the north-west and the south-east.
    [[nodiscard]] std::optional<std::pair<TileId, TileId>> rangeAt(int zoom) {
        ReadOnlyQuery query = m_database->prepare("SELECT (SELECT min(tile_column) FROM tiles WHERE zoom_level = ?1),"
                                                  " (SELECT max(tile_row) FROM tiles WHERE zoom_level = ?1),"
                                                  " (SELECT max(tile_column) FROM tiles WHERE zoom_level = ?1),"
                                                  " (SELECT min(tile_row) FROM tiles WHERE zoom_level = ?1)");
        query.bind(1, zoom);
        if (!query.row()) {
            return std::nullopt;
        }
        const auto first = tileAt(zoom, query.number(0), query.number(1));
        const auto last = tileAt(zoom, query.number(2), query.number(3));
        return first && last ? std::optional(std::pair(*first, *last)) : std::nullopt;
    }

    /// Where the metadata don't say what the file covers, its tiles do: those of the largest zoom, and those of smaller
    /// ones that go beyond, as in a world with one town in detail.
    void loadExtent() {
        if (!m_info.extent.isEmpty()) {
            return;
        }
        const auto most = rangeAt(m_info.maxZoom);
        if (!most) {
            m_info.extent = wholeWorld;
            return;
        }
        m_info.extent.include(boxOf(most->first));
        m_info.extent.include(boxOf(most->second));
        for (int zoom = m_info.minZoom; zoom < m_info.maxZoom; ++zoom) {
            const auto range = rangeAt(zoom);
            const std::pair above(ancestorAt(most->first, zoom), ancestorAt(most->second, zoom));
            if (range && range != above) {
                m_info.extent.include(boxOf(range->first));
                m_info.extent.include(boxOf(range->second));
            }
        }
    }

    std::filesystem::path m_path;
    TileSetInfo m_info;
    std::unique_ptr<ReadOnlyDatabase> m_database;
    ReadOnlyQuery m_tile; ///< of the database
};

} // namespace

Result<std::unique_ptr<TileSource>> openMbtiles(const std::filesystem::path& path) {
    auto source = std::make_unique<Mbtiles>(path);
    if (const auto opened = source->open(); !opened) {
        return std::unexpected(opened.error());
    }
    return source;
}

} // namespace maillage
