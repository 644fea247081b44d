// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/quality/area_table_model.h"
#include "ui/presenters/quality/topic_table_model.h"
#include "ui/presenters/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace maillage {

class Dialogs;
class EmptyNote;
class ShareBar;

/// What is to mend: the territories above, and what is wrong in the chosen one below. Leads to the places.
class QualityPage : public QWidget {
    Q_OBJECT

public:
    QualityPage(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QualityBoard& board() { return *m_board; }

    [[nodiscard]] QTableView& areas() { return *m_areaTable; }

    [[nodiscard]] QPushButton& mendButton() { return *m_mend; }

    [[nodiscard]] QTableView& topics() { return *m_topicTable; }

    [[nodiscard]] QComboBox& levels() { return *m_level; }

    /// The share of places without an error, as it is read.
    [[nodiscard]] QString shareText() const;
    void showPlacesOfTopic();
    void mendTopic();
    /// As a table for a meeting.
    void askExport();

Q_SIGNALS:
    /// Somebody wants to see these.
    void placesWanted(const maillage::Filter& filter);
    /// Somebody wants the faults of these places mended.
    void mendingWanted(const maillage::FaultTopic& topic, const std::vector<std::int64_t>& places);
    void told(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeAreas();
    [[nodiscard]] QWidget* makeTopics();
    void setUpTables();
    void connectParts();
    void takeLevel();
    void takeArea();
    void showPlacesOfArea();
    [[nodiscard]] std::optional<TopicCount> currentTopic() const;
    void followBoard();
    void followCheck();
    void followTopic();
    void selectScope();
    void retranslate();

    HubSession& m_session;
    Dialogs& m_dialogs;
    QualityBoard* m_board;
    AreaTableModel* m_areas;
    TopicTableModel* m_topics;
    QLabel* m_share;
    ShareBar* m_bar;
    QLabel* m_summary;
    QLabel* m_checking;
    QProgressBar* m_progress;
    QLabel* m_areaTitle;
    QComboBox* m_level;
    QTableView* m_areaTable;
    QLabel* m_topicTitle;
    QTableView* m_topicTable;
    EmptyNote* m_nothing;
    QStackedWidget* m_topicStack;
    QPushButton* m_export;
    QPushButton* m_mend;
    QPushButton* m_showPlaces;
    QSplitter* m_splitter;
    bool m_following = false;
};

} // namespace maillage
