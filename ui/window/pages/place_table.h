// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_table_model.h"

#include <QTableView>

namespace maillage {

/// The places as a table. Its selection is that of the view state, both ways.
class PlaceTable : public QTableView {
    Q_OBJECT

public:
    PlaceTable(PlaceFinder& finder, ViewState& view, QWidget* parent = nullptr);

    [[nodiscard]] const PlaceTableModel& places() const { return *m_model; }

    /// Which columns, how wide and in which order.
    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray& state);

Q_SIGNALS:
    /// Enter or a double click.
    void placeActivated(std::int64_t place);
    void contextMenuWanted(QPoint global);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpColumns();
    void retranslate();
    void chooseColumns(QPoint at);
    void takeSelection();
    void showSelection();
    [[nodiscard]] std::vector<std::int64_t> selectedKeys() const;

    ViewState& m_view;
    PlaceTableModel* m_model;
    bool m_following = false;
};

} // namespace maillage
