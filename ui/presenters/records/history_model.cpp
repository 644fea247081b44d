// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/history_model.h"

#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/text.h"

namespace maillage {

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

void HistoryModel::describe(int row, bool unfolded, QObject* context, std::function<void(StepDescription)> done) {
    m_session.read<StepDescription>(
        context,
        [step = stepAt(row), unfolded](const store::Connection& connection) {
            return describeStep(connection, step, unfolded);
        },
        [done = std::move(done)](const Result<StepDescription>& description) {
            done(description ? *description : StepDescription{{sentenceOf(description.error().message)}, false});
        });
}

} // namespace maillage
