// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/territories/comparison_model.h"
#include "ui/presenters/territories/figure_table_model.h"
#include "ui/presenters/territories/themes.h"
#include "ui/presenters/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace maillage {

class CoveragePanel;
class Dialogs;
class EmptyNote;
class ThemeKeeper;

/// The sheet of a territory, its figures beside the département's and the région's, and below the territories of its
/// département compared; on a second tab, how near its inhabitants live to a place. Leads to the places.
class TerritoriesPage : public QWidget {
    Q_OBJECT

public:
    TerritoriesPage(Workspace& workspace, Dialogs& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] TerritoryBoard& board() { return *m_board; }

    [[nodiscard]] QTableView& sheet() { return *m_sheetTable; }

    [[nodiscard]] QTableView& comparison() { return *m_comparisonTable; }

    [[nodiscard]] QComboBox& measures() { return *m_measure; }

    [[nodiscard]] QComboBox& levels() { return *m_level; }

    [[nodiscard]] CoveragePanel& coverage() { return *m_coverage; }

    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

    [[nodiscard]] QString titleText() const;
    void chooseTerritory();
    /// The places of the figure that is chosen in the sheet, or in the comparison.
    void showPlacesOfSheet();
    void showPlacesOfComparison();
    /// The comparison as a table for a meeting.
    void askExport();
    /// A figure of the compared territories on the map.
    void askTheme();
    /// The map does not show the last one any more.
    void forgetTheme();

Q_SIGNALS:
    /// Somebody wants to see these.
    void placesWanted(const maillage::Filter& filter);
    /// Somebody wants to see what is around here.
    void boxWanted(const maillage::Box& box);
    /// Somebody wants to see this on the map.
    void themeWanted(const maillage::ThematicMap::Pointer& theme);
    /// What was wanted last has changed.
    void themeChanged(const maillage::ThematicMap::Pointer& theme);
    void told(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTables();
    void layOut();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeSheet();
    [[nodiscard]] QWidget* makeComparison();
    void connectParts();
    void takeLevel();
    void takeMeasure();
    void followBoard();
    void followSheet();
    void followComparison();
    void showPlaces(const std::optional<Filter>& filter);
    void retranslate();

    HubSession& m_session;
    Dialogs& m_dialogs;
    TerritoryBoard* m_board;
    FigureTableModel* m_figures;
    ComparisonModel* m_compared;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_choose;
    QLabel* m_measureTitle;
    QComboBox* m_measure;
    QTableView* m_sheetTable;
    QPushButton* m_showOfSheet;
    QPushButton* m_nowhere;
    QLabel* m_levelTitle;
    QComboBox* m_level;
    QLabel* m_comparedIn;
    QTableView* m_comparisonTable;
    QPushButton* m_export;
    QPushButton* m_showOfComparison;
    QPushButton* m_makeSubject;
    QPushButton* m_onMap;
    QSplitter* m_splitter;
    CoveragePanel* m_coverage;
    ThemeKeeper* m_themes;
    QTabWidget* m_tabs;
    EmptyNote* m_nothing;
    QStackedWidget* m_stack;
};

} // namespace maillage
