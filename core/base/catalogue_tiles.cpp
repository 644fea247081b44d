// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> tilesSentences() {
    static constexpr std::array sentences{
        Sentence{"tiles.cannot_open",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be opened (%2). Check that the file is there and that you "
                                                "may read it.")},
        Sentence{"tiles.unknown_format",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is neither an MBTiles nor a PMTiles file. Choose a map file that "
                                                "ends in .mbtiles or .pmtiles.")},
        Sentence{"tiles.version",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is a PMTiles file of version %2, and only version 3 is read. "
                                                "Convert it with the program “pmtiles”.")},
        Sentence{"tiles.compression",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” is packed in a way that is not read here. Convert it to a PMTiles "
                                   "file packed with gzip, brotli or zstd.")},
        Sentence{"tiles.damaged_header",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged or cut short: its header makes no sense. Copy or "
                                                "download it again.")},
        Sentence{"tiles.damaged_directory",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” is damaged: its list of tiles cannot be read. Copy or download it "
                                   "again.")},
        Sentence{"tiles.damaged_metadata",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged: its description cannot be read. Copy or download it "
                                                "again.")},
        Sentence{"tiles.damaged_tile",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged: one of its tiles cannot be read. Copy or download it "
                                                "again.")},
        Sentence{"tiles.database",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be read as a map (%2). Copy or download it again.")},
        Sentence{"tiles.no_tiles",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is a database without map tiles. Choose a map file that ends in "
                                                ".mbtiles or .pmtiles.")},
        Sentence{"tiles.vector.no_tile",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "Tile %1 of the map cannot be drawn: it is damaged. Copy or download the "
                                   "map file again.")},
        Sentence{"tiles.vector.damaged",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "Tile %1 of the map cannot be drawn: its layer “%2” is damaged. Copy or "
                                   "download the map file again.")},
        Sentence{"tiles.vector.features",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "Part of tile %1 of the map cannot be drawn: its layer “%2” is damaged. Copy or "
                                   "download the map file again.")},
        Sentence{"tiles.vector.schema",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” holds vector tiles of a layout that is not known here. Choose a file made for "
                                   "OpenMapTiles, Protomaps or Shortbread.")},
        Sentence{
            "tiles.vector.raster",
            QT_TRANSLATE_NOOP("catalogue", "“%1” holds pictures, not vector tiles. Choose a file of vector tiles.")},
        Sentence{"basemap.box",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no box. Give south, west, north and east in degrees, as in "
                                                "43.72,7.40,43.76,7.45.")},
        Sentence{"basemap.not_written",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” could not be written. Choose a name that ends in .png or .pdf in a "
                                   "folder that you may write to.")},
        Sentence{"tiles.style.syntax", QT_TRANSLATE_NOOP("catalogue", "The map style is no valid JSON at line %1: %2")},
        Sentence{
            "tiles.style.unknown",
            QT_TRANSLATE_NOOP("catalogue", "The map style, line %1: “%2” is not known. Its README lists the words.")},
        Sentence{"tiles.style.value",
                 QT_TRANSLATE_NOOP("catalogue", "The map style, line %1: “%2” is missing or has a value of the wrong "
                                                "kind.")},
        Sentence{"tiles.unknown_picture",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” holds tiles in a picture format that cannot be drawn. Choose a "
                                                "file of PNG, JPEG or WebP tiles.")},
    };
    return sentences;
}

} // namespace maillage
