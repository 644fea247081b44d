// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tiles/tile_files.h"

#include <brotli/encode.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <zlib.h>
#include <zstd.h>

#include <array>
#include <fstream>
#include <random>

namespace maillage::test {

namespace {

void appendVarint(std::string& out, std::uint64_t value) {
    while (value >= 0x80) {
        out += static_cast<char>((value & 0x7F) | 0x80);
        value >>= 7;
    }
    out += static_cast<char>(value);
}

void putNumber(std::string& out, std::size_t at, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) {
        out[at + static_cast<std::size_t>(i)] = static_cast<char>(value >> (8 * i));
    }
}

struct Entry {
    std::uint64_t id;
    std::uint64_t offset;
    std::uint64_t length;
    std::uint64_t run;
};

std::string directoryOf(const std::vector<Entry>& entries) {
    std::string out;
    appendVarint(out, entries.size());
    std::uint64_t last = 0;
    for (const Entry& entry : entries) {
        appendVarint(out, entry.id - last);
        last = entry.id;
    }
    for (const Entry& entry : entries) {
        appendVarint(out, entry.run);
    }
    for (const Entry& entry : entries) {
        appendVarint(out, entry.length);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool follows = i > 0 && entries[i].offset == entries[i - 1].offset + entries[i - 1].length;
        appendVarint(out, follows ? 0 : entries[i].offset + 1);
    }
    return out;
}

std::vector<Entry> packTiles(const std::map<std::uint64_t, std::string>& tiles, std::string& data) {
    std::vector<Entry> entries;
    const std::string* last = nullptr;
    for (const auto& [id, bytes] : tiles) {
        if (last != nullptr && *last == bytes && entries.back().id + entries.back().run == id) {
            ++entries.back().run;
            continue;
        }
        entries.push_back({id, data.size(), bytes.size(), 1});
        data += bytes;
        last = &bytes;
    }
    return entries;
}

std::string packedAs(Packing packing, const std::string& bytes) {
    switch (packing) {
    case Packing::Gzip:
        return gzip(bytes);
    case Packing::Brotli:
        return brotli(bytes);
    case Packing::Zstd:
        return zstd(bytes);
    default:
        return bytes;
    }
}

} // namespace

Folder::Folder() {
    std::random_device random;
    m_path = std::filesystem::temp_directory_path() / ("maillage-tiles-" + std::to_string(random()));
    std::filesystem::create_directories(m_path);
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

void writeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string gzip(std::string_view bytes) {
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    std::string input(bytes);
    std::string out(deflateBound(&stream, input.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string brotli(std::string_view bytes) {
    std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size()) + 64;
    std::string out(size, '\0');
    BrotliEncoderCompress(BROTLI_DEFAULT_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, bytes.size(),
                          reinterpret_cast<const std::uint8_t*>(bytes.data()), &size,
                          reinterpret_cast<std::uint8_t*>(out.data()));
    out.resize(size);
    return out;
}

std::string zstd(std::string_view bytes) {
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), ZSTD_CLEVEL_DEFAULT));
    return out;
}

std::string makePmtiles(const PmtilesParts& parts) {
    const auto packed = [&](const std::string& bytes) { return packedAs(parts.packing, bytes); };
    std::string data;
    std::vector<Entry> entries = packTiles(parts.tiles, data);
    std::string leaves;
    if (parts.withLeaves) {
        std::vector<Entry> roots;
        for (std::size_t i = 0; i < entries.size(); i += 2) {
            const std::string leaf =
                packed(directoryOf({entries.begin() + static_cast<std::ptrdiff_t>(i),
                                    entries.begin() + static_cast<std::ptrdiff_t>(std::min(i + 2, entries.size()))}));
            roots.push_back({entries[i].id, leaves.size(), leaf.size(), 0});
            leaves += leaf;
        }
        entries = roots;
    }
    const std::string root = packed(directoryOf(entries));
    const std::string metadata = packed(parts.metadata);
    std::string header(127, '\0');
    header.replace(0, 7, "PMTiles");
    header[7] = 3;
    std::uint64_t offset = 127;
    std::size_t at = 8;
    for (const std::string* section : std::array<const std::string*, 4>{&root, &metadata, &leaves, &data}) {
        putNumber(header, at, offset, 8);
        putNumber(header, at + 8, section->size(), 8);
        offset += section->size();
        at += 16;
    }
    header[97] = static_cast<char>(parts.packing);
    header[98] = static_cast<char>(parts.tilePacking);
    header[99] = static_cast<char>(parts.tileType);
    header[100] = static_cast<char>(parts.minZoom);
    header[101] = static_cast<char>(parts.maxZoom);
    const std::array<std::int32_t, 4> bounds{-20'000'000, 465'000'000, 5'000'000, 485'000'000};
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        putNumber(header, 102 + 4 * i, static_cast<std::uint32_t>(bounds[i]), 4);
    }
    return header + root + metadata + leaves + data;
}

void runSql(const std::filesystem::path& path, const std::string& sql) {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    char* problem = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &problem), SQLITE_OK) << problem;
    sqlite3_free(problem);
    sqlite3_close(database);
}

void makeMbtiles(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata,
                 const std::vector<MbtilesRow>& rows) {
    runSql(path, "PRAGMA synchronous = OFF; CREATE TABLE metadata (name text, value text);"
                 "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob);"
                 "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);");
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO metadata VALUES (?1, ?2)", -1, &insert, nullptr);
    for (const auto& [name, value] : metadata) {
        sqlite3_bind_text(insert, 1, name.c_str(), -1, nullptr);
        sqlite3_bind_text(insert, 2, value.c_str(), -1, nullptr);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_prepare_v2(database, "INSERT INTO tiles VALUES (?1, ?2, ?3, ?4)", -1, &insert, nullptr);
    for (const MbtilesRow& row : rows) {
        sqlite3_bind_int(insert, 1, row.zoom);
        sqlite3_bind_int(insert, 2, row.column);
        sqlite3_bind_int(insert, 3, row.row);
        sqlite3_bind_blob(insert, 4, row.data.data(), static_cast<int>(row.data.size()), nullptr);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_close(database);
}

} // namespace maillage::test
