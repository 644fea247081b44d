// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_report.h"

#include <QWidget>

namespace maillage {

/// The share of the inhabitants within a distance of a place, as a curve of steps: kilometres to the right, percent
/// upwards, with a line at the distance that counts as within reach. A table beside it has the same numbers.
class CoverageChart : public QWidget {
    Q_OBJECT

public:
    explicit CoverageChart(QWidget* parent = nullptr);

    /// Null: empty.
    void setReport(CoverageReport::Pointer report);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// How far the axis goes, in kilometres: a round number that holds the limit twice, or 95 % of the inhabitants.
    [[nodiscard]] static int axisEnd(const CoverageReport& report);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static QString title();
    [[nodiscard]] double titleHeight() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF at(double kilometres, double share) const;
    void paintAxes(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintLimit(QPainter& painter) const;

    CoverageReport::Pointer m_report;
    int m_end = 20;
};

} // namespace maillage
