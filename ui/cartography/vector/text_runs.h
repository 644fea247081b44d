// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <span>
#include <vector>

class QFontMetricsF;
class QPainter;
class QPen;

namespace maillage {

/// A piece of text on a straight baseline.
struct TextRun {
    QString text;
    QPointF at;       ///< left end of its baseline, painter units
    double angle = 0; ///< degrees, clockwise
};

/// A text where it could stand: in runs, and the room it takes.
struct TextPlace {
    std::vector<TextRun> runs;
    std::vector<QRectF> boxes;
};

/// Lines of at most `wrap` painter units (0: one line), broken between words, the middle of all at `centre`.
[[nodiscard]] TextPlace textAround(const QString& text, QPointF centre, double wrap, const QFontMetricsF& metrics);

enum class TextSide { Right, Left, Above, Below };

/// The same beside a point, `gap` units from it, its lines towards it.
[[nodiscard]] TextPlace textBeside(const QString& text, QPointF point, TextSide side, double gap, double wrap,
                                   const QFontMetricsF& metrics);

/// The text along a line, its middle at `middle` units from the line's beginning, readable from below. Nothing where
/// the line is too short there or turns too sharply for it.
[[nodiscard]] std::optional<TextPlace> textAlong(const QString& text, std::span<const QPointF> line, double middle,
                                                 const QFontMetricsF& metrics);

/// Where along a line to try to write a text of that width, in units from its beginning, the best first: every
/// `spacing`, from its middle outwards, each at its straightest place nearby.
[[nodiscard]] std::vector<double> placesAlong(std::span<const QPointF> line, double width, double spacing);

/// Bounds of all boxes.
[[nodiscard]] QRectF boundsOf(const TextPlace& place);

/// Outlines of all letters in a halo's colour: under the text, on paper. On screen see haloOf().
void strokeRuns(QPainter& painter, std::span<const TextRun> runs, const QFont& font, const QPen& pen);

/// The text stays text (embedded fonts) in a PDF.
void paintRuns(QPainter& painter, std::span<const TextRun> runs, const QFont& font, const QColor& colour);

} // namespace maillage
