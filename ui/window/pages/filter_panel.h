// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/facet_model.h"
#include "ui/window/filters/saved_filter_button.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace maillage {

/// Search as you type, and under it the values to tick, group by group, with how many places each would show.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    FilterPanel(HubSession& session, PlaceFinder& finder, ViewState& view, QWidget* parent = nullptr);

    void focusSearch();

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }

    [[nodiscard]] QTreeView& tree() { return *m_tree; }

    [[nodiscard]] QLineEdit& findField() { return *m_find; }

    /// Shown where what is looked for is in no filter.
    [[nodiscard]] QLabel& nothingFound() { return *m_nothing; }

    [[nodiscard]] FacetModel& model() { return *m_model; }

    [[nodiscard]] SavedFilterButton& saved() { return *m_saved; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionWanted(maillage::GroupAction action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTree();
    void press(const QModelIndex& index);
    void find(const QString& text);
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
    SavedFilterButton* m_saved;
    QLineEdit* m_find;
    QLabel* m_nothing;
    QTreeView* m_tree;
    std::vector<bool> m_openGroups; ///< as they were before something was looked for
};

} // namespace maillage
