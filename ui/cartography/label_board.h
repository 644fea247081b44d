// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace maillage {

/// Keeps track of the room that labels take, so that they don't collide. Rectangles in painter units.
class LabelBoard {
public:
    /// `cell`: about the size of a label, in painter units.
    explicit LabelBoard(const QRectF& area, double cell = 64);

    [[nodiscard]] bool isFree(const QRectF& label) const;
    void take(const QRectF& label);

    /// Takes the room where it is free.
    [[nodiscard]] bool tryTake(const QRectF& label) {
        const bool free = isFree(label);
        if (free) {
            take(label);
        }
        return free;
    }

private:
    template<typename Visit>
    void forEachCell(const QRectF& label, Visit&& visit) const;

    QRectF m_area;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

} // namespace maillage
