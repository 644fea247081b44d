// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> territorySentences() {
    static constexpr std::array sentences{
        Sentence{"territory.not_understood",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” names no territory. Write reg:52, dep:49, arr:493, epci:244900015 "
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
        Sentence{"territory.unknown_commune",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "No commune has the INSEE code “%1”. It is not the postcode: Angers is 49007.")},
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
                 QT_TRANSLATE_NOOP("catalogue",
                                   "“%1” holds no commune boundary. Each feature needs the commune's INSEE "
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
    };
    return sentences;
}

} // namespace maillage
