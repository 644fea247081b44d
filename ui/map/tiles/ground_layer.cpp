// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/ground_layer.h"

namespace maillage {

void GroundLayer::report(const QString& sentence) {
    if (m_lastProblem != sentence) {
        m_lastProblem = sentence;
        emit problem(sentence);
    }
}

} // namespace maillage
