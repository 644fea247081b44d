// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"
#include "ui/presenters/records/step_description.h"
#include "ui/presenters/session/hub_session.h"

#include <QAbstractTableModel>

#include <vector>

namespace maillage {

/// Every step of the hub, the latest first, read in pages off the UI thread. Starts anew when the hub has changed.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    explicit HistoryModel(HubSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] const store::ChangeSet& stepAt(int row) const { return m_steps[static_cast<std::size_t>(row)]; }

    /// What the step did, read off the UI thread.
    void describe(int row, bool unfolded, QObject* context, std::function<void(StepDescription)> done);

    static constexpr std::size_t pageSize = 200;

private:
    void restart();
    void read();

    HubSession& m_session;
    std::vector<store::ChangeSet> m_steps;
    bool m_atEnd = false;
    bool m_reading = false;
    int m_generation = 0;
};

} // namespace maillage
