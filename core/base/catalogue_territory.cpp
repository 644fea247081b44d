// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

namespace {

constexpr std::array territoryTexts{
    Sentence{"territory.not_understood",
             QT_TRANSLATE_NOOP("catalogue", "“%1” names no territory. Write reg:52, dep:49, arr:493, epci:244900015 "
                                            "or communes:49007,49328.")},
    Sentence{"territory.unknown_region",
             QT_TRANSLATE_NOOP("catalogue", "No région has the code “%1”. Pays de la Loire, for example, is 52.")},
    Sentence{"territory.unknown_departement",
             QT_TRANSLATE_NOOP("catalogue",
                               "No département has the code “%1”. Write two characters, or three overseas: 49, 2A, "
                               "974.")},
    Sentence{"territory.unknown_arrondissement",
             QT_TRANSLATE_NOOP("catalogue", "No arrondissement has the code “%1”. Write the département's code and "
                                            "a digit: 493 is Saumur's.")},
    Sentence{"territory.unknown_epci",
             QT_TRANSLATE_NOOP("catalogue", "No EPCI has the SIREN “%1”. Write its nine digits.")},
    Sentence{
        "territory.unknown_commune",
        QT_TRANSLATE_NOOP("catalogue", "No commune has the INSEE code “%1”. It is not the postcode: Angers is 49007.")},
    Sentence{"boundaries.cannot_open",
             QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be opened (%2). Check that the file is there and that you "
                                            "may read it.")},
    Sentence{"boundaries.not_geojson",
             QT_TRANSLATE_NOOP("catalogue",
                               "“%1” is no GeoJSON file (%2). Choose a file of commune boundaries: GeoJSON, "
                               "GeoPackage or Shapefile.")},
    Sentence{"boundaries.projected",
             QT_TRANSLATE_NOOP("catalogue", "“%1” has coordinates that are no degrees. Save it in WGS 84.")},
    Sentence{"boundaries.none",
             QT_TRANSLATE_NOOP("catalogue", "“%1” holds no commune boundary. Each feature needs the commune's INSEE "
                                            "code (code, insee, INSEE_COM…) and a Polygon or MultiPolygon.")},
    Sentence{"boundaries.too_large",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is too large (%2 MB). Choose simplified boundaries of at most "
                                            "%3 MB.")},
    Sentence{"boundaries.too_detailed",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is too detailed. Choose simplified boundaries, or fewer "
                                            "départements.")},
    Sentence{"boundaries.no_module",
             QT_TRANSLATE_NOOP("catalogue", "“%1” can only be read with GDAL, which is not installed with this "
                                            "program. Save it as GeoJSON.")},
    Sentence{"boundaries.not_readable",
             QT_TRANSLATE_NOOP("catalogue", "“%1” cannot be read as boundaries (%2). Copy or download it again.")},
    Sentence{"boundaries.unknown_reference",
             QT_TRANSLATE_NOOP("catalogue", "“%1” has coordinates in a reference system that cannot be converted. "
                                            "Save it in WGS 84 or Lambert-93.")},
    Sentence{"boundaries.interrupted", QT_TRANSLATE_NOOP("catalogue", "Interrupted.")},
    Sentence{"cli.territory",
             QT_TRANSLATE_NOOP("catalogue", "Tells a territory's figures, compares territories, checks where places "
                                            "lie.")},
    Sentence{"cli.territory.details",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "CODE is reg:52, dep:49, arr:493, epci:244900015, communes:49007,49328, perimeter:NAME of the hub,\n"
                 "or a bare code: 49007, 244900015, 49. A former commune's stands for the commune of today.\n"
                 "  show     what the territory is; with a hub, its figures beside the département's and région's\n"
                 "  compare  the territories of a level in it, then itself; --csv writes them for a spreadsheet\n"
                 "  check    places whose coordinates lie in another commune than their INSEE code says\n"
                 "Places that are closed are not counted. Populations are INSEE's municipal populations.\n"
                 "With --json: show "
                 "{\"territory\",\"name\",\"population\",\"communes\",\"within\",\"figures\":[{\"id\",\n"
                 "\"title\",\"value\",\"within\"}]}; compare "
                 "{\"date\",\"figures\",\"territories\":[{\"territory\",\"name\",\n"
                 "\"whole\",\"values\":{ID: number or null}}]}; check "
                 "{\"file\",\"disagree\":[{\"id\",\"nom\",\"code_insee\",\n"
                 "\"commune\",\"drawn_code_insee\",\"drawn_commune\",\"metres_away\"}],\"checked\",\"agree\","
                 "\"outside\",\n"
                 "\"unchecked\"}.")},
    Sentence{"cli.territory.by",
             QT_TRANSLATE_NOOP("catalogue", "compare: epci (usual), commune, arrondissement, departement or region")},
    Sentence{"cli.territory.figure",
             QT_TRANSLATE_NOOP("catalogue", "compare: this figure, such as places@10000, saturday@share or "
                                            "service:VALUE; may be repeated")},
    Sentence{"cli.territory.csv", QT_TRANSLATE_NOOP("catalogue", "compare: write the table here")},
    Sentence{"cli.territory.boundaries",
             QT_TRANSLATE_NOOP("catalogue", "boundaries of communes: GeoJSON, GeoPackage or Shapefile; may be "
                                            "repeated")},
    Sentence{"cli.territory.unknown_word",
             QT_TRANSLATE_NOOP("catalogue", "“territory %1” is not known. There are: show, compare, check.")},
    Sentence{"cli.territory.unknown_figure",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not a figure. “territory show CODE HUB --json” lists their ids.")},
    Sentence{"cli.territory.unknown_level",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not a level. There are: epci, commune, arrondissement, "
                                            "departement, region.")},
    Sentence{"cli.territory.needs_hub",
             QT_TRANSLATE_NOOP("catalogue", "Which hub? Write: territory compare CODE HUB.")},
    Sentence{"cli.territory.needs_boundaries",
             QT_TRANSLATE_NOOP("catalogue", "By which boundaries? Give files of communes with --boundaries.")},
    Sentence{"cli.territory.check_one",
             QT_TRANSLATE_NOOP("catalogue", "“territory check” takes one hub or file: “%1” is too much.")},
    // %1 name, %2 code, %3 the commune of today
    Sentence{"cli.territory.former", QT_TRANSLATE_NOOP("catalogue", "%1 (%2) has merged: it is a part of %3 today.")},
    Sentence{"cli.territory.communes", QT_TRANSLATE_N_NOOP("catalogue", "%n commune(s)")},
    Sentence{"cli.territory.population",
             QT_TRANSLATE_NOOP("catalogue", "%1 inhabitants (INSEE, municipal population of %2)")},
    Sentence{"cli.territory.no_population", QT_TRANSLATE_NOOP("catalogue", "Nobody knows how many people live there.")},
    Sentence{"cli.territory.within", QT_TRANSLATE_NOOP("catalogue", "in %1 (%2)")},
    Sentence{"cli.territory.nowhere",
             QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) belong to no commune that is known, and are in no "
                                              "territory.")},
    Sentence{"cli.territory.header.territory", QT_TRANSLATE_NOOP("catalogue", "Territory")},
    Sentence{"cli.territory.header.code", QT_TRANSLATE_NOOP("catalogue", "Code")},
    // %1 and %2 communes, %3 metres
    Sentence{"cli.territory.elsewhere",
             QT_TRANSLATE_NOOP("catalogue", "code of %1, drawn in %2, %3 m from the boundary")},
    Sentence{"cli.territory.outside",
             QT_TRANSLATE_NOOP("catalogue", "code of %1, drawn outside of all boundaries, %2 m away")},
    Sentence{"cli.territory.check_summary",
             QT_TRANSLATE_NOOP("catalogue", "%1: %2 of %3 places lie in the commune of their INSEE code; %4 cannot be "
                                            "checked.")},
};

} // namespace

std::span<const Sentence> territorySentences() {
    return territoryTexts;
}

} // namespace maillage
