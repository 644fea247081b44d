// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/mbtiles.h"

#include "core/tiles/attribution.h"
#include "core/tiles/packing.h"
#include "core/tiles/vector_layers.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <utility>

namespace maillage {

namespace {

constexpr int instructionsPerCheck = 10'000;
constexpr int checksPerQuery = 1'000; // a tenth of a second: a view or a missing index must not hold the map up
constexpr int maxMetadataRows = 1'000;

struct DatabaseCloser {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};

struct StatementFinalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

using Database = std::unique_ptr<sqlite3, DatabaseCloser>;
using Query = std::unique_ptr<sqlite3_stmt, StatementFinalizer>;

/// SQLite's URI form of a path; only what it treats specially is escaped.
std::string fileUri(const std::filesystem::path& path, bool immutable) {
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path.string()) {
        if (c == '?' || c == '#' || c == '%') {
            uri += '%';
            uri += hex[static_cast<unsigned char>(c) >> 4U];
            uri += hex[static_cast<unsigned char>(c) & 0xFU];
        } else {
            uri += c;
        }
    }
    return immutable ? uri + "?immutable=1" : uri;
}

Database openDatabase(const std::filesystem::path& path, bool immutable) {
    sqlite3* raw = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(fileUri(path, immutable).c_str(), &raw, flags, nullptr);
    Database database(raw);
    if (code != SQLITE_OK) {
        return nullptr;
    }
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, static_cast<int>(maxTileBytes));
    return database;
}

std::string_view textOf(sqlite3_stmt* query, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(query, column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(query, column)));
}

/// In UTF-8, whatever the database is written in: tilemaker's are in UTF-16.
std::string_view wordsOf(sqlite3_stmt* query, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(query, column));
    return text == nullptr ? std::string_view()
                           : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(query, column)));
}

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
        if (!number || !(*number >= -180.0 && *number <= 180.0)) {
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
        const int code = m_database ? sqlite3_errcode(m_database.get()) : SQLITE_CANTOPEN;
        // A database in WAL mode wants to write beside itself, and may not.
        return loaded || (code != SQLITE_CANTOPEN && code != SQLITE_READONLY) ? loaded : load(true);
    }

    [[nodiscard]] const TileSetInfo& info() const override { return m_info; }

    [[nodiscard]] Result<std::optional<std::string>> tile(const TileId& id) override {
        if (!isValid(id)) {
            return std::nullopt;
        }
        m_checksLeft = checksPerQuery;
        sqlite3_reset(m_tile.get());
        sqlite3_bind_int(m_tile.get(), 1, id.zoom);
        sqlite3_bind_int64(m_tile.get(), 2, id.x);
        sqlite3_bind_int64(m_tile.get(), 3, std::int64_t{(1U << id.zoom) - 1} - id.y); // rows count from the south
        const int code = sqlite3_step(m_tile.get());
        std::optional<std::string> bytes;
        if (code == SQLITE_ROW) {
            bytes = std::string(textOf(m_tile.get(), 0));
        }
        auto problem = code == SQLITE_ROW || code == SQLITE_DONE ? std::nullopt : std::optional(unreadable().error());
        sqlite3_reset(m_tile.get());
        if (problem) {
            return std::unexpected(*std::move(problem));
        }
        return bytes && m_info.isVector() ? unpacked(*bytes) : Result<std::optional<std::string>>(std::move(bytes));
    }

