// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> figuresSentences() {
    static constexpr std::array sentences{
        Sentence{"figures.population", QT_TRANSLATE_NOOP("catalogue", "Population")},
        Sentence{"figures.places", QT_TRANSLATE_NOOP("catalogue", "Places")},
        Sentence{"figures.saturday", QT_TRANSLATE_NOOP("catalogue", "Open on Saturday")},
        Sentence{"figures.evening", QT_TRANSLATE_NOOP("catalogue", "Open in the evening")},
        Sentence{"figures.saturday_or_evening", QT_TRANSLATE_NOOP("catalogue", "Open on Saturday or in the evening")},
        Sentence{"figures.itinerant", QT_TRANSLATE_NOOP("catalogue", "Itinerant")},
        Sentence{"figures.verified_12_months", QT_TRANSLATE_NOOP("catalogue", "Verified in the last 12 months")},
        Sentence{"figures.verified_earlier", QT_TRANSLATE_NOOP("catalogue", "Verified more than 12 months ago")},
        Sentence{"figures.never_verified", QT_TRANSLATE_NOOP("catalogue", "Never verified")},
        Sentence{"figures.organisations", QT_TRANSLATE_NOOP("catalogue", "Organisations acting there")},
        Sentence{"figures.people", QT_TRANSLATE_NOOP("catalogue", "People acting there")},
        Sentence{"figures.value", QT_TRANSLATE_NOOP("catalogue", "%1")},
        Sentence{"figures.label", QT_TRANSLATE_NOOP("catalogue", "%1 (%2)")},
        Sentence{"figures.unit.inhabitants", QT_TRANSLATE_NOOP("catalogue", "inhabitants")},
        Sentence{"figures.unit.places", QT_TRANSLATE_NOOP("catalogue", "places")},
        Sentence{"figures.unit.organisations", QT_TRANSLATE_NOOP("catalogue", "organisations")},
        Sentence{"figures.unit.people", QT_TRANSLATE_NOOP("catalogue", "people")},
        Sentence{"figures.unit.per_10000", QT_TRANSLATE_NOOP("catalogue", "for 10,000 inhabitants")},
        Sentence{"figures.unit.percent", QT_TRANSLATE_NOOP("catalogue", "%")},
        Sentence{"figures.source.hub", QT_TRANSLATE_NOOP("catalogue", "This hub")},
        Sentence{"figures.source.population", QT_TRANSLATE_NOOP("catalogue", "INSEE, municipal population of %1")},
        Sentence{"figures.source.both", QT_TRANSLATE_NOOP("catalogue", "This hub; INSEE, municipal population of %1")},
    };
    return sentences;
}

} // namespace maillage
