// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

namespace {

constexpr std::array coverageTexts{
    Sentence{"coverage.interrupted", QT_TRANSLATE_NOOP("catalogue", "Interrupted.")},
    // %1 territory, %2 percent, %3 kilometres
    Sentence{"coverage.share",
             QT_TRANSLATE_NOOP("catalogue", "%1: %2% of the inhabitants live within %3 km of a place, "
                                            "as the crow flies.")},
    Sentence{"coverage.no_share",
             QT_TRANSLATE_NOOP("catalogue", "%1: no share can be told, since the centre of none of its communes is "
                                            "known.")},
    Sentence{
        "coverage.no_inhabitants",
        QT_TRANSLATE_NOOP("catalogue", "%1: no share can be told, since nobody knows how many people live there.")},
    Sentence{"coverage.method", QT_TRANSLATE_NOOP("catalogue", "Distances are measured in a straight line (WGS 84 "
                                                               "ellipsoid), from the centre of each commune to the "
                                                               "nearest place that counts.")},
    // %1 inhabitants
    Sentence{"coverage.unknown_communes",
             QT_TRANSLATE_N_NOOP("catalogue", "Left out: %n commune(s) whose centre is not known, with %1 inhabitants. "
                                              "Files of boundaries tell it.")},
    Sentence{"coverage.unplaced",
             QT_TRANSLATE_N_NOOP("catalogue", "Left out: %n place(s) of which nobody knows where they are.")},
    Sentence{"coverage.at_centre",
             QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) without coordinates stand at the centre of their commune.")},
    Sentence{"coverage.centre_unknown", QT_TRANSLATE_NOOP("catalogue", "centre not known")},
    Sentence{"coverage.header.territory", QT_TRANSLATE_NOOP("catalogue", "Territory")},
    Sentence{"coverage.header.commune", QT_TRANSLATE_NOOP("catalogue", "Commune")},
    Sentence{"coverage.header.code", QT_TRANSLATE_NOOP("catalogue", "Code")},
    Sentence{"coverage.header.inhabitants", QT_TRANSLATE_NOOP("catalogue", "Inhabitants")},
    Sentence{"coverage.header.share", QT_TRANSLATE_NOOP("catalogue", "Within %1 km as the crow flies (%)")},
    Sentence{"coverage.header.unknown", QT_TRANSLATE_NOOP("catalogue", "Communes left out (centre not known)")},
    Sentence{"coverage.header.unknown_inhabitants", QT_TRANSLATE_NOOP("catalogue", "Their inhabitants")},
    Sentence{"coverage.header.within", QT_TRANSLATE_NOOP("catalogue", "Distance as the crow flies (km)")},
    Sentence{"coverage.header.inhabitants_within", QT_TRANSLATE_NOOP("catalogue", "Inhabitants as near or nearer")},
    Sentence{"coverage.header.share_within", QT_TRANSLATE_NOOP("catalogue", "Share (%)")},
    Sentence{"coverage.header.distance", QT_TRANSLATE_NOOP("catalogue", "Distance as the crow flies (km)")},
    Sentence{"coverage.header.nearest", QT_TRANSLATE_NOOP("catalogue", "Nearest place")},
    Sentence{"coverage.header.rank", QT_TRANSLATE_NOOP("catalogue", "Order")},
    Sentence{"coverage.header.gain", QT_TRANSLATE_NOOP("catalogue", "Inhabitants brought near")},
    Sentence{"coverage.header.gain_communes", QT_TRANSLATE_NOOP("catalogue", "Communes brought near")},
    Sentence{"coverage.header.share_after",
             QT_TRANSLATE_NOOP("catalogue", "Share within %1 km as the crow flies after it (%)")},
    Sentence{"cli.coverage",
             QT_TRANSLATE_NOOP("catalogue",
                               "Tells how far people live from a place, and where the next one would bring "
                               "most.")},
    Sentence{
        "cli.coverage.details",
        QT_TRANSLATE_NOOP(
            "catalogue",
            "share: which part of the inhabitants lives within 5, 10, 15 and 20 km (or the distances of --within) of\n"
            "a place, for each territory of --by and for the whole.\n"
            "far: the communes out of reach of --within (10 km), the farthest first, with their inhabitants.\n"
            "next: the communes where new places would bring most inhabitants within reach, one after the other.\n"
            "Distances are straight lines on the WGS 84 ellipsoid from the centre of each commune. Closed places do\n"
            "not count; those without coordinates stand at the centre of their commune; stops of itinerant places\n"
            "count. Places outside of the territory count too. Communes whose centre is not known are told apart:\n"
            "--boundaries gives them one. The conditions are those of “export”; they choose the places.")},
    Sentence{"cli.coverage.territory",
             QT_TRANSLATE_NOOP("catalogue", "whose inhabitants: reg:52, dep:49, arr:493, epci:244900015, "
                                            "communes:49007,49328 or perimeter:NAME (France, if not given)")},
    Sentence{"cli.coverage.by", QT_TRANSLATE_NOOP("catalogue", "share: a line for each epci, commune, arrondissement, "
                                                               "departement or region too")},
    Sentence{"cli.coverage.within", QT_TRANSLATE_NOOP("catalogue", "a distance in kilometres; may be repeated for "
                                                                   "“share”")},
    Sentence{"cli.coverage.count", QT_TRANSLATE_NOOP("catalogue", "next: so many places (5, if not given)")},
    Sentence{"cli.coverage.csv", QT_TRANSLATE_NOOP("catalogue", "write the table here")},
    Sentence{"cli.coverage.unknown_word",
             QT_TRANSLATE_NOOP("catalogue", "“coverage %1” is not known. There are: share, far, next.")},
    Sentence{"cli.coverage.bad_distance",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no distance in kilometres. Write a number above 0 and up to 1000, "
                                            "such as 10 or 7.5.")},
    Sentence{"cli.coverage.one_distance",
             QT_TRANSLATE_NOOP("catalogue", "“coverage %1” takes one distance: give --within once.")},
    Sentence{"cli.coverage.bad_count",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is no number of places. Write a whole number from 1 to 1000.")},
    Sentence{"cli.coverage.no_far",
             QT_TRANSLATE_NOOP("catalogue", "No commune whose centre is known is farther than %1 km from a place.")},
    Sentence{"cli.coverage.no_next",
             QT_TRANSLATE_NOOP("catalogue", "Nobody is left to be brought within %1 km of a place.")},
};

} // namespace

std::span<const Sentence> coverageSentences() {
    return coverageTexts;
}

} // namespace maillage
