// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/territories/coverage_table_model.h"
#include "ui/presenters/workspace.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace maillage {

class CoverageChart;
class Dialogs;

/// How near the inhabitants of a territory live to a place: the sentence, the curve, and as tables the communes out of
/// reach, where the next places would bring most, the parts of the territory, and the curve's numbers. A commune leads
/// to the map.
class CoveragePanel : public QWidget {
    Q_OBJECT

public:
    CoveragePanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] CoverageBoard& board() { return *m_board; }

    /// Which table is seen: of communes out of reach, where next, by territory, the curve.
    [[nodiscard]] QComboBox& tables() { return *m_which; }

    [[nodiscard]] QTableView& table(CoverageTableModel::Table which) const;
    [[nodiscard]] QTableView& currentTable() const;

    [[nodiscard]] QSpinBox& distance() { return *m_distance; }

    [[nodiscard]] QComboBox& places() { return *m_places; }

    [[nodiscard]] QString sentence() const;

    /// As territoryNamed() reads it.
    void setSubject(const std::string& identification);
    /// The table that is seen, for a meeting.
    void askExport();
    /// The commune of the current line.
    void showCommune();

Q_SIGNALS:
    /// Somebody wants to see what is around here.
    void boxWanted(const maillage::Box& box);
    /// Somebody wants to see all communes on the map, by distance.
    void distancesWanted();
    void told(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTables();
    void setUpChoices();
    void layOut();
    [[nodiscard]] QWidget* makeTables();
    void connectParts();
    void takeWish();
    void followBoard();
    void followTable();
    void retranslate();
    void retranslateTables();
    /// With the number of communes out of reach, once it is known.
    void nameTables();

    static constexpr std::size_t tableCount = 4;

    HubSession& m_session;
    Dialogs& m_dialogs;
    CoverageBoard* m_board;
    std::array<CoverageTableModel*, tableCount> m_models{};
    std::array<QTableView*, tableCount> m_views{};
    QLabel* m_sentence;
    QLabel* m_method;
    QLabel* m_distanceTitle;
    QSpinBox* m_distance;
    QLabel* m_placesTitle;
    QComboBox* m_places;
    QLabel* m_levelTitle;
    QComboBox* m_level;
    QLabel* m_nextTitle;
    QSpinBox* m_next;
    CoverageChart* m_chart;
    QComboBox* m_which;
    QStackedWidget* m_tables;
    QPushButton* m_showCommune;
    QPushButton* m_showDistances;
    QPushButton* m_export;
};

} // namespace maillage
