// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> territorySentences() {
    static constexpr std::array sentences{
        Sentence{"territory.not_understood",
                 QT_TRANSLATE_NOOP("catalogue", "“%1” names no territory. Write reg:52, dep:49, epci:244900015 or "
                                                "communes:49007,49328.")},
        Sentence{"territory.unknown_region",
                 QT_TRANSLATE_NOOP("catalogue", "No région has the code “%1”. Pays de la Loire, for example, is 52.")},
        Sentence{"territory.unknown_departement",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "No département has the code “%1”. Write two characters, or three overseas: 49, 2A, "
                                   "974.")},
        Sentence{"territory.unknown_epci",
                 QT_TRANSLATE_NOOP("catalogue", "No EPCI has the SIREN “%1”. Write its nine digits.")},
        Sentence{"territory.unknown_commune",
                 QT_TRANSLATE_NOOP("catalogue",
                                   "No commune has the INSEE code “%1”. It is not the postcode: Angers is 49007.")},
    };
    return sentences;
}

} // namespace maillage
