// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/label_board.h"

#include <algorithm>
#include <cmath>

namespace maillage {

LabelBoard::LabelBoard(const QRectF& area, double cell)
    : m_area(area)
    , m_cell(std::max(cell, std::max(area.width(), area.height()) / 500))
    , m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / m_cell))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / m_cell))))
    , m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

template<typename Visit>
void LabelBoard::forEachCell(const QRectF& label, Visit&& visit) const {
    const auto cellOf = [this](double distance, int count) {
        return static_cast<int>(std::clamp(std::floor(distance / m_cell), 0.0, count - 1.0));
    };
    const int lastColumn = cellOf(label.right() - m_area.left(), m_columns);
    const int lastRow = cellOf(label.bottom() - m_area.top(), m_rows);
    for (int row = cellOf(label.top() - m_area.top(), m_rows); row <= lastRow; ++row) {
        for (int column = cellOf(label.left() - m_area.left(), m_columns); column <= lastColumn; ++column) {
            visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns)
                  + static_cast<std::size_t>(column));
        }
    }
}

bool LabelBoard::isFree(const QRectF& label) const {
    bool free = true;
    forEachCell(label, [&](std::size_t cell) {
        free =
            free && std::ranges::none_of(m_cells[cell], [&](const QRectF& other) { return other.intersects(label); });
    });
    return free;
}

void LabelBoard::take(const QRectF& label) {
    forEachCell(label, [&](std::size_t cell) { m_cells[cell].push_back(label); });
}

} // namespace maillage
