// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

std::span<const Sentence> querySentences() {
    static constexpr std::array sentences{
        Sentence{"query.filter_unreadable",
                 QT_TRANSLATE_NOOP("catalogue", "This saved filter cannot be read. Make it again and save it.")},
        Sentence{"query.filter_unknown",
                 QT_TRANSLATE_NOOP("catalogue", "The part “%1” of this saved filter is not known here, or makes no "
                                                "sense. Make the filter again, or use a newer version.")},
        Sentence{"query.perimeter_gone",
                 QT_TRANSLATE_NOOP("catalogue", "This saved filter keeps to an own perimeter that has been deleted. "
                                                "Bring the perimeter back with “Undo”, or make the filter again.")},
    };
    return sentences;
}

} // namespace maillage
