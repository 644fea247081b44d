// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/history_model.h"

#include <QDialog>

class QTableView;
class QTextBrowser;

namespace maillage {

/// What happened to the hub: its steps, and what the selected one changed.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(HubSession& session, QWidget* parent = nullptr);

    [[nodiscard]] HistoryModel& model() { return *m_model; }

    void follow(const QUrl& link);

Q_SIGNALS:
    /// Of a deleted record; see earlierVersion(). `when`: the time of the step, in words.
    void bringBackWanted(maillage::RecordKey record, std::int64_t seq, const QString& when);

private:
    void layOut();
    void showStep(bool unfolded);
    [[nodiscard]] static QString htmlOf(const StepDescription& description);

    HistoryModel* m_model;
    QTableView* m_table;
    QTextBrowser* m_changes;
    StepDescription m_description; ///< that is shown
    int m_wanted = 0;
    bool m_unfolded = false;
};

} // namespace maillage
