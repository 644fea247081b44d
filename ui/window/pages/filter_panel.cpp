// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/filter_panel.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/look/icons.h"
#include "ui/window/look/roomy_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace maillage {

FilterPanel::FilterPanel(PlaceFinder& finder, ViewState& view, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_view(view)
    , m_model(new FacetModel(finder, view, this))
    , m_search(new QLineEdit(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_tree(new QTreeView(this)) {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    setUpTree();
    layOut();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &FilterPanel::setSearch);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_view.setFilter(Filter{}); });
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
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FacetModel::Label, QHeaderView::Stretch);
    header->setSectionResizeMode(FacetModel::Count, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid()) {
            const QModelIndex group = index.siblingAtColumn(0);
            m_tree->setExpanded(group, !m_tree->isExpanded(group));
        } else if (index.column() == FacetModel::Count) {
            const QModelIndex value = index.siblingAtColumn(FacetModel::Label);
            const bool ticked = value.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_model->setData(value, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    });
}

void FilterPanel::layOut() {
    auto* head = new QHBoxLayout;
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_clear->setFlat(true);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    m_tree->expand(m_model->index(0, 0));
    m_tree->expand(m_model->index(1, 0));
}

void FilterPanel::retranslate() {
    m_search->setPlaceholderText(tr("Search places"));
    m_search->setAccessibleName(tr("Search places by name, commune, address, phone or e-mail"));
    m_search->setToolTip(m_search->accessibleName());
    m_title->setText(tr("Filters"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Forget the search and all filters"));
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
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isEmpty = m_model->rowCount(m_model->index(row, 0)) == 0;
        m_tree->setRowHidden(row, {}, isEmpty);
    }
}

void FilterPanel::followFilter() {
    const QString text = toQString(m_view.filter().text);
    if (m_search->text() != text) {
        m_search->setText(text);
    }
    m_clear->setEnabled(!m_view.filter().isEmpty());
}

void FilterPanel::followResults() {
    const auto total = static_cast<int>(m_finder.results()->snapshot->placeCount());
    const auto shown = static_cast<int>(m_finder.results()->keys.size());
    m_count->setText(shown == total ? tr("%n place(s)", nullptr, total)
                                    : tr("%1 of %n place(s)", nullptr, total).arg(QLocale().toString(shown)));
}

void FilterPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
