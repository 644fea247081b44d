// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> addressesSentences() {
    static constexpr std::array sentences{
        // A file of addresses as a whole.
        Sentence{"addresses.no_such_file",
                 QT_TRANSLATE_NOOP("catalogue", "There is no file “%1”. Check its name and its folder.")},
        Sentence{"addresses.is_folder",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is a folder. Choose a file of addresses in it.")},
        Sentence{"addresses.cannot_open",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be read (%2). Check that you may read it.")},
        Sentence{"addresses.damaged_gzip",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged or cut short: it cannot be unpacked to its end. "
                                                "Download it again.")},
        Sentence{"addresses.zip",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is a ZIP archive. Unpack it, and add the .csv file that is in "
                                                "it.")},
        Sentence{"addresses.header",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no file of addresses: its first line has no columns named %2. "
                                                "Choose a CSV file of the Base Adresse Nationale, such as "
                                                "adresses-49.csv.gz.")},
        Sentence{"addresses.no_rows", QT_TRANSLATE_NOOP("catalogue", "“%1” has no addresses: it ends after its first "
                                                                     "line. Download it again.")},
        Sentence{"addresses.none_taken",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "No address of “%1” can be used. On line %2, the first of them, “%3” is "
                                   "“%4”. Check that it is a CSV file of the Base Adresse Nationale.")},
        Sentence{"addresses.interrupted",
                 QT_TRANSLATE_NOOP("catalogue", "Interrupted. The addresses are what they were before.")},
        // An address that was found.
        Sentence{"addresses.commune_centre", QT_TRANSLATE_NOOP("catalogue", "%1, the commune’s centre")},
        // A row of it.
        Sentence{"addresses.no_name",
                 QT_TRANSLATE_NOOP("catalogue", "The address has no street and no hamlet. It is left out.")},
        Sentence{"addresses.long_name",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no name: it is too long, or has characters that cannot be "
                                                "shown. The address is left out.")},
        Sentence{"addresses.no_commune",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” is no INSEE code and no commune that can be told from others. The "
                                   "address is left out.")},
        Sentence{"addresses.bad_number",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no house number. The address is left out.")},
        Sentence{"addresses.bad_position",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no position on Earth in degrees. The address is left out.")},
        Sentence{"addresses.too_many",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” has more addresses than a street can have. The address is left "
                                                "out.")},
        Sentence{"addresses.long_line",
                 QT_TRANSLATE_NOOP("catalogue", "The line is longer than any address. It is left out.")},
        // The index.
        Sentence{"addresses.damaged_index",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is damaged, or was made by another version. Remove it from the "
                                                "address files and add its source again.")},
        Sentence{"addresses.cannot_map",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be opened. Check that you may read it.")},
        Sentence{"addresses.cannot_write",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be written (%2). Check that there is room on the disk and "
                                                "that you may write there.")},
        Sentence{"addresses.too_large",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” would be larger than 4 GB. Add the files of single départements "
                                                "instead.")},
        Sentence{"addresses.no_folder",
                 QT_TRANSLATE_NOOP("catalogue", "The folder “%1” cannot be made. Check that you may write there.")},
        Sentence{"addresses.bad_name", QT_TRANSLATE_NOOP("catalogue", "“%1” is no name for a file of addresses.")},
        Sentence{"addresses.no_such_index",
                 QT_TRANSLATE_NOOP("catalogue", "There is no address file “%1”. Ask for the list of them.")},
        Sentence{"addresses.cannot_remove",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be removed (%2). Check that you may write in its "
                                                "folder.")},
        // The command line.
        Sentence{"cli.address", QT_TRANSLATE_NOOP("catalogue", "Finds addresses in address files, without a network.")},
        Sentence{"cli.address.details",
                 QT_TRANSLATE_NOOP(
                     "catalogue",
                     "index    reads files of the Base Adresse Nationale (CSV, packed by gzip or not) into the\n"
                     "         user's data folder; a file of the same name is replaced. Exit code 2 when rows\n"
                     "         were left out.\n"
                     "info     the address files there are; remove NAME takes one away.\n"
                     "search   the addresses that TEXT may mean, the best first: score from 0 to 1, precision\n"
                     "         (number, street, locality, commune), address, latitude and longitude. Without an\n"
                     "         address file, communes only.\n"
                     "reverse  the address nearest to a point.\n"
                     "place    looks up the places of a hub that have no coordinates of their own. Writes nothing\n"
                     "         without --accept; with it, what is good enough as one step, which “undo” takes\n"
                     "         back. Exit code 2 when places are left without an answer.\n"
                     "With --json: {\"files\":[…]}, {\"results\":[{\"score\",\"precision\",\"text\",…}]} or\n"
                     "{\"proposals\":[{\"id\",\"address\",\"accepted\",\"found\"}],\"places\",\"left\",\"dry_run\"}.")},
        Sentence{"cli.address.folder_option",
                 QT_TRANSLATE_NOOP("catalogue", "where the address files lie (by default, the user's data folder)")},
        Sentence{"cli.address.limit",
                 QT_TRANSLATE_NOOP("catalogue", "search: so many answers at most (by default 10)")},
        Sentence{"cli.address.commune",
                 QT_TRANSLATE_NOOP("catalogue", "search: only in the commune of this INSEE code; may be repeated")},
        Sentence{"cli.address.completing",
                 QT_TRANSLATE_NOOP("catalogue", "search: the last word may be the beginning of one")},
        Sentence{"cli.address.accept",
                 QT_TRANSLATE_NOOP("catalogue", "place: write the answers of this score and more, from 0 to 1")},
        Sentence{"cli.address.coarsest",
                 QT_TRANSLATE_NOOP("catalogue", "place: number, street, locality (the default) or commune; nothing "
                                                "coarser is written")},
        Sentence{"cli.address.dry_run",
                 QT_TRANSLATE_NOOP("catalogue", "place: say what would be written, and write nothing")},
        Sentence{"cli.address.no_such_action",
                 QT_TRANSLATE_NOOP("catalogue", "“address” cannot “%1”: say index, info, remove, search, reverse or "
                                                "place.")},
        Sentence{"cli.address.bad_limit",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no number of answers from 1 to 100.")},
        Sentence{"cli.address.bad_score", QT_TRANSLATE_NOOP("catalogue", "“%1” is no score from 0 to 1.")},
        Sentence{"cli.address.bad_precision",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no precision: say number, street, locality or commune.")},
        Sentence{"cli.address.bad_position",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no position: say a latitude and a longitude in decimal "
                                                "degrees, such as 47.4711 -0.5518.")},
        // %1 name, %2 addresses, %3 streets, %4 communes, %5 day of the source, %6 kilobytes
        Sentence{"cli.address.file",
                 QT_TRANSLATE_NOOP("catalogue", "%1: %2 addresses, %3 streets and hamlets, %4 communes, of %5, %6 kB")},
        Sentence{"cli.address.left_out", QT_TRANSLATE_N_NOOP("catalogue", "%n row(s) left out.")},
        Sentence{"cli.address.folder", QT_TRANSLATE_NOOP("catalogue", "Address files in %1:")},
        Sentence{"cli.address.no_files",
                 QT_TRANSLATE_NOOP("catalogue", "None. Add one with “maillage-cli address index FILE”.")},
        Sentence{"cli.address.removed", QT_TRANSLATE_NOOP("catalogue", "“%1” is removed.")},
        Sentence{"cli.address.communes_only",
                 QT_TRANSLATE_NOOP("catalogue", "There is no address file: only communes are found. Add one with "
                                                "“maillage-cli address index FILE”.")},
        Sentence{"cli.address.needs_files",
                 QT_TRANSLATE_NOOP("catalogue", "There is no address file. Add one with “maillage-cli address index "
                                                "FILE”.")},
        Sentence{"cli.address.nothing", QT_TRANSLATE_NOOP("catalogue", "Nothing was found.")},
        Sentence{"cli.address.placed", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) now have coordinates.")},
        Sentence{"cli.address.would_place", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) would have coordinates.")},
        Sentence{"cli.address.not_placed", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) without a good answer.")},
    };
    return sentences;
}

} // namespace maillage
