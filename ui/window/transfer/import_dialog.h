// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/filter.h"
#include "ui/presenters/exchange/import_session.h"
#include "ui/presenters/exchange/staging_model.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace maillage {

class ImportResult;

/// What a file would do to the hub, to be looked at, chosen from, and written as one step.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(HubSession& session, const QString& path, QWidget* parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] ImportSession& importSession() { return *m_import; }

    [[nodiscard]] StagingModel& model() { return *m_model; }

    void reject() override;

Q_SIGNALS:
    /// A plain account of what came in.
    void imported(const QString& account);
    /// The user wants to see the places that came in.
    void placesWanted(const maillage::PlaceSet& places);

private:
    void layOut();
    [[nodiscard]] QWidget* makeStaging();
    [[nodiscard]] QGridLayout* makeOptions();
    [[nodiscard]] QHBoxLayout* makeVerdicts();
    [[nodiscard]] QHBoxLayout* makeChoices();
    [[nodiscard]] QHBoxLayout* makeBottom();
    void setUpTable();
    void fillKeys();
    void connectParts();

    void readAgain();
    void followState();
    void showStaged();
    void followCounts();
    void followTask();
    void showFirst();
    void showReview();
    void showApplied();
    void showPlaces();
    void showProblem(const Error& error);
    [[nodiscard]] std::vector<std::size_t> selectedRows() const;
    void chooseAll(bool chosen);
    void decideConflicts(OnConflict policy);

    HubSession& m_session;
    QString m_path;
    ImportSession* m_import;
    StagingModel* m_model;
    QLineEdit* m_source;
    QComboBox* m_entity;
    QComboBox* m_key;
    QLabel* m_summary;
    QButtonGroup* m_verdicts;
    QStackedWidget* m_pages;
    ImportResult* m_result;
    QTableView* m_table;
    QTextBrowser* m_review;
    QWidget* m_conflictTools;
    QLabel* m_taskText;
    QProgressBar* m_progress;
    QPushButton* m_interrupt;
    QPushButton* m_apply;
    QPushButton* m_close;
};

} // namespace maillage
