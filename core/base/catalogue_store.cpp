// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> storeSentences() {
    static constexpr std::array sentences{
        Sentence{"message.unknown", QT_TRANSLATE_NOOP("catalogue", "%1")},
        Sentence{"store.not_found",
                 QT_TRANSLATE_NOOP("catalogue", "There is no file “%1”. Check the name and the folder.")},
        Sentence{"store.is_folder", QT_TRANSLATE_NOOP("catalogue", "“%1” is a folder. Choose a hub file in it.")},
        Sentence{"store.unreadable",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be read (%2). Ask its owner for the right to read it.")},
        Sentence{"store.not_a_hub",
                 QT_TRANSLATE_NOOP(
                     "catalogue",
                     "“%1” is not a hub file of Maillage. A CSV, GeoJSON or vCard file can be imported into a hub.")},
        Sentence{"store.newer_version",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” was written by a newer version of Maillage (format %2, this one "
                                                "reads up to %3). Update Maillage to open it.")},
        Sentence{"store.older_read_only",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” was written by an older version of Maillage and must be converted, but it "
                                   "cannot be written here. Copy it to a folder of yours and open the copy.")},
        Sentence{"store.damaged",
                 QT_TRANSLATE_NOOP(
                     "catalogue",
                     "“%1” is damaged (%2). It was left as it is; open a copy from its folder of backups instead.")},
        Sentence{"store.exists", QT_TRANSLATE_NOOP("catalogue", "“%1” exists already. Choose another name.")},
        Sentence{"store.read_only", QT_TRANSLATE_NOOP("catalogue", "“%1” is open for reading only.")},
        Sentence{"store.read_only_place",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” or its folder cannot be written, so it is open for reading only. "
                                                "Save a copy elsewhere to change it.")},
        Sentence{
            "store.held",
            QT_TRANSLATE_NOOP(
                "catalogue",
                "“%1” is open elsewhere for writing: %2. Close it there first; until then it can only be read here.")},
        Sentence{"store.busy",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” is in use by another program (%2). Try again in a moment.")},
        Sentence{
            "store.disk_full",
            QT_TRANSLATE_NOOP("catalogue",
                              "The disk of “%1” is full (%2). Nothing was changed; free some space and try again.")},
        Sentence{"store.permission", QT_TRANSLATE_NOOP("catalogue", "You may not write to “%1” (%2).")},
        Sentence{"store.cannot_open", QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be opened (%2).")},
        Sentence{"store.folder_not_writable",
                 QT_TRANSLATE_NOOP("catalogue", "The folder “%1” cannot be written (%2). Choose another folder.")},
        Sentence{"store.cannot_write", QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be written (%2).")},
        Sentence{"store.cannot_copy", QT_TRANSLATE_NOOP("catalogue", "“%1” could not be copied for reading (%2).")},
        Sentence{
            "store.io",
            QT_TRANSLATE_NOOP("catalogue", "Reading or writing “%1” failed (%2). Check the disk or the connection.")},
        Sentence{"store.memory", QT_TRANSLATE_NOOP("catalogue", "There is not enough memory for this.")},
        Sentence{"store.internal", QT_TRANSLATE_NOOP("catalogue", "Something unexpected happened in the hub file: %1")},
        Sentence{"store.interrupted", QT_TRANSLATE_NOOP("catalogue", "Interrupted; nothing was changed.")},
        Sentence{"store.history_damaged",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "The history of this hub cannot be read (%1), so this step cannot be undone.")},
        Sentence{"store.changed_since",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "This cannot be undone: record %2 of “%1” was changed since by another program.")},
        Sentence{"commands.no_such_record", QT_TRANSLATE_NOOP("catalogue", "There is no record “%1” in this hub.")},
        Sentence{"commands.no_such_field",
                 QT_TRANSLATE_NOOP("catalogue", "There is no field “%1” in a record of kind “%2”.")},
        Sentence{"commands.bad_choice",
                 QT_TRANSLATE_NOOP("catalogue", "“%2” is not a value of “%1”. Choose one of: %3.")},
        Sentence{
            "commands.bad_date",
            QT_TRANSLATE_NOOP("catalogue", "“%2” is not a date for “%1”. Write it as year-month-day: 2026-03-12.")},
        Sentence{"commands.bad_text", QT_TRANSLATE_NOOP("catalogue", "The value of “%1” is not valid text (UTF-8).")},
        Sentence{"commands.place_gone", QT_TRANSLATE_NOOP("catalogue", "This place has been deleted meanwhile.")},
        Sentence{"commands.not_there_yet", QT_TRANSLATE_NOOP("catalogue", "“%1” did not exist yet at that moment.")},
        Sentence{"commands.changed_since_shown",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” has been changed meanwhile. Look once more at what would be brought back.")},
        Sentence{"commands.nothing_to_undo", QT_TRANSLATE_NOOP("catalogue", "There is nothing to undo.")},
        Sentence{"commands.nothing_to_redo", QT_TRANSLATE_NOOP("catalogue", "There is nothing to redo.")},
        Sentence{"commands.read_only", QT_TRANSLATE_NOOP("catalogue", "This hub is open for reading only.")},
        Sentence{"commands.bad_link",
                 QT_TRANSLATE_NOOP("catalogue", "A link joins two of: a person, an organisation, a place.")},
        Sentence{"commands.bad_stop", QT_TRANSLATE_NOOP("catalogue", "A stop belongs to exactly one place.")},
        Sentence{"commands.bad_note",
                 QT_TRANSLATE_NOOP("catalogue", "A note belongs to one person, one organisation or one place.")},
        Sentence{"step.add", QT_TRANSLATE_NOOP("catalogue", "Add “%1”")},
        Sentence{"step.edit", QT_TRANSLATE_NOOP("catalogue", "Edit “%1”")},
        Sentence{"step.edit_many", QT_TRANSLATE_N_NOOP("catalogue", "Edit %n record(s)")},
        Sentence{"step.remove", QT_TRANSLATE_NOOP("catalogue", "Delete “%1”")},
        Sentence{"step.remove_many", QT_TRANSLATE_N_NOOP("catalogue", "Delete %n record(s)")},
        Sentence{"step.move", QT_TRANSLATE_NOOP("catalogue", "Move “%1”")},
        Sentence{"step.link", QT_TRANSLATE_NOOP("catalogue", "Link “%1” and “%2”")},
        Sentence{"step.note", QT_TRANSLATE_NOOP("catalogue", "Note on “%1”")},
        Sentence{"step.confirm", QT_TRANSLATE_NOOP("catalogue", "Confirm “%1”")},
        Sentence{"step.call_again", QT_TRANSLATE_NOOP("catalogue", "Call “%1” again later")},
        Sentence{"step.close", QT_TRANSLATE_NOOP("catalogue", "Close “%1”")},
        Sentence{"step.bring_back", QT_TRANSLATE_NOOP("catalogue", "Bring back an earlier version of “%1”")},
        Sentence{"step.stop", QT_TRANSLATE_NOOP("catalogue", "Stop of “%1”")},
        Sentence{"step.import", QT_TRANSLATE_NOOP("catalogue", "Import of “%1”")},
        Sentence{"step.sample", QT_TRANSLATE_NOOP("catalogue", "Sample data")},
        Sentence{"step.filter_save", QT_TRANSLATE_NOOP("catalogue", "Save the filter “%1”")},
        Sentence{"step.filter_remove", QT_TRANSLATE_NOOP("catalogue", "Delete the filter “%1”")},
        Sentence{"step.perimeter_save", QT_TRANSLATE_NOOP("catalogue", "Save the perimeter “%1”")},
        Sentence{"step.perimeter_remove", QT_TRANSLATE_NOOP("catalogue", "Delete the perimeter “%1”")},
        Sentence{"step.undo", QT_TRANSLATE_NOOP("catalogue", "Undo: %1")},
        Sentence{"step.redo", QT_TRANSLATE_NOOP("catalogue", "Redo: %1")},
    };
    return sentences;
}

} // namespace maillage
