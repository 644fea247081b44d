// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/facet_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace maillage {

/// Search as you type, and under it the values to tick, group by group, with how many places each would show.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    FilterPanel(PlaceFinder& finder, ViewState& view, QWidget* parent = nullptr);

    void focusSearch();

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }

    [[nodiscard]] QTreeView& tree() { return *m_tree; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTree();
    void layOut();
    void retranslate();
    void showGroups();
    void followFilter();
    void followResults();
    void setSearch(const QString& text);

    PlaceFinder& m_finder;
    ViewState& m_view;
    FacetModel* m_model;
    QLineEdit* m_search;
    QLabel* m_title;
    QLabel* m_count;
    QPushButton* m_clear;
    QTreeView* m_tree;
};

} // namespace maillage
