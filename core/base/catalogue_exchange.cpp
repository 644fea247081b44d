// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

namespace {

// Arguments: %1 the file, unless said otherwise.
constexpr std::array sentences{
    Sentence{"exchange.missing", QT_TRANSLATE_NOOP("catalogue", "There is no file “%1”. Check its name and folder.")},
    Sentence{"exchange.directory", QT_TRANSLATE_NOOP("catalogue", "“%1” is a folder. Choose a file inside it.")},
    Sentence{"exchange.not_regular",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not an ordinary file. Choose a file on a disk.")},
    Sentence{"exchange.unreadable",
             QT_TRANSLATE_NOOP("catalogue", "The file “%1” may not be read. Ask for the right to read it.")},
    Sentence{
        "exchange.read_failed",
        QT_TRANSLATE_NOOP("catalogue", "The file “%1” could not be read: %2. Copy it to this computer and try again.")},
    Sentence{"exchange.changed",
             QT_TRANSLATE_NOOP("catalogue", "Another program changed the file “%1” while it was read. Nothing was done "
                                            "with it. Read it again once it is complete.")},
    Sentence{"exchange.empty", QT_TRANSLATE_NOOP("catalogue", "The file “%1” is empty.")},
    Sentence{"exchange.binary",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not a text file. CSV, GeoJSON and vCard files can be read.")},
    Sentence{"exchange.is_spreadsheet",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "“%1” is an office document or a ZIP archive. Open it in its own program and save it as CSV.")},
    Sentence{"exchange.is_database",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is a database or a hub file. Open it instead of importing it.")},
    Sentence{"exchange.is_archive", QT_TRANSLATE_NOOP("catalogue", "“%1” is a compressed archive. Unpack it first.")},
    Sentence{
        "exchange.no_header",
        QT_TRANSLATE_NOOP("catalogue", "The file “%1” holds blank lines only. Its first line must name the columns.")},
    Sentence{"exchange.no_features",
             QT_TRANSLATE_NOOP("catalogue", "The file “%1” holds no GeoJSON feature. Check that it was saved whole.")},
    // %1: the format asked for
    Sentence{"exchange.unknown_format", QT_TRANSLATE_NOOP("catalogue", "There is no file format named “%1”.")},

    // Faults of a record. %1: values in the row, %2: columns of the header
    Sentence{"exchange.row_short",
             QT_TRANSLATE_NOOP("catalogue",
                               "The row has %1 values for %2 columns. Add the missing values or their separators.")},
    Sentence{"exchange.row_long",
             QT_TRANSLATE_NOOP("catalogue", "The row has %1 values for %2 columns. Remove what is too many, or put the "
                                            "value that holds a separator between quotes.")},
    // %1: the encoding
    Sentence{"exchange.quote_unclosed",
             QT_TRANSLATE_NOOP("catalogue", "A quote opens this value and is never closed. Add the closing quote.")},
    Sentence{"exchange.quote_stray",
             QT_TRANSLATE_NOOP("catalogue", "A quote stands inside this quoted value. Write it twice.")},
    Sentence{"exchange.nul",
             QT_TRANSLATE_NOOP("catalogue", "The value holds a NUL character, which was left out. Remove it.")},
    Sentence{
        "exchange.invalid_bytes",
        QT_TRANSLATE_NOOP("catalogue",
                          "The value holds bytes that are no %1 text, shown as “�”. Write these characters again.")},

    // GeoJSON. %1: the JSON library's words
    Sentence{
        "exchange.json_invalid",
        QT_TRANSLATE_NOOP("catalogue", "This feature is not valid JSON (%1). Correct it or export the file again.")},
    Sentence{"exchange.json_broken",
             QT_TRANSLATE_NOOP("catalogue",
                               "This is not a complete GeoJSON feature: a bracket or a quote is missing, or "
                               "brackets lie too deep. Export the file again.")},
    Sentence{"exchange.json_gave_up",
             QT_TRANSLATE_NOOP("catalogue", "Too much of this file is broken: its end was not read. Export it again.")},
    Sentence{"exchange.json_duplicate",
             QT_TRANSLATE_NOOP("catalogue",
                               "This property stands twice in the feature; the last value is kept. Remove one.")},
    Sentence{"exchange.too_many_columns",
             QT_TRANSLATE_NOOP("catalogue", "The file names too many different properties; this one was left out.")},
    Sentence{"exchange.crs",
             QT_TRANSLATE_NOOP("catalogue", "The file's coordinates are not longitude and latitude (WGS 84). Export it "
                                            "again in WGS 84, EPSG:4326.")},
    Sentence{"exchange.geometry_kind",
             QT_TRANSLATE_NOOP("catalogue",
                               "The geometry is of kind “%1”, not a point: the place comes without coordinates.")},
    Sentence{"exchange.geometry_damaged",
             QT_TRANSLATE_NOOP("catalogue",
                               "The geometry holds no point. Write its longitude and latitude as two numbers.")},

    // vCard
    Sentence{"exchange.no_vcard",
             QT_TRANSLATE_NOOP("catalogue", "The file “%1” holds no card. A vCard starts with BEGIN:VCARD.")},
    Sentence{"exchange.vcard_unclosed",
             QT_TRANSLATE_NOOP("catalogue", "This card has no END:VCARD. Check that it is complete.")},
    Sentence{"exchange.vcard_line",
             QT_TRANSLATE_NOOP("catalogue", "This line is no vCard property and was left out. Correct or remove it.")},
    Sentence{"exchange.vcard_organisation",
             QT_TRANSLATE_NOOP("catalogue",
                               "This card names no person, but an organisation. Create the organisation instead.")},

    // Writing. %1: the folder, %2: the file
    Sentence{"exchange.no_folder",
             QT_TRANSLATE_NOOP("catalogue", "There is no folder “%1” to write “%2” in. Create it or choose another.")},
    // %1: the file, %2: the system's words
    Sentence{"exchange.cannot_create",
             QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be written: %2. Choose another folder or name.")},
    Sentence{"exchange.write_failed",
             QT_TRANSLATE_NOOP("catalogue", "Writing “%1” failed: %2. The file that was there is unchanged.")},
    Sentence{"exchange.disk_full",
             QT_TRANSLATE_NOOP("catalogue", "The disk is full: “%1” was not written, and the file that was there is "
                                            "unchanged. Free some space and try again.")},
    Sentence{"exchange.interrupted",
             QT_TRANSLATE_NOOP("catalogue", "The export was interrupted. The file that was there is unchanged.")},
    // %1: the file, %2: place, organisation or person
    Sentence{"exchange.no_format",
             QT_TRANSLATE_NOOP("catalogue",
                               "“%1” names no format that can hold this (%2). End the name in .csv; .geojson "
                               "for places; .vcf for people.")},

    // Names of formats
    Sentence{"exchange.format.csv", QT_TRANSLATE_NOOP("catalogue", "CSV, national standard")},
    Sentence{"exchange.format.spreadsheet", QT_TRANSLATE_NOOP("catalogue", "CSV for spreadsheets")},
    Sentence{"exchange.format.geojson", QT_TRANSLATE_NOOP("catalogue", "GeoJSON")},
    Sentence{"exchange.format.vcard3", QT_TRANSLATE_NOOP("catalogue", "vCard 3")},
    Sentence{"exchange.format.vcard4", QT_TRANSLATE_NOOP("catalogue", "vCard 4")},
};

} // namespace

std::span<const Sentence> exchangeSentences() {
    return sentences;
}

} // namespace maillage
