// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

namespace {

constexpr std::array table{
    // What stands on the board, "rule." and the rule's own sentence after its dot.
    Sentence{"rule.required", QT_TRANSLATE_NOOP("catalogue", "A required field is empty")},
    Sentence{"rule.blank", QT_TRANSLATE_NOOP("catalogue", "Nothing but spaces")},
    Sentence{"rule.pivot_pattern", QT_TRANSLATE_NOOP("catalogue", "The SIRET number is not written as one")},
    Sentence{"rule.pivot_punctuation", QT_TRANSLATE_NOOP("catalogue", "Spaces or punctuation in the SIRET number")},
    Sentence{"rule.pivot_checksum", QT_TRANSLATE_NOOP("catalogue", "A digit of the SIRET number is wrong")},
    Sentence{"rule.pivot_placeholder", QT_TRANSLATE_NOOP("catalogue", "Zeros instead of a SIRET number")},
    Sentence{"rule.pivot_unknown", QT_TRANSLATE_NOOP("catalogue", "No SIRET, SIREN or RNA number")},
    Sentence{"rule.postcode_pattern", QT_TRANSLATE_NOOP("catalogue", "The postcode does not have five digits")},
    Sentence{"rule.postcode_lost_zero", QT_TRANSLATE_NOOP("catalogue", "The postcode has lost its first zero")},
    Sentence{"rule.postcode_unknown", QT_TRANSLATE_NOOP("catalogue", "No commune has this postcode")},
    Sentence{"rule.postcode_mismatch", QT_TRANSLATE_NOOP("catalogue", "The postcode is not that of the commune")},
    Sentence{"rule.insee_pattern", QT_TRANSLATE_NOOP("catalogue", "The INSEE code is not written as one")},
    Sentence{"rule.insee_unknown", QT_TRANSLATE_NOOP("catalogue", "No commune has this INSEE code")},
    Sentence{"rule.insee_mismatch", QT_TRANSLATE_NOOP("catalogue", "The INSEE code is that of another commune")},
    Sentence{"rule.commune_mismatch",
             QT_TRANSLATE_NOOP("catalogue", "The name of the commune is not that of its INSEE code")},
    Sentence{"rule.commune_unknown", QT_TRANSLATE_NOOP("catalogue", "No commune has this name")},
    Sentence{"rule.insee_former", QT_TRANSLATE_NOOP("catalogue", "The INSEE code is that of a former commune")},
    Sentence{"rule.number_pattern", QT_TRANSLATE_NOOP("catalogue", "A coordinate is not a number")},
    Sentence{"rule.number_comma", QT_TRANSLATE_NOOP("catalogue", "A comma in a coordinate, instead of a point")},
    Sentence{"rule.coordinate_alone", QT_TRANSLATE_NOOP("catalogue", "Latitude without longitude, or the reverse")},
    Sentence{"rule.coordinate_zero", QT_TRANSLATE_NOOP("catalogue", "The coordinates are zero")},
    Sentence{"rule.coordinate_range", QT_TRANSLATE_NOOP("catalogue", "Coordinates that are not degrees")},
    Sentence{"rule.coordinates_swapped", QT_TRANSLATE_NOOP("catalogue", "Latitude and longitude are swapped")},
    Sentence{"rule.coordinates_off_commune", QT_TRANSLATE_NOOP("catalogue", "Placed far from its commune")},
    Sentence{"rule.coordinates_off_departement", QT_TRANSLATE_NOOP("catalogue", "Placed outside its département")},
    Sentence{"rule.coordinates_abroad", QT_TRANSLATE_NOOP("catalogue", "Placed outside France")},
    Sentence{"rule.coordinates_at_sea", QT_TRANSLATE_NOOP("catalogue", "Placed at sea")},
    Sentence{"rule.phone_pattern", QT_TRANSLATE_NOOP("catalogue", "Not a phone number, or more than one")},
    Sentence{"rule.phone_form", QT_TRANSLATE_NOOP("catalogue", "The phone number is not in the international form")},
    Sentence{"rule.phone_impossible", QT_TRANSLATE_NOOP("catalogue", "No such phone number exists")},
    Sentence{"rule.phone_region", QT_TRANSLATE_NOOP("catalogue", "The phone number is that of another territory")},
    Sentence{"rule.email_invalid", QT_TRANSLATE_NOOP("catalogue", "Not an e-mail address")},
    Sentence{"rule.email_separator", QT_TRANSLATE_NOOP("catalogue", "E-mail addresses are not separated by “|”")},
    Sentence{"rule.url_scheme", QT_TRANSLATE_NOOP("catalogue", "The web address lacks https://")},
    Sentence{"rule.url_invalid", QT_TRANSLATE_NOOP("catalogue", "Not a web address")},
    Sentence{"rule.url_separator", QT_TRANSLATE_NOOP("catalogue", "Web addresses are not separated by “|”")},
    Sentence{"rule.hours_free_text", QT_TRANSLATE_NOOP("catalogue", "Opening hours written as free text")},
    Sentence{"rule.hours_invalid", QT_TRANSLATE_NOOP("catalogue", "Opening hours that cannot be understood")},
    Sentence{"rule.hours_too_long", QT_TRANSLATE_NOOP("catalogue", "Opening hours that are too long")},
    Sentence{"rule.resume_length", QT_TRANSLATE_NOOP("catalogue", "The summary is longer than 280 characters")},
    Sentence{"rule.date_pattern", QT_TRANSLATE_NOOP("catalogue", "The date of the last update is not a date")},
    Sentence{"rule.date_form", QT_TRANSLATE_NOOP("catalogue", "The date of the last update is not year-month-day")},
    Sentence{"rule.date_impossible", QT_TRANSLATE_NOOP("catalogue", "The day of the last update does not exist")},
    Sentence{"rule.date_future", QT_TRANSLATE_NOOP("catalogue", "The date of the last update is in the future")},
    Sentence{"rule.date_epoch", QT_TRANSLATE_NOOP("catalogue", "1970-01-01 instead of a date")},
    Sentence{"rule.date_old", QT_TRANSLATE_NOOP("catalogue", "The date of the last update is too old")},
    Sentence{"rule.list_unknown", QT_TRANSLATE_NOOP("catalogue", "A value that the standard does not know")},
    Sentence{"rule.list_spelling", QT_TRANSLATE_NOOP("catalogue", "A value in another spelling than the standard’s")},
    Sentence{"rule.list_spaces", QT_TRANSLATE_NOOP("catalogue", "Spaces around the values of a list")},
    Sentence{"rule.list_separator", QT_TRANSLATE_NOOP("catalogue", "The values of a list are not separated by “|”")},
    Sentence{"rule.list_empty_part", QT_TRANSLATE_NOOP("catalogue", "A “|” too many in a list")},
    Sentence{"rule.list_repeated", QT_TRANSLATE_NOOP("catalogue", "The same value twice in a list")},
    Sentence{"rule.list_la_poste",
             QT_TRANSLATE_NOOP("catalogue", "“Étapes numériques (La Poste)”, which the schema writes without a space")},
    Sentence{"rule.typologie_unknown", QT_TRANSLATE_NOOP("catalogue", "An unknown code for the kind of place")},
    Sentence{"rule.typologie_spelling", QT_TRANSLATE_NOOP("catalogue", "A kind of place in another spelling")},
    Sentence{"rule.typologie_separator", QT_TRANSLATE_NOOP("catalogue", "The kinds of place are not separated by “|”")},
    Sentence{"rule.services_missing", QT_TRANSLATE_NOOP("catalogue", "No service is named")},
    Sentence{"rule.text_control", QT_TRANSLATE_NOOP("catalogue", "Invisible control characters")},
    Sentence{"rule.text_line_break", QT_TRANSLATE_NOOP("catalogue", "A line break or a tab in a line")},
    Sentence{"rule.text_mojibake", QT_TRANSLATE_NOOP("catalogue", "Damaged accented letters")},
    Sentence{"rule.text_decomposed", QT_TRANSLATE_NOOP("catalogue", "Accents apart from their letters")},
    Sentence{"rule.text_encoding", QT_TRANSLATE_NOOP("catalogue", "Bytes that are not text")},
    Sentence{"rule.text_spaces", QT_TRANSLATE_NOOP("catalogue", "Too many spaces")},
    Sentence{"rule.name_capitals", QT_TRANSLATE_NOOP("catalogue", "The name is all in capitals")},
    Sentence{"rule.id_duplicate", QT_TRANSLATE_NOOP("catalogue", "Two places with the same identifier")},
    Sentence{"rule.place_duplicate", QT_TRANSLATE_NOOP("catalogue", "The same place twice, it seems")},
    // In place of the standard's own, which speaks of a file's lines.
    Sentence{
        "quality.id_twice",
        QT_TRANSLATE_NOOP("catalogue", "“%1” has the same identifier: give each its own, or delete one of the two.")},
    Sentence{"quality.place_twice",
             QT_TRANSLATE_NOOP("catalogue", "“%1” has the same name, address and postcode: if they are one place, keep "
                                            "one of the two.")},
    // How a step is called, with the number of places.
    Sentence{"step.bulk_edit", QT_TRANSLATE_N_NOOP("catalogue", "Edit of a selection: %n place(s)")},
    Sentence{"step.addresses", QT_TRANSLATE_N_NOOP("catalogue", "Coordinates from addresses: %n place(s)")},
    Sentence{"step.mend", QT_TRANSLATE_N_NOOP("catalogue", "Mending: %n place(s)")},
    Sentence{"step.mend.phones",
             QT_TRANSLATE_N_NOOP("catalogue", "Phone numbers in the international form: %n place(s)")},
    Sentence{"step.mend.names", QT_TRANSLATE_N_NOOP("catalogue", "Names out of capitals: %n place(s)")},
    Sentence{"step.mend.postcodes", QT_TRANSLATE_N_NOOP("catalogue", "Postcodes: %n place(s)")},
    Sentence{"step.mend.communes", QT_TRANSLATE_N_NOOP("catalogue", "Communes and INSEE codes: %n place(s)")},
    Sentence{"step.mend.numbers", QT_TRANSLATE_N_NOOP("catalogue", "SIRET numbers: %n place(s)")},
    Sentence{"step.mend.coordinates", QT_TRANSLATE_N_NOOP("catalogue", "Coordinates: %n place(s)")},
    Sentence{"step.mend.emails", QT_TRANSLATE_N_NOOP("catalogue", "E-mail addresses: %n place(s)")},
    Sentence{"step.mend.websites", QT_TRANSLATE_N_NOOP("catalogue", "Web addresses: %n place(s)")},
    Sentence{"step.mend.hours", QT_TRANSLATE_N_NOOP("catalogue", "Opening hours: %n place(s)")},
    Sentence{"step.mend.dates", QT_TRANSLATE_N_NOOP("catalogue", "Dates of the last update: %n place(s)")},
    Sentence{"step.mend.lists", QT_TRANSLATE_N_NOOP("catalogue", "Values in the standard’s spelling: %n place(s)")},
    Sentence{"step.mend.texts", QT_TRANSLATE_N_NOOP("catalogue", "Spaces and odd characters: %n place(s)")},
};

} // namespace

std::span<const Sentence> qualitySentences() {
    return table;
}

} // namespace maillage
