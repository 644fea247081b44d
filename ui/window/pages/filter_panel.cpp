// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/filter_panel.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/filters/value_delegate.h"
#include "ui/window/look/icons.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace maillage {

FilterPanel::FilterPanel(HubSession& session, PlaceFinder& finder, ViewState& view, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_view(view)
    , m_model(new FacetModel(finder, view, this))
    , m_search(new QLineEdit(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_saved(new SavedFilterButton(session, view, this))
    , m_find(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_tree(new QTreeView(this)) {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    setUpTree();
    layOut();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &FilterPanel::setSearch);
    connect(m_find, &QLineEdit::textChanged, this, &FilterPanel::find);
    connect(m_model, &FacetModel::actionWanted, this, &FilterPanel::actionWanted);
    connect(m_model, &FacetModel::groupsShownChanged, this, &FilterPanel::showGroups);
    connect(&m_view, &ViewState::filterChanged, this, &FilterPanel::followFilter);
    connect(&m_finder, &PlaceFinder::resultsChanged, this, &FilterPanel::followResults);
    showGroups();
    followFilter();
    followResults();
}

void FilterPanel::setUpTree() {
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(12);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setWordWrap(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setItemDelegate(new ValueDelegate(m_tree));
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FacetModel::Label, QHeaderView::Stretch);
    header->setSectionResizeMode(FacetModel::Count, QHeaderView::ResizeToContents);
    connect(header, &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    connect(m_tree, &QTreeView::clicked, this, &FilterPanel::press);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (QGuiApplication::mouseButtons() != Qt::NoButton) {
            return; // a double click: press() has seen it
        }
        const QModelIndex row = index.siblingAtColumn(FacetModel::Label);
        if (row.parent().isValid() && !row.flags().testFlag(Qt::ItemIsUserCheckable)) {
            m_model->act(row);
        }
    });
}

void FilterPanel::press(const QModelIndex& index) {
    const QModelIndex row = index.siblingAtColumn(FacetModel::Label);
    if (!row.parent().isValid()) {
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
    } else if (!row.flags().testFlag(Qt::ItemIsUserCheckable)) {
        m_model->act(row);
    } else if (index.column() == FacetModel::Count) {
        const bool ticked = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(row, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
}

/// Opens all groups while something is looked for, and afterwards those that were open.
void FilterPanel::find(const QString& text) {
    const bool wasFinding = m_model->isFinding();
    const int groups = m_model->rowCount();
    if (!wasFinding) {
        m_openGroups.clear();
        for (int row = 0; row < groups; ++row) {
            m_openGroups.push_back(m_tree->isExpanded(m_model->index(row, 0)));
        }
    }
    m_model->setFind(text);
    showGroups();
    for (int row = 0; row < groups; ++row) {
        m_tree->setExpanded(m_model->index(row, 0),
                            m_model->isFinding() || m_openGroups[static_cast<std::size_t>(row)]);
    }
}

void FilterPanel::layOut() {
    auto* head = new QHBoxLayout;
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_saved);
    m_find->setClearButtonEnabled(true);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addLayout(head);
    layout->addWidget(m_find);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
    }
    m_tree->expand(m_model->index(0, 0));
    m_tree->expand(m_model->index(1, 0));
}

void FilterPanel::retranslate() {
    m_search->setPlaceholderText(tr("Search places"));
    m_search->setAccessibleName(tr("Search places by name, commune, address, phone or e-mail"));
    m_search->setToolTip(m_search->accessibleName());
    m_title->setText(tr("Filters"));
    m_find->setPlaceholderText(tr("Find a filter"));
    m_find->setAccessibleName(tr("Find among the values to filter by"));
    m_find->setToolTip(m_find->accessibleName());
    m_nothing->setText(tr("No filter has this in its name or among its values."));
    m_tree->setAccessibleName(tr("Filters"));
    m_model->retranslate();
    followResults();
}

QSize FilterPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, 400};
}

void FilterPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterPanel::setSearch(const QString& text) {
    Filter filter = m_view.filter();
    filter.text = toUtf8(text);
    m_view.setFilter(filter);
}

void FilterPanel::showGroups() {
    bool isFound = !m_model->isFinding();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isEmpty = m_model->rowCount(m_model->index(row, 0)) == 0;
        m_tree->setRowHidden(row, {}, isEmpty);
        isFound = isFound || !isEmpty;
    }
    m_nothing->setVisible(!isFound);
}

void FilterPanel::followFilter() {
    const QString text = toQString(m_view.filter().text);
    if (m_search->text() != text) {
        m_search->setText(text);
    }
}

void FilterPanel::followResults() {
    const auto total = static_cast<int>(m_finder.results()->snapshot->placeCount());
    const auto shown = static_cast<int>(m_finder.results()->keys.size());
    m_count->setText(shown == total ? tr("%Ln place(s)", nullptr, total)
                                    : tr("%1 of %Ln place(s)", nullptr, total).arg(QLocale().toString(shown)));
}

void FilterPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
