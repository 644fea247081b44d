// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> importSentences() {
    static constexpr std::array sentences{
        // %1: the file, %2: place, organisation or person
        Sentence{"import.no_known_column",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "Nothing in “%1” bears a name known for a record of kind “%2”. Name the "
                                   "columns in the first line of a CSV file, or the properties of GeoJSON, "
                                   "as the national standard does.")},
        Sentence{
            "import.key_column_missing",
            QT_TRANSLATE_NOOP("catalogue", "“%1” has no column for “%2”, which was chosen to tell its records apart.")},
        // %1: the file, %2: how many rows there may be
        Sentence{"import.too_many_rows",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” has more than %2 rows. Is it the right file? If it is, split it, "
                                                "and import one part after the other.")},
        Sentence{"import.interrupted", QT_TRANSLATE_NOOP("catalogue", "Interrupted; nothing was imported.")},
        Sentence{"import.hub_changed",
                 QT_TRANSLATE_NOOP("catalogue", "The hub has changed since the file was compared with it. Nothing was "
                                                "imported; start the import again.")},
        Sentence{"import.file_changed",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” has changed while it was read. Nothing was imported; start the "
                                                "import again.")},
        // %2: the line
        Sentence{"import.conflict",
                 QT_TRANSLATE_NOOP("catalogue", "Line %2 of “%1” changes a field that was changed in the hub too. "
                                                "Nothing was imported; choose which value counts.")},

        // Faults of a row. %1: an earlier line, %2: the id
        Sentence{"import.no_identity",
                 QT_TRANSLATE_NOOP("catalogue", "Nothing says what this row is. Give it a name or an id.")},
        Sentence{"import.doubled_id",
                 QT_TRANSLATE_NOOP("catalogue", "Line %1 has the id “%2” already. Give each record an id of its own.")},
        Sentence{"import.doubled_key",
                 QT_TRANSLATE_NOOP("catalogue", "Line %1 has the same values in the fields that tell records apart. "
                                                "Choose more fields, or mend the row.")},
        Sentence{"import.repeated_row",
                 QT_TRANSLATE_NOOP("catalogue", "The row repeats line %1 in everything. Remove one of them.")},
        Sentence{"import.same_record",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "An earlier row means the same record of the hub, which has two ids of this "
                                   "source. Remove one of the rows.")},
        Sentence{"import.bad_stops",
                 QT_TRANSLATE_NOOP("catalogue", "The stops of this place cannot be read, and are left out. They are "
                                                "written as Maillage writes them into an internal export.")},
        // %1: the value, %2: the field
        Sentence{"import.left_out",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is no value that “%2” can have; it was left out.")},
    };
    return sentences;
}

} // namespace maillage
