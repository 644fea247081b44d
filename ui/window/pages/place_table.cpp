// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/place_table.h"

#include "ui/window/look/plain_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace maillage {

namespace {

constexpr std::array hiddenAtFirst{PlaceColumn::Services, PlaceColumn::Email,      PlaceColumn::State,
                                   PlaceColumn::Source,   PlaceColumn::Visibility, PlaceColumn::Tags};

/// In average characters.
int usualWidth(PlaceColumn column) {
    switch (column) {
    case PlaceColumn::Name:
        return 34;
    case PlaceColumn::Commune:
        return 20;
    case PlaceColumn::Typology:
        return 24;
    case PlaceColumn::Services:
        return 32;
    case PlaceColumn::Postcode:
        return 14;
    case PlaceColumn::Email:
        return 26;
    default:
        return 16;
    }
}

} // namespace

PlaceTable::PlaceTable(PlaceFinder& finder, ViewState& view, QWidget* parent)
    : QTableView(parent)
    , m_view(view)
    , m_model(new PlaceTableModel(finder, this)) {
    setUpPlainTable(*this);
    setModel(m_model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setUpColumns();
    retranslate();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlaceTable::takeSelection);
    connect(&view, &ViewState::selectedPlacesChanged, this, &PlaceTable::showSelection);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT placeActivated(m_model->keyAt(index.row())); });
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { Q_EMIT contextMenuWanted(viewport()->mapToGlobal(at)); });
}

void PlaceTable::setUpColumns() {
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (std::size_t column = 0; column < placeColumnCount; ++column) {
        setColumnWidth(static_cast<int>(column),
                       fontMetrics().averageCharWidth() * usualWidth(static_cast<PlaceColumn>(column)));
    }
    for (const PlaceColumn column : hiddenAtFirst) {
        setColumnHidden(static_cast<int>(column), true);
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this, &PlaceTable::chooseColumns);
}

void PlaceTable::chooseColumns(QPoint at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction* action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

QByteArray PlaceTable::columnState() const {
    return horizontalHeader()->saveState();
}

void PlaceTable::setColumnState(const QByteArray& state) {
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) {
        sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    }
}

std::vector<std::int64_t> PlaceTable::selectedKeys() const {
    std::vector<std::int64_t> keys;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        keys.push_back(m_model->keyAt(index.row()));
    }
    return keys;
}

void PlaceTable::takeSelection() {
    if (!m_following) {
        const QScopedValueRollback following(m_following, true);
        m_view.setSelectedPlaces(selectedKeys());
    }
}

void PlaceTable::showSelection() {
    if (m_following) {
        return;
    }
    const QScopedValueRollback following(m_following, true);
    QItemSelection selection;
    QModelIndex first;
    for (const std::int64_t place : m_view.selectedPlaces()) {
        if (const auto row = m_model->rowOfKey(place)) {
            const QModelIndex index = m_model->index(*row, 0);
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

void PlaceTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT placeActivated(m_model->keyAt(currentIndex().row()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlaceTable::retranslate() {
    setAccessibleName(tr("Places"));
    m_model->retranslate();
}

void PlaceTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QTableView::changeEvent(event);
}

} // namespace maillage
