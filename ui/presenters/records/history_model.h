// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"
#include "ui/presenters/records/keyed_table_model.h"
#include "ui/presenters/records/step_description.h"
#include "ui/presenters/session/hub_session.h"

#include <unordered_map>
#include <vector>

namespace maillage {

/// Every step of the hub, the latest first, read in pages off the UI thread; keys are the numbers of the steps. After a
/// change what is shown is read again: what stays keeps its row, and a selection lives on.
class HistoryModel : public KeyedTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    explicit HistoryModel(HubSession& session, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const store::ChangeSet& stepAt(int row) const { return m_steps.at(keyAt(row)); }

    /// What the step did, read off the UI thread.
    void describe(int row, bool unfolded, QObject* context, std::function<void(StepDescription)> done);

    static constexpr std::size_t pageSize = 200;

private:
    using Steps = std::vector<store::ChangeSet>;

    /// Those before the step of that number, the latest for 0; they follow the first `kept` rows.
    void read(std::size_t count, std::int64_t before, std::size_t kept);
    void take(const Steps& steps, std::size_t kept);

    HubSession& m_session;
    std::unordered_map<std::int64_t, store::ChangeSet> m_steps;
    bool m_atEnd = false;
    bool m_reading = false;
    int m_generation = 0; ///< of the hub: what was read of an older one is dropped
};

} // namespace maillage
