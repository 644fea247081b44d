// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/packing.h"
#include "core/tiles/tile_source.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::test {

/// A folder of its own for a test, removed at its end.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void writeFile(const std::filesystem::path& path, std::string_view bytes);
[[nodiscard]] std::string gzip(std::string_view bytes);
[[nodiscard]] std::string brotli(std::string_view bytes);
[[nodiscard]] std::string zstd(std::string_view bytes);

/// What a PMTiles file is to be made of; tiles are written in the order of their ids.
struct PmtilesParts {
    std::map<std::uint64_t, std::string> tiles; ///< by Hilbert id; equal neighbours become one run
    std::string metadata = R"({"name":"Essai","attribution":"<a href=\"https://example.org/\">&copy; Essai</a>"})";
    Packing packing = Packing::Gzip;     ///< of the directories
    Packing tilePacking = Packing::None; ///< as the header says; the tiles come packed already
    bool withLeaves = false;             ///< the root leads to one leaf for each two entries
    int tileType = 2;
    int minZoom = 0;
    int maxZoom = 3;
};

[[nodiscard]] std::string makePmtiles(const PmtilesParts& parts);

struct MbtilesRow {
    int zoom;
    int column;
    int row; ///< from the south
    std::string data;
};

void makeMbtiles(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata,
                 const std::vector<MbtilesRow>& rows);

/// Runs statements on a database, made where it isn't there.
void runSql(const std::filesystem::path& path, const std::string& sql);

} // namespace maillage::test
