// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

namespace {

constexpr std::array tilesTexts{
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
             QT_TRANSLATE_NOOP("catalogue", "“%1” is packed in a way that is not read here. Convert it to a PMTiles "
                                            "file packed with gzip, brotli or zstd.")},
    Sentence{"tiles.damaged_header",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged or cut short: its header makes no sense. Copy or "
                                            "download it again.")},
    Sentence{"tiles.damaged_directory",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged: its list of tiles cannot be read. Copy or download it "
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
             QT_TRANSLATE_NOOP("catalogue", "Tile %1 of the map cannot be drawn: it is damaged. Copy or download the "
                                            "map file again.")},
    Sentence{"tiles.vector.damaged",
             QT_TRANSLATE_NOOP("catalogue", "Tile %1 of the map cannot be drawn: its layer “%2” is damaged. Copy or "
                                            "download the map file again.")},
    Sentence{"tiles.vector.features",
             QT_TRANSLATE_NOOP("catalogue",
                               "Part of tile %1 of the map cannot be drawn: its layer “%2” is damaged. Copy or "
                               "download the map file again.")},
    Sentence{"tiles.vector.schema",
             QT_TRANSLATE_NOOP("catalogue",
                               "“%1” holds vector tiles of a layout that is not known here. Choose a file made for "
                               "OpenMapTiles, Protomaps or Shortbread.")},
    Sentence{"tiles.vector.raster",
             QT_TRANSLATE_NOOP("catalogue", "“%1” holds pictures, not vector tiles. Choose a file of vector tiles.")},
    Sentence{"basemap.box",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no box. Give south, west, north and east in degrees, as in "
                                            "43.72,7.40,43.76,7.45.")},
    Sentence{"basemap.not_written",
             QT_TRANSLATE_NOOP("catalogue", "“%1” could not be written. Choose a name that ends in .png or .pdf in a "
                                            "folder that you may write to.")},
    Sentence{"tiles.style.syntax", QT_TRANSLATE_NOOP("catalogue", "The map style is no valid JSON at line %1: %2")},
    Sentence{"tiles.style.unknown",
             QT_TRANSLATE_NOOP("catalogue", "The map style, line %1: “%2” is not known. Its README lists the words.")},
    Sentence{"tiles.style.value",
             QT_TRANSLATE_NOOP("catalogue", "The map style, line %1: “%2” is missing or has a value of the wrong "
                                            "kind.")},
    Sentence{"tiles.unknown_picture",
             QT_TRANSLATE_NOOP("catalogue", "“%1” holds tiles in a picture format that cannot be drawn. Choose a "
                                            "file of PNG, JPEG or WebP tiles.")},
    // A basemap made of an OpenStreetMap extract.
    Sentence{"osm.cannot_open",
             QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be opened (%2). Check that the file is there and that you "
                                            "may read it.")},
    Sentence{"osm.not_an_extract",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no OpenStreetMap extract. Choose a file that ends in .osm.pbf, "
                                            "such as those of download.geofabrik.de.")},
    // %2 what the reader says, in English
    Sentence{"osm.damaged",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged or cut short (%2). Copy or download it again.")},
    Sentence{"osm.empty", QT_TRANSLATE_NOOP("catalogue", "“%1” holds no data. Choose another OpenStreetMap extract.")},
    Sentence{"osm.interrupted",
             QT_TRANSLATE_NOOP("catalogue", "Interrupted. No basemap was made, and nothing has changed.")},
    Sentence{"osm.no_tilemaker",
             QT_TRANSLATE_NOOP("catalogue",
                               "Making a basemap needs the program “tilemaker”, which is not installed. Install the "
                               "package “tilemaker” with your system’s software manager, or ask whoever looks "
                               "after this computer to.")},
    // %2 what tilemaker says, in English
    Sentence{"osm.tilemaker_failed",
             QT_TRANSLATE_NOOP("catalogue", "No basemap could be made of “%1”: the program tilemaker stopped (%2). "
                                            "Nothing has changed.")},
    Sentence{"osm.no_memory",
             QT_TRANSLATE_NOOP("catalogue", "There is not enough memory to make a basemap of “%1”. Close other "
                                            "programs, or choose a smaller extract, of a département for example. "
                                            "Nothing has changed.")},
    Sentence{"osm.disk_full",
             QT_TRANSLATE_NOOP("catalogue", "There is no room left in “%1” for the basemap. Make room, or choose "
                                            "another folder. Nothing has changed.")},
    Sentence{"osm.cannot_write",
             QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be written (%2). Choose a folder that you may write to.")},
    Sentence{"osm.bad_ending",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no name for a basemap. Give one that ends in .mbtiles or "
                                            ".pmtiles.")},
    Sentence{"osm.no_tiles",
             QT_TRANSLATE_NOOP("catalogue", "There is nothing in “%1” that could be drawn. Choose another "
                                            "OpenStreetMap extract.")},
    // What was made of it. %2 size in kB, %3 and %4 zooms
    Sentence{"osm.made.basemap", QT_TRANSLATE_NOOP("catalogue", "The basemap “%1” is made: %2 kB, zooms %3 to %4.")},
    Sentence{"osm.made.day", QT_TRANSLATE_NOOP("catalogue", "Its data is of %1.")},
    // %1 name of the address file, %2 number of hamlets
    Sentence{"osm.made.addresses",
             QT_TRANSLATE_N_NOOP("catalogue", "%n address(es) can be found, in the address file “%1”. Hamlets and "
                                              "parts of towns: %2.")},
    Sentence{"osm.made.no_addresses", QT_TRANSLATE_NOOP("catalogue", "It has no addresses that can be found.")},
    Sentence{"osm.made.addresses_left_out",
             QT_TRANSLATE_N_NOOP("catalogue", "%n address(es) were left out: %1 without a street, %2 in no commune "
                                              "that is known, %3 that cannot be understood.")},
    Sentence{"osm.made.no_commune", QT_TRANSLATE_NOOP("catalogue", "It has no commune with its whole boundary.")},
    Sentence{"osm.made.communes", QT_TRANSLATE_N_NOOP("catalogue", "%n commune(s) with their boundaries: %1.")},
    Sentence{"osm.made.communes_closed",
             QT_TRANSLATE_N_NOOP("catalogue", "%n of these boundaries ends at the edge of the extract, and is closed "
                                              "there by a straight line: %1.")},
    Sentence{"osm.made.communes_without_code",
             QT_TRANSLATE_N_NOOP("catalogue", "%n commune(s) have no INSEE code, and serve as outlines only: %1.")},
    Sentence{"osm.made.communes_cut",
             QT_TRANSLATE_N_NOOP("catalogue", "%n commune(s) lie in the extract in part only, and are left out: %1.")},
    Sentence{"osm.made.communes_broken",
             QT_TRANSLATE_N_NOOP("catalogue", "%n commune(s) have boundaries that do not close, and are left out: "
                                              "%1.")},
    Sentence{"osm.made.territories",
             QT_TRANSLATE_NOOP("catalogue", "EPCI, départements and régions with their boundaries: %1.")},
    Sentence{"osm.made.boundaries", QT_TRANSLATE_NOOP("catalogue", "The boundaries are in “%1”.")},
    Sentence{"osm.made.no_sea",
             QT_TRANSLATE_NOOP("catalogue", "The extract holds no coastline: if there is sea, the outlines that "
                                            "come with Maillage show it on the map.")},
    Sentence{"osm.made.sea", QT_TRANSLATE_NOOP("catalogue", "The sea is drawn along the coastlines of the extract.")},
};

} // namespace

std::span<const Sentence> tilesSentences() {
    return tilesTexts;
}

} // namespace maillage
