// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <utility>
#include <vector>

namespace maillage {

/// The header of a table that may be sorted by several columns: an arrow on each, and their ranks.
class ColumnHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget* parent = nullptr);

    using Orders = std::vector<std::pair<int, Qt::SortOrder>>; ///< sections by rank

    void setOrders(const Orders& orders);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;

private:
    Orders m_orders;
};

} // namespace maillage
