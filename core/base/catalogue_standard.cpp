// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

namespace {

// Each says what is wrong, then how to mend it.
constexpr std::array table{
    Sentence{"standard.required", QT_TRANSLATE_NOOP("catalogue", "The standard requires “%1”: fill it in.")},
    Sentence{"standard.blank", QT_TRANSLATE_NOOP("catalogue", "Only spaces stand here: write the value, or nothing.")},
    Sentence{"standard.pivot_pattern",
             QT_TRANSLATE_NOOP("catalogue", "A pivot has 9 to 14 letters and digits: write the SIRET number, 14 digits "
                                            "without spaces.")},
    Sentence{"standard.pivot_punctuation",
             QT_TRANSLATE_NOOP("catalogue", "A pivot has neither spaces nor punctuation: write “%1”.")},
    Sentence{"standard.pivot_checksum",
             QT_TRANSLATE_NOOP("catalogue", "The check digit of this %1 number is wrong, so one digit at least is: "
                                            "compare it with the official directory of companies.")},
    Sentence{
        "standard.pivot_placeholder",
        QT_TRANSLATE_NOOP("catalogue", "Zeros stand in for a number that is not known: look up the SIRET number.")},
    Sentence{"standard.pivot_unknown",
             QT_TRANSLATE_NOOP("catalogue", "This is no SIRET (14 digits), SIREN (9 digits) or RNA number (W and "
                                            "9 digits), and no RIDET of New Caledonia: check it.")},
    Sentence{"standard.postcode_pattern",
             QT_TRANSLATE_NOOP("catalogue", "A postcode has five digits and nothing else: correct it.")},
    Sentence{"standard.postcode_lost_zero",
             QT_TRANSLATE_NOOP("catalogue", "A postcode has five digits; this one has lost its first zero: write “%1”, "
                                            "and keep the column as text in the spreadsheet.")},
    Sentence{"standard.postcode_unknown",
             QT_TRANSLATE_NOOP("catalogue", "No commune has this postcode: check the postcode and the commune.")},
    Sentence{"standard.postcode_mismatch",
             QT_TRANSLATE_NOOP("catalogue", "This is not a postcode of %1, which has %2: correct one or the other.")},
    Sentence{"standard.insee_pattern",
             QT_TRANSLATE_NOOP("catalogue", "An INSEE code has five digits, or begins with 2A or 2B in Corsica: "
                                            "correct it.")},
    Sentence{"standard.insee_unknown",
             QT_TRANSLATE_NOOP("catalogue", "No commune has this INSEE code: correct it, or leave it empty.")},
    Sentence{"standard.insee_mismatch",
             QT_TRANSLATE_NOOP("catalogue", "This is the INSEE code of %1; the postcode and the name are those of %2, "
                                            "whose code is %3: correct one or the other.")},
    Sentence{"standard.insee_former",
             QT_TRANSLATE_NOOP("catalogue", "The commune of this INSEE code has become a part of %1: write “%2”.")},
    Sentence{"standard.commune_mismatch",
             QT_TRANSLATE_NOOP("catalogue", "The INSEE code %1 is that of %2: correct the name or the code.")},
    Sentence{
        "standard.commune_unknown",
        QT_TRANSLATE_NOOP("catalogue", "No commune has this name; the postcode %1 is that of %2: correct the name.")},
    Sentence{"standard.number_pattern",
             QT_TRANSLATE_NOOP("catalogue", "This is no number: write degrees with a decimal point, such as 48.8566.")},
    Sentence{"standard.number_comma",
             QT_TRANSLATE_NOOP("catalogue", "The standard wants a decimal point: write “%1”.")},
    Sentence{"standard.coordinate_alone",
             QT_TRANSLATE_NOOP("catalogue", "One coordinate without the other gives no position: fill in “%1”.")},
    Sentence{"standard.coordinate_zero",
             QT_TRANSLATE_NOOP("catalogue", "The coordinates are zero, in the Atlantic off Africa: find the true ones, "
                                            "or leave both empty.")},
    Sentence{"standard.coordinate_range",
             QT_TRANSLATE_NOOP("catalogue", "This is out of range: a latitude lies between −90 and 90 degrees, a "
                                            "longitude between −180 and 180. Metres (Lambert 93) must be converted.")},
    Sentence{"standard.coordinates_swapped",
             QT_TRANSLATE_NOOP("catalogue", "Latitude and longitude are swapped: write latitude %1, longitude %2.")},
    Sentence{"standard.coordinates_off_commune",
             QT_TRANSLATE_NOOP("catalogue", "The coordinates are %1 km from %2: correct them, or the commune.")},
    Sentence{"standard.coordinates_off_departement",
             QT_TRANSLATE_NOOP("catalogue", "The coordinates are %1 km outside the département of %2: correct them, or "
                                            "the commune.")},
    Sentence{"standard.coordinates_abroad",
             QT_TRANSLATE_NOOP("catalogue", "The coordinates are %1 km away from France: correct them.")},
    Sentence{"standard.coordinates_at_sea",
             QT_TRANSLATE_NOOP("catalogue", "The coordinates are at sea, %1 km from the coast: correct them.")},
    Sentence{"standard.phone_pattern",
             QT_TRANSLATE_NOOP("catalogue", "Write one phone number in its international form, without spaces and "
                                            "without the first zero, such as +33180059880.")},
    Sentence{"standard.phone_form",
             QT_TRANSLATE_NOOP("catalogue", "The standard wants the international form: write “%1”.")},
    Sentence{"standard.phone_impossible",
             QT_TRANSLATE_NOOP("catalogue", "No such phone number exists: a digit is missing, too many or wrong.")},
    Sentence{"standard.phone_region",
             QT_TRANSLATE_NOOP("catalogue", "A number that begins so is not the place’s: %1 stands before it, its "
                                            "département has %2. Check the prefix.")},
    Sentence{"standard.email_invalid",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no e-mail address: write it as name@example.fr.")},
    Sentence{"standard.email_separator",
             QT_TRANSLATE_NOOP("catalogue", "Separate e-mail addresses by a vertical bar, “|”, and nothing else.")},
    Sentence{"standard.url_scheme", QT_TRANSLATE_NOOP("catalogue", "The address lacks its beginning: write “%1”.")},
    Sentence{"standard.url_invalid",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no web address: write it from https:// on, without spaces.")},
    Sentence{"standard.url_separator",
             QT_TRANSLATE_NOOP("catalogue", "Separate web addresses by a vertical bar, “|”, and nothing else.")},
    Sentence{"standard.hours_free_text",
             QT_TRANSLATE_NOOP("catalogue", "The hours are not written in OpenStreetMap’s form: write “%1” if that is "
                                            "what is meant.")},
    Sentence{"standard.hours_invalid",
             QT_TRANSLATE_NOOP("catalogue", "The hours cannot be understood: write them in OpenStreetMap’s form, such "
                                            "as “Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00”.")},
    Sentence{"standard.hours_too_long",
             QT_TRANSLATE_NOOP("catalogue",
                               "The hours are too long to be understood: keep the usual week, and tell the "
                               "rest in the presentation.")},
    Sentence{"standard.resume_length",
             QT_TRANSLATE_NOOP("catalogue", "The summary has %1 characters, the standard allows 280: shorten it, and "
                                            "tell the rest in the detailed presentation.")},
    Sentence{"standard.date_pattern",
             QT_TRANSLATE_NOOP("catalogue", "Write the date as year-month-day, such as 2024-04-02.")},
    Sentence{"standard.date_form",
             QT_TRANSLATE_NOOP("catalogue", "The standard wants the date as year-month-day: write “%1”.")},
    Sentence{"standard.date_impossible",
             QT_TRANSLATE_NOOP("catalogue", "There is no such day in the calendar: correct the date.")},
    Sentence{"standard.date_future",
             QT_TRANSLATE_NOOP("catalogue", "This date is in the future: write the day of the last update.")},
    Sentence{"standard.date_epoch",
             QT_TRANSLATE_NOOP("catalogue", "A program wrote 1970-01-01 because it had no date: write the day of the "
                                            "last update.")},
    Sentence{"standard.date_old",
             QT_TRANSLATE_NOOP("catalogue", "This date is too old to be that of an update: correct it.")},
    Sentence{"standard.list_unknown",
             QT_TRANSLATE_NOOP("catalogue", "The standard does not know “%1” here. It knows: %2.")},
    Sentence{"standard.list_spelling",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not the standard’s spelling: write “%2”.")},
    Sentence{"standard.list_spaces",
             QT_TRANSLATE_NOOP("catalogue", "Remove the spaces around the vertical bar and at the ends: “%2”.")},
    Sentence{"standard.list_separator",
             QT_TRANSLATE_NOOP("catalogue", "Separate the values by a vertical bar: write “%1”.")},
    Sentence{"standard.list_empty_part",
             QT_TRANSLATE_NOOP("catalogue", "A vertical bar stands between two values, and nowhere else: write “%1”.")},
    Sentence{"standard.list_repeated",
             QT_TRANSLATE_NOOP("catalogue", "A value stands here twice: remove one of them.")},
    Sentence{"standard.list_la_poste",
             QT_TRANSLATE_NOOP("catalogue", "The schema writes “Étapes numériques(La Poste)” without a space: nothing "
                                            "to do, the export writes it so.")},
    Sentence{"standard.typologie_unknown",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no known code for a kind of place: choose one of the list, such "
                                            "as BIB, CCAS or ASSO.")},
    Sentence{"standard.typologie_spelling",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not how the code is written: write “%2”.")},
    Sentence{"standard.typologie_separator",
             QT_TRANSLATE_NOOP("catalogue", "Separate the codes by a vertical bar: write “%1”.")},
    Sentence{"standard.services_missing",
             QT_TRANSLATE_NOOP("catalogue", "No service is named, so nobody will find the place by what it offers: "
                                            "choose at least one.")},
    Sentence{"standard.text_control",
             QT_TRANSLATE_NOOP("catalogue", "An invisible control character stands in this text: write it again.")},
    Sentence{"standard.text_line_break",
             QT_TRANSLATE_NOOP("catalogue", "A line break or a tab stands in this text: write it on one line.")},
    Sentence{"standard.text_mojibake",
             QT_TRANSLATE_NOOP("catalogue", "Accented letters were damaged when a file was read in the wrong encoding: "
                                            "read the source as UTF-8, or write the text again.")},
    Sentence{"standard.text_decomposed",
             QT_TRANSLATE_NOOP("catalogue",
                               "Accents stand apart from their letters (Unicode NFD), so the text will not "
                               "be found: write it again.")},
    Sentence{"standard.text_encoding",
             QT_TRANSLATE_NOOP("catalogue", "Some bytes of this text are no UTF-8: write it again.")},
    Sentence{
        "standard.text_spaces",
        QT_TRANSLATE_NOOP("catalogue", "There are spaces too many, at the ends, doubled or no-break: remove them.")},
    Sentence{"standard.name_capitals",
             QT_TRANSLATE_NOOP("catalogue", "The name is all in capitals: write it as one says it, with its accents.")},
    Sentence{"standard.id_duplicate",
             QT_TRANSLATE_NOOP("catalogue",
                               "The place on line %1 has the same identifier: give each its own, or remove "
                               "one of the two rows.")},
    Sentence{"standard.place_duplicate",
             QT_TRANSLATE_NOOP("catalogue", "The place on line %1 has the same name, address and postcode: if they are "
                                            "one place, keep one row.")},
    Sentence{"standard.header_missing",
             QT_TRANSLATE_NOOP("catalogue", "The file has no column “%1”, which the standard requires: add it.")},
    Sentence{"standard.header_missing_optional",
             QT_TRANSLATE_NOOP("catalogue", "The file has no column “%1”: add it, even if it stays empty.")},
    Sentence{"standard.header_unknown",
             QT_TRANSLATE_NOOP("catalogue", "The standard has no column “%1”: rename it, or leave it out of what you "
                                            "share.")},
    Sentence{"standard.header_name",
             QT_TRANSLATE_NOOP("catalogue", "The column “%1” is called “%2” in the standard: rename it.")},
    Sentence{"standard.header_duplicate",
             QT_TRANSLATE_NOOP("catalogue",
                               "The column “%1” stands twice, and only the first is read: remove or rename "
                               "one.")},
    Sentence{"standard.header_order",
             QT_TRANSLATE_NOOP("catalogue", "The column “%1” is not in the standard’s order: the standard begins with "
                                            "id, pivot, nom, commune.")},

    // What mends a fault, on a button.
    Sentence{"proposal.replace", QT_TRANSLATE_NOOP("catalogue", "Replace by %1")},
    Sentence{"proposal.code_instead", QT_TRANSLATE_NOOP("catalogue", "Write the INSEE code %1 instead")},
    Sentence{"proposal.swap", QT_TRANSLATE_NOOP("catalogue", "Swap latitude and longitude")},
    Sentence{"proposal.no_coordinates", QT_TRANSLATE_NOOP("catalogue", "Leave both coordinates empty")},
    Sentence{"proposal.empty", QT_TRANSLATE_NOOP("catalogue", "Leave it empty")},
    Sentence{"proposal.spaces", QT_TRANSLATE_NOOP("catalogue", "Remove what is too many")},
    Sentence{"proposal.repeated", QT_TRANSLATE_NOOP("catalogue", "Keep each value once")},
    Sentence{"proposal.control", QT_TRANSLATE_NOOP("catalogue", "Remove the invisible characters")},
    Sentence{"proposal.one_line", QT_TRANSLATE_NOOP("catalogue", "Write it on one line")},
    Sentence{"proposal.accents", QT_TRANSLATE_NOOP("catalogue", "Join the accents to their letters")},
    Sentence{"proposal.shorten", QT_TRANSLATE_NOOP("catalogue", "Keep the first sentences here, and the whole text in "
                                                                "the detailed presentation")},
};

} // namespace

std::span<const Sentence> standardSentences() {
    return table;
}

} // namespace maillage
