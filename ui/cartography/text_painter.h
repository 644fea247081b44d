// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace maillage {

struct HaloText {
    QString text;
    QFont font;
    QColor colour;
    QColor halo;
    double haloWidth = 3; ///< painter units
};

/// Text with a soft edge behind it; stays text (selectable, embedded fonts) in a PDF. `baseline`: left end.
void paintHaloText(QPainter& painter, QPointF baseline, const HaloText& label);

} // namespace maillage
