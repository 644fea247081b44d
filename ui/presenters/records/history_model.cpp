// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/history_model.h"

#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

namespace maillage {

namespace {

/// "Médiathèque: added", or a line for each field.
QStringList linesOf(const store::Connection& connection, const store::RowChange& change) {
    const auto entity = entityNamed(change.table);
    if (!entity) {
        return {};
    }
    if (change.last > change.row) {
        return {HistoryModel::tr("%n record(s) added", nullptr, static_cast<int>(change.last - change.row + 1))};
    }
    const auto record = store::readRecord(connection, {*entity, change.row});
    const QString name = record && *record ? toQString(displayName(**record)).simplified() : QString();
    const QString subject = name.isEmpty() ? entityLabel(*entity) : name;
    if (change.operation != 'U') {
        return {change.operation == 'I' ? HistoryModel::tr("%1: added").arg(subject)
                                        : HistoryModel::tr("%1: deleted").arg(subject)};
    }
    QStringList lines = changeLines(change);
    for (QString& line : lines) {
        line = HistoryModel::tr("%1 — %2", "record, what changed").arg(subject, line);
    }
    return lines;
}

Result<QStringList> description(const store::Connection& connection, const store::ChangeSet& step) {
    const auto changes = store::rowChanges(connection, step, HistoryModel::mostDescribed);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    QStringList lines;
    for (const store::RowChange& change : *changes) {
        lines << linesOf(connection, change);
    }
    if (changes->size() == HistoryModel::mostDescribed) {
        lines << QStringLiteral("…");
    }
    return lines;
}

} // namespace

HistoryModel::HistoryModel(HubSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session) {
    connect(&session, &HubSession::snapshotChanged, this, [this](const Touched& touched) {
        if (touched.everything || !touched.keys.empty()) {
            restart();
        }
    });
    read();
}

void HistoryModel::restart() {
    beginResetModel();
    ++m_generation;
    m_steps.clear();
    m_atEnd = false;
    m_reading = false;
    endResetModel();
    read();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_atEnd && !m_reading && m_session.isOpen();
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        read();
    }
}

void HistoryModel::read() {
    using Page = std::vector<store::ChangeSet>;
    if (!m_session.isOpen() || m_reading) {
        return;
    }
    m_reading = true;
    m_session.read<Page>(
        this,
        [before = m_steps.empty() ? 0 : m_steps.back().id](const store::Connection& connection) {
            return store::changeSets(connection, pageSize, before);
        },
        [this, generation = m_generation](Result<Page> page) {
            if (generation != m_generation) {
                return;
            }
            m_reading = false;
            m_atEnd = !page || page->size() < pageSize;
            if (!page || page->empty()) {
                return;
            }
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
            std::ranges::move(*page, std::back_inserter(m_steps));
            endInsertRows();
        });
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const store::ChangeSet& step = stepAt(index.row());
    switch (index.column()) {
    case When:
        return stepTime(step);
    case Who:
        return toQString(step.author);
    default:
        return step.undone ? tr("%1 (undone)").arg(stepLabel(step)) : stepLabel(step);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == When ? tr("When") : section == Who ? tr("Who") : tr("What");
}

void HistoryModel::describe(int row, QObject* context, std::function<void(QStringList)> done) {
    m_session.read<QStringList>(
        context, [step = stepAt(row)](const store::Connection& connection) { return description(connection, step); },
        [done = std::move(done)](const Result<QStringList>& lines) {
            done(lines ? *lines : QStringList{sentenceOf(lines.error().message)});
        });
}

} // namespace maillage