private:
    [[nodiscard]] std::unexpected<Error> unreadable() const {
        const std::string detail = m_database ? sqlite3_errmsg(m_database.get()) : sqlite3_errstr(SQLITE_CANTOPEN);
        return failure(ErrorKind::Damaged, "tiles.database", {m_path.string(), detail});
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

    [[nodiscard]] Query prepare(const char* sql) {
        m_checksLeft = checksPerQuery;
        sqlite3_stmt* raw = nullptr;
        sqlite3_prepare_v2(m_database.get(), sql, -1, &raw, nullptr);
        return Query(raw);
    }

    [[nodiscard]] Result<void> load(bool immutable) {
        m_tile.reset();
        m_database = openDatabase(m_path, immutable);
        if (!m_database) {
            return failure(ErrorKind::Permission, "tiles.cannot_open",
                           {m_path.string(), sqlite3_errstr(SQLITE_CANTOPEN)});
        }
        sqlite3_progress_handler(
            m_database.get(), instructionsPerCheck,
            [](void* self) { return --static_cast<Mbtiles*>(self)->m_checksLeft < 0 ? 1 : 0; }, this);
        m_tile = prepare("SELECT tile_data FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3");
        if (!m_tile) {
            return sqlite3_errcode(m_database.get()) == SQLITE_ERROR
                       ? Result<void>(failure(ErrorKind::Data, "tiles.no_tiles", {m_path.string()}))
                       : unreadable();
        }
        m_info = {};
        m_info.name = m_path.stem().string();
        return loadMetadata().and_then([this] { return loadZooms(); });
    }

    [[nodiscard]] Result<void> loadMetadata() {
        const Query query = prepare("SELECT name, value FROM metadata");
        std::unordered_map<std::string, std::string> values;
        int code = query ? SQLITE_ROW : SQLITE_DONE; // files without metadata exist, and can be drawn
        while (code == SQLITE_ROW && values.size() < maxMetadataRows) {
            code = sqlite3_step(query.get());
            if (code == SQLITE_ROW) {
                const auto value = wordsOf(query.get(), 1);
                values.emplace(wordsOf(query.get(), 0), value.substr(0, std::min(value.size(), maxMetadataBytes)));
            }
        }
        if (code != SQLITE_ROW && code != SQLITE_DONE) {
            return unreadable();
        }
        if (const auto title = readAttribution(values["name"]).text; !title.empty()) {
            m_info.name = title;
        }
        Attribution attribution = readAttribution(values["attribution"]);
        m_info.attribution = std::move(attribution.text);
        m_info.attributionLink = std::move(attribution.link);
        m_info.bounds = boundsOf(values["bounds"]).value_or(wholeWorld);
        m_info.format = tileFormatNamed(values["format"]);
        m_info.vectorLayers = readVectorLayersMember(values["json"]);
        m_info.minZoom = numberOf<int>(values["minzoom"]).value_or(-1);
        m_info.maxZoom = numberOf<int>(values["maxzoom"]).value_or(-1);
        return {};
    }

    /// Where the metadata don't say, the tiles themselves do.
    [[nodiscard]] Result<void> loadZooms() {
        const auto inRange = [](int zoom) { return zoom >= 0 && zoom <= maxTileZoom; };
        if (!inRange(m_info.minZoom) || !inRange(m_info.maxZoom) || m_info.minZoom > m_info.maxZoom) {
            const Query least = prepare("SELECT min(zoom_level) FROM tiles");
            const int leastZoom =
                least && sqlite3_step(least.get()) == SQLITE_ROW ? sqlite3_column_int(least.get(), 0) : -1;
            const Query most = prepare("SELECT max(zoom_level) FROM tiles");
            const int mostZoom =
                most && sqlite3_step(most.get()) == SQLITE_ROW ? sqlite3_column_int(most.get(), 0) : -1;
            m_info.minZoom = leastZoom;
            m_info.maxZoom = std::min(mostZoom, maxTileZoom);
        }
        const Query first = prepare("SELECT tile_data FROM tiles LIMIT 1");
        if (!first || sqlite3_step(first.get()) != SQLITE_ROW) {
            return sqlite3_errcode(m_database.get()) == SQLITE_DONE
                       ? Result<void>(failure(ErrorKind::Data, "tiles.no_tiles", {m_path.string()}))
                       : unreadable();
        }
        if (const TileFormat seen = sniffTileFormat(textOf(first.get(), 0)); seen != TileFormat::Unknown) {
            m_info.format = seen;
        }
        const bool valid = inRange(m_info.minZoom) && inRange(m_info.maxZoom) && m_info.minZoom <= m_info.maxZoom;
        return valid ? Result<void>() : failure(ErrorKind::Data, "tiles.no_tiles", {m_path.string()});
    }

    std::filesystem::path m_path;
    TileSetInfo m_info;
    Database m_database;
    Query m_tile;
    int m_checksLeft = checksPerQuery;
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
