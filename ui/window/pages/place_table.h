// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_table_model.h"
#include "ui/window/tables/editable_table.h"

#include <QElapsedTimer>

namespace maillage {

/// The places as a table. Its selection is that of the view state, both ways. Space stars and unstars the selected
/// places; letters find a place by its name.
class PlaceTable : public EditableTable {
    Q_OBJECT

public:
    PlaceTable(PlaceFinder& finder, ViewState& view, QWidget* parent = nullptr);

    [[nodiscard]] const PlaceTableModel& places() const { return *m_model; }

    /// Which columns, how wide and in which order, for the settings.
    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray& state);
    /// From left to right.
    [[nodiscard]] std::vector<PlaceColumn> shownColumns() const;

    void keyboardSearch(const QString& typed) override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QStringList knownValues(std::size_t field) const override;
    void activateCell(const QModelIndex& index) override;

private:
    PlaceTable(PlaceFinder& finder, ViewState& view, PlaceTableModel* model, QWidget* parent);

    void retranslate();
    void takeSelection();
    void showSelection();
    /// Letters that follow each other soon are one word.
    [[nodiscard]] bool isTyping() const;

    PlaceFinder& m_finder;
    ViewState& m_view;
    PlaceTableModel* m_model;
    bool m_following = false;
    bool m_rearranging = false;
    bool m_selectionChanged = false; ///< while m_rearranging
    QString m_typed;                 ///< the letters so far
    QElapsedTimer m_sinceTyped;
};

} // namespace maillage
