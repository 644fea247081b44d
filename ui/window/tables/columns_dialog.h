// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/tables/column_layout.h"

#include <QDialog>

#include <array>

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace maillage {

/// Which columns a table shows, in which order, and by which it is sorted; all of it without a mouse.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    /// `model` is the table's, for its headers, and outlives the dialog.
    ColumnsDialog(const QAbstractItemModel& model, const ColumnLayout& layout, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() { return *m_list; }

    /// What is ticked and chosen now.
    [[nodiscard]] ColumnLayout layoutNow() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const maillage::ColumnLayout& layout);

private:
    struct SortRow {
        QComboBox* column = nullptr;
        QComboBox* direction = nullptr;
    };

    void layOut();
    void fill(const ColumnLayout& layout);
    void addColumn(const QString& name, bool shown);
    void fillOrders(const std::vector<ColumnSort>& order);
    [[nodiscard]] SortRow makeSortRow(const QString& accessibleName, const QString& none);
    void connectMove(QPushButton& button, const QKeySequence& keys, int by);
    void move(int by);
    void followList();
    [[nodiscard]] QString titleOf(const QString& name) const;

    const QAbstractItemModel& m_model;
    ColumnLayout m_before;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    std::array<SortRow, ColumnLayout::mostOrders> m_orders;
    QPushButton* m_ok = nullptr;
};

} // namespace maillage
