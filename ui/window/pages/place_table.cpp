// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/place_table.h"

#include "ui/presenters/tables/name_search.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/tables/held_selection.h"
#include "ui/window/tables/row_selection.h"
#include "ui/window/tables/table_columns.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

PlaceOrder placeOrder(const PlaceTableModel& model, const std::vector<ColumnSort>& order) {
    PlaceOrder result;
    for (const ColumnSort& sort : order) {
        if (const auto column = columnNamed(model, sort.name)) {
            result.push_back({static_cast<PlaceColumn>(*column), sort.direction});
        }
    }
    return result;
}

} // namespace

PlaceTable::PlaceTable(PlaceFinder& finder, ViewState& view, QWidget* parent)
    : PlaceTable(finder, view, new PlaceTableModel(finder), parent) {}

PlaceTable::PlaceTable(PlaceFinder& finder, ViewState& view, PlaceTableModel* model, QWidget* parent)
    : EditableTable(*model, Entity::Place, parent)
    , m_finder(finder)
    , m_view(view)
    , m_model(model) {
    model->setParent(this);
    retranslate();
    connect(&columns(), &TableColumns::orderChanged, this,
            [this](const std::vector<ColumnSort>& order) { m_model->setOrder(placeOrder(*m_model, order)); });
    connect(m_model, &KeyedTableModel::aboutToRearrange, this, [this] { m_rearranging = true; });
    connect(m_model, &KeyedTableModel::rearranged, this, [this] {
        m_rearranging = false;
        if (std::exchange(m_selectionChanged, false)) {
            takeSelection();
        }
    });
    connect(this, &EditableTable::selectedKeysChanged, this, &PlaceTable::takeSelection);
    connect(&view, &ViewState::selectedPlacesChanged, this, &PlaceTable::showSelection);
}

QByteArray PlaceTable::columnState() const {
    return columns().state();
}

void PlaceTable::setColumnState(const QByteArray& state) {
    columns().setState(state);
}

std::vector<PlaceColumn> PlaceTable::shownColumns() const {
    std::vector<PlaceColumn> shown;
    for (const int column : columns().shown()) {
        shown.push_back(static_cast<PlaceColumn>(column));
    }
    return shown;
}

void PlaceTable::takeSelection() {
    if (m_rearranging) {
        m_selectionChanged = true; // rows went that were selected: looked at when all stand where they belong
        return;
    }
    if (m_following) {
        return;
    }
    const QScopedValueRollback following(m_following, true);
    const std::vector<RowRange> ranges = selectedRanges(*selectionModel());
    const bool all = ranges.size() == 1 && ranges.front() == RowRange{0, m_model->rowCount() - 1};
    m_view.setSelectedPlaces(all ? m_model->list()->ascending() : held().isHeld() ? held().keys() : selectedKeys());
}

void PlaceTable::showSelection() {
    if (m_following) {
        return;
    }
    const QScopedValueRollback following(m_following, true);
    held().select(m_view.selectedPlaces());
    const std::vector<std::int64_t> selected = selectedKeys();
    if (const auto row = selected.empty() ? std::nullopt : m_model->rowOfKey(selected.front())) {
        const QModelIndex first = m_model->index(*row, std::max(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
}

QStringList PlaceTable::knownValues(std::size_t field) const {
    QStringList values;
    if (field == std::to_underlying(PlaceField::Tags)) {
        for (const std::string& tag : m_finder.results()->snapshot->facetValues(Facet::Tags)) {
            values << toQString(tag);
        }
    }
    return values;
}

void PlaceTable::activateCell(const QModelIndex& index) {
    if (index.column() == static_cast<int>(PlaceColumn::Starred)) {
        m_model->toggleStars({m_model->keyAt(index.row())});
    } else {
        EditableTable::activateCell(index);
    }
}

bool PlaceTable::isTyping() const {
    return !m_typed.isEmpty() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
}

void PlaceTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !isTyping()) {
        m_model->toggleStars(selectedKeys());
    } else {
        EditableTable::keyPressEvent(event);
    }
}

void PlaceTable::keyboardSearch(const QString& typed) {
    const bool goesOn = isTyping();
    m_typed = goesOn ? m_typed + typed : typed;
    m_sinceTyped.start();
    const int from = std::max(0, currentIndex().row()) + (goesOn ? 0 : 1);
    using Found = std::optional<int>;
    m_finder.session().compute<Found>(
        this,
        [snapshot = m_finder.results()->snapshot, list = m_model->list(), text = m_typed, from] {
            return rowWithName(*snapshot, *list, text, from);
        },
        [this, list = m_model->list(), text = m_typed](Found row) {
            if (row && list == m_model->list() && text == m_typed) {
                setCurrentIndex(m_model->index(*row, std::max(0, currentIndex().column())));
            }
        });
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
