// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/change_plan_model.h"

#include "ui/presenters/quality/difference.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QPoint>

#include <algorithm>

namespace maillage {

namespace {

/// Changes of one place are numbered; there are fewer than its fields.
constexpr std::int64_t changesOfAPlace = 64;

std::vector<std::int64_t> keysOf(const ChangePlan& plan) {
    std::vector<std::int64_t> keys;
    keys.reserve(plan.changes.size());
    std::int64_t number = 0;
    for (std::size_t i = 0; i < plan.changes.size(); ++i) {
        number = i > 0 && plan.changes[i].place == plan.changes[i - 1].place ? number + 1 : 0;
        keys.push_back(plan.changes[i].place * changesOfAPlace + number);
    }
    return keys;
}

} // namespace

ChangePlanModel::ChangePlanModel(ChangePlanner& planner, HubSession& session, Wording wording, QObject* parent)
    : KeyedTableModel(parent)
    , m_planner(planner)
    , m_session(session)
    , m_wording(wording)
    , m_plan(planner.changes()) {
    connect(&planner, &ChangePlanner::stateChanged, this, &ChangePlanModel::update);
    update();
}

/// Rows that go are still asked for while they go: the old plan answers until the new keys are in place.
void ChangePlanModel::update() {
    if (m_planner.isBusy() || m_plan == m_planner.changes()) {
        return;
    }
    const auto next = m_planner.changes();
    std::vector<std::int64_t> planKeys = keysOf(*next);
    std::vector<std::int64_t> kept;
    std::ranges::set_intersection(keys(), planKeys, std::back_inserter(kept));
    setKeys(std::move(kept));
    m_plan = next;
    m_planKeys = std::move(planKeys);
    setKeys(m_planKeys);
    announceAllData();
    countChosen();
}

void ChangePlanModel::countChosen() {
    m_chosenPlaces = 0;
    std::int64_t latest = 0;
    for (const std::int64_t key : keys()) {
        const std::int64_t place = key / changesOfAPlace;
        if (!m_leftOut.contains(key) && (m_chosenPlaces == 0 || place != latest)) {
            ++m_chosenPlaces;
            latest = place;
        }
    }
    Q_EMIT choiceChanged();
}

const PlannedChange& ChangePlanModel::changeOf(std::int64_t key) const {
    return m_plan->changes[static_cast<std::size_t>(std::ranges::lower_bound(m_planKeys, key) - m_planKeys.begin())];
}

int ChangePlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangePlanModel::fieldsText(const PlannedChange& change) const {
    QStringList labels;
    for (const FieldRewrite& rewrite : change.fields) {
        labels << fieldLabel(Entity::Place, rewrite.field);
    }
    return labels.join(QStringLiteral(", "));
}

QString ChangePlanModel::valuesText(const PlannedChange& change, std::string FieldRewrite::* which) const {
    QStringList values;
    for (const FieldRewrite& rewrite : change.fields) {
        const std::string& value = rewrite.*which;
        const QString text =
            m_wording == Wording::Exact ? toQString(value) : readableValue(Entity::Place, rewrite.field, value);
        if (change.fields.size() == 1) {
            return text;
        }
        if (!text.isEmpty()) {
            values << tr("%1: %2", "field and value").arg(fieldLabel(Entity::Place, rewrite.field), text);
        }
    }
    return values.join(QStringLiteral("; "));
}

/// A line for each field.
QString ChangePlanModel::linesOf(const PlannedChange& change) const {
    QStringList lines;
    for (const FieldRewrite& rewrite : change.fields) {
        const PlannedChange one{.place = change.place, .fields = {rewrite}};
        const QString before = valuesText(one, &FieldRewrite::before);
        const QString after = valuesText(one, &FieldRewrite::after);
        const QString none = QStringLiteral("—");
        lines
            << tr("%1: %2 → %3").arg(fieldsText(one), before.isEmpty() ? none : before, after.isEmpty() ? none : after);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ChangePlanModel::valueData(const PlannedChange& change, int column, int role) const {
    if (role == Qt::ToolTipRole) {
        return linesOf(change);
    }
    if (!change.shownAfter.empty() && role != stretchRole) {
        return toQString(column == Before ? change.shownBefore : change.shownAfter);
    }
    const auto differ = m_wording == Wording::Exact ? exactDifferenceOf : differenceOf;
    const Difference difference = change.shownAfter.empty() ? differ(valuesText(change, &FieldRewrite::before),
                                                                     valuesText(change, &FieldRewrite::after))
                                                            : Difference{};
    if (role == stretchRole) {
        return QPoint(static_cast<int>(difference.start),
                      static_cast<int>(column == Before ? difference.beforeLength : difference.afterLength));
    }
    return column == Before ? difference.before : difference.after;
}

QString ChangePlanModel::placeText(std::int64_t place, int column) const {
    const Snapshot& snapshot = *m_session.snapshot();
    const auto row = snapshot.rowOf(place);
    if (!row) {
        return {};
    }
    return column == Place ? toQString(snapshot.name(*row)).simplified() : toQString(snapshot.commune(*row));
}

QVariant ChangePlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::CheckStateRole && index.column() == Place) {
        return m_leftOut.contains(keyAt(index.row())) ? Qt::Unchecked : Qt::Checked;
    }
    const bool isValue = index.column() == Before || index.column() == After;
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText && !(isValue && role == stretchRole)) {
        return {};
    }
    const PlannedChange& change = changeOf(keyAt(index.row()));
    if (isValue) {
        return valueData(change, index.column(), role);
    }
    return index.column() == Field ? fieldsText(change) : placeText(change.place, index.column());
}

bool ChangePlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Place) {
        return false;
    }
    if (value.toInt() == Qt::Checked) {
        m_leftOut.erase(keyAt(index.row()));
    } else {
        m_leftOut.insert(keyAt(index.row()));
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    countChosen();
    return true;
}

Qt::ItemFlags ChangePlanModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = KeyedTableModel::flags(index);
    return index.column() == Place ? plain | Qt::ItemIsUserCheckable : plain;
}

void ChangePlanModel::setAllChosen(bool chosen) {
    m_leftOut.clear();
    if (!chosen) {
        m_leftOut.insert(keys().begin(), keys().end());
    }
    announceAllData();
    countChosen();
}

std::vector<PlannedChange> ChangePlanModel::chosen() const {
    std::vector<PlannedChange> changes;
    for (const std::int64_t key : keys()) {
        if (!m_leftOut.contains(key)) {
            changes.push_back(changeOf(key));
        }
    }
    return changes;
}

QVariant ChangePlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Place:
        return fieldLabel(PlaceField::Nom);
    case Commune:
        return fieldLabel(PlaceField::Commune);
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace maillage
