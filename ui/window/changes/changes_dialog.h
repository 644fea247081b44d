// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/changes/period_report.h"
#include "ui/presenters/workspace.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace maillage {

class Dialogs;

/// What became of the places between two days, the last steering committee and today: counted, listed by territory,
/// shown on the map, printed. The first day is kept in the hub for the next time.
class ChangesDialog : public QDialog {
    Q_OBJECT

public:
    ChangesDialog(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Null until the changes are found.
    [[nodiscard]] const std::shared_ptr<const PeriodReport>& report() const { return m_report; }

    [[nodiscard]] QDateEdit& since() { return *m_since; }

    [[nodiscard]] QDateEdit& until() { return *m_until; }

    [[nodiscard]] QTreeWidget& list() { return *m_list; }

    void showOnMap();
    void askPdf();
    void askCsv();

    static constexpr std::size_t mostListed = 2000; ///< more are in the printed list and the CSV file

Q_SIGNALS:
    /// The filter is set: the places are to be seen.
    void placesWanted();
    void told(const QString& sentence);

private:
    void layOut();
    void readLastDay();
    void connectDates();
    void find();
    void showReport(std::shared_ptr<const PeriodReport> report);
    void fillList();
    void keepDay();
    void write(const QString& path, std::function<Result<void>()> work);
    void tellProblem(const Error& error);
    [[nodiscard]] Period period() const;

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QDateEdit* m_since;
    QDateEdit* m_until;
    QLabel* m_counts;
    QTreeWidget* m_list;
    QPushButton* m_map;
    QPushButton* m_pdf;
    QPushButton* m_csv;
    std::shared_ptr<const PeriodReport> m_report;
    int m_wanted = 0;
};

} // namespace maillage
