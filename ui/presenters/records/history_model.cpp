// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/history_model.h"

#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/text.h"

namespace maillage {

HistoryModel::HistoryModel(HubSession& session, QObject* parent)
    : KeyedTableModel(parent)
    , m_session(session) {
    connect(&session, &HubSession::snapshotChanged, this, [this](const Touched& touched) {
        if (touched.everything || !touched.keys.empty()) {
            ++m_generation;
            m_reading = false;
            read(keys().size() + pageSize, 0, 0);
        }
    });
    read(pageSize, 0, 0);
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_atEnd && !m_reading && m_session.isOpen();
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        read(pageSize, keys().empty() ? 0 : keys().back(), keys().size());
    }
}

void HistoryModel::read(std::size_t count, std::int64_t before, std::size_t kept) {
    if (!m_session.isOpen()) {
        take({}, 0);
        return;
    }
    m_reading = true;
    m_session.read<Steps>(
        this,
        [count, before](const store::Connection& connection) { return store::changeSets(connection, count, before); },
        [this, count, kept, generation = m_generation](const Result<Steps>& steps) {
            if (generation != m_generation) {
                return;
            }
            m_reading = false;
            m_atEnd = !steps || steps->size() < count;
            if (steps) {
                take(*steps, kept);
            }
        });
}

/// Rows that go are still asked for while they go.
void HistoryModel::take(const Steps& steps, std::size_t kept) {
    const auto before = keys();
    std::vector<std::int64_t> keys(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(kept));
    for (const store::ChangeSet& step : steps) {
        keys.push_back(step.id);
        m_steps.insert_or_assign(step.id, step);
    }
    setKeys(std::move(keys));
    std::erase_if(m_steps, [this](const auto& entry) { return !rowOfKey(entry.first); });
    announceAllData(); // a step may have been undone
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
            done(description ? *description : StepDescription{.lines = {sentenceOf(description.error().message)}});
        });
}

} // namespace maillage
