// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/tables/column_layout.h"

#include <QObject>

class QTableView;

namespace maillage {

class ColumnHeader;
class ColumnsDialog;

/// The columns of one table: which are shown, where, how wide, and by which it is sorted; by mouse on the header, by
/// its menu, and by a dialog. The model answers TableRole; who sorts it follows orderChanged().
class TableColumns : public QObject {
    Q_OBJECT

public:
    /// The table has its model; its header is replaced.
    explicit TableColumns(QTableView& table);

    [[nodiscard]] ColumnLayout layout() const;
    /// Columns that the model doesn't have are passed over.
    void setLayout(const ColumnLayout& layout);
    void setUsual();

    /// For the settings; what is no layout changes nothing.
    [[nodiscard]] QByteArray state() const { return layout().toJson(); }

    void setState(const QByteArray& state);

    /// The model's columns that are shown, from left to right.
    [[nodiscard]] std::vector<int> shown() const;

    [[nodiscard]] const std::vector<ColumnSort>& order() const { return m_order; }

    void setOrder(const std::vector<ColumnSort>& order);
    void openDialog();

Q_SIGNALS:
    void orderChanged(const std::vector<maillage::ColumnSort>& order);
    void dialogOpened(maillage::ColumnsDialog* dialog);

private:
    void sortByClick(int section);
    void showMenu(QPoint at);
    [[nodiscard]] QString nameOf(int section) const;
    [[nodiscard]] int usualWidth(int section) const;

    QTableView& m_table;
    ColumnHeader* m_header;
    std::vector<ColumnSort> m_order;
};

} // namespace maillage
