// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/territories/territories_page.h"

#include "ui/presenters/territories/comparison_csv.h"
#include "ui/presenters/territories/theme_keeper.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/filters/territory_dialog.h"
#include "ui/window/look/choices.h"
#include "ui/window/look/lines.h"
#include "ui/window/look/plain_table.h"
#include "ui/window/pages/empty_note.h"
#include "ui/window/territories/coverage_panel.h"
#include "ui/window/territories/emphasis_delegate.h"
#include "ui/window/territories/level_choices.h"
#include "ui/window/territories/theme_dialog.h"
#include "ui/window/transfer/table_export.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

TerritoriesPage::TerritoriesPage(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_session(workspace.session)
    , m_dialogs(dialogs)
    , m_board(new TerritoryBoard(workspace.session, this))
    , m_figures(new FigureTableModel(*m_board, this))
    , m_compared(new ComparisonModel(*m_board, this))
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_choose(new QPushButton)
    , m_measureTitle(new QLabel)
    , m_measure(new QComboBox)
    , m_sheetTable(new QTableView)
    , m_showOfSheet(new QPushButton)
    , m_nowhere(new QPushButton)
    , m_levelTitle(new QLabel)
    , m_level(new QComboBox)
    , m_comparedIn(new QLabel)
    , m_comparisonTable(new QTableView)
    , m_export(new QPushButton)
    , m_showOfComparison(new QPushButton)
    , m_makeSubject(new QPushButton)
    , m_onMap(new QPushButton)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_coverage(new CoveragePanel(workspace, dialogs))
    , m_themes(new ThemeKeeper(workspace.session, *m_board, m_coverage->board(), this))
    , m_tabs(new QTabWidget)
    , m_nothing(new EmptyNote)
    , m_stack(new QStackedWidget) {
    setUpTables();
    layOut();
    connectParts();
    retranslate();
    followBoard();
}

void TerritoriesPage::setUpTables() {
    const int character = fontMetrics().averageCharWidth();
    for (QTableView* table : {m_sheetTable, m_comparisonTable}) {
        setUpPlainTable(*table);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setSelectionBehavior(QAbstractItemView::SelectItems);
        table->installEventFilter(this);
    }
    m_sheetTable->setModel(m_figures);
    m_sheetTable->setItemDelegate(new EmphasisDelegate(FigureTableModel::headingRole, m_sheetTable));
    m_sheetTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sheetTable->horizontalHeader()->setMinimumSectionSize(character * 14);
    m_sheetTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_comparisonTable->setModel(m_compared);
    m_comparisonTable->setItemDelegate(new EmphasisDelegate(ComparisonModel::emphasisRole, m_comparisonTable));
    m_comparisonTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_comparisonTable->horizontalHeader()->setMinimumSectionSize(character * 8);
    m_comparisonTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_comparisonTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_comparisonTable->setSortingEnabled(true);
}

void TerritoriesPage::layOut() {
    m_splitter->addWidget(makeSheet());
    m_splitter->addWidget(makeComparison());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_splitter, QString());
    m_tabs->addTab(m_coverage, QString());
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
}

QWidget* TerritoriesPage::makeHead() {
    constexpr qreal larger = 1.4;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * larger);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_summary->setWordWrap(true);
    auto* texts = new QWidget;
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->addWidget(texts, 1);
    layout->addWidget(m_choose, 0, Qt::AlignTop);
    return head;
}

QWidget* TerritoriesPage::makeSheet() {
    m_measureTitle->setBuddy(m_measure);
    return columnOf({lineOf({m_measureTitle, m_measure}, {}), m_sheetTable, lineOf({m_nowhere}, {m_showOfSheet})},
                    m_sheetTable);
}

QWidget* TerritoriesPage::makeComparison() {
    m_levelTitle->setBuddy(m_level);
    return columnOf({lineOf({m_levelTitle, m_level, m_comparedIn}, {m_export}), m_comparisonTable,
                     lineOf({m_onMap}, {m_makeSubject, m_showOfComparison})},
                    m_comparisonTable);
}

void TerritoriesPage::connectParts() {
    connect(m_board, &TerritoryBoard::changed, this, &TerritoriesPage::followBoard);
    connect(m_choose, &QPushButton::clicked, this, &TerritoriesPage::chooseTerritory);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &TerritoriesPage::takeMeasure);
    connect(m_level, &QComboBox::currentIndexChanged, this, &TerritoriesPage::takeLevel);
    connect(m_sheetTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &TerritoriesPage::followSheet);
    connect(m_figures, &QAbstractItemModel::modelReset, this, &TerritoriesPage::followSheet);
    connect(m_board, &TerritoryBoard::measureChanged, this, &TerritoriesPage::followSheet);
    connect(m_sheetTable, &QTableView::doubleClicked, this, &TerritoriesPage::showPlacesOfSheet);
    connect(m_showOfSheet, &QPushButton::clicked, this, &TerritoriesPage::showPlacesOfSheet);
    connect(m_nowhere, &QPushButton::clicked, this, [this] { showPlaces(m_board->filterNowhere()); });
    connect(m_comparisonTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TerritoriesPage::followComparison);
    connect(m_comparisonTable, &QTableView::doubleClicked, this, &TerritoriesPage::showPlacesOfComparison);
    connect(m_showOfComparison, &QPushButton::clicked, this, &TerritoriesPage::showPlacesOfComparison);
    connect(m_makeSubject, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_comparisonTable->currentIndex();
        if (current.isValid()) {
            m_board->setSubject(m_compared->territoryAt(current.row()).identification);
        }
    });
    connect(m_export, &QPushButton::clicked, this, &TerritoriesPage::askExport);
    connect(m_onMap, &QPushButton::clicked, this, &TerritoriesPage::askTheme);
    connect(m_coverage, &CoveragePanel::distancesWanted, m_themes, &ThemeKeeper::showDistances);
    connect(m_themes, &ThemeKeeper::made, this, &TerritoriesPage::themeWanted);
    connect(m_themes, &ThemeKeeper::remade, this, &TerritoriesPage::themeChanged);
    connect(m_coverage, &CoveragePanel::told, this, &TerritoriesPage::told);
    connect(m_coverage, &CoveragePanel::boxWanted, this, &TerritoriesPage::boxWanted);
}

void TerritoriesPage::chooseTerritory() {
    auto* dialog = new TerritoryDialog(m_session, this);
    dialog->setActionText(tr("Show"));
    connect(dialog, &TerritoryDialog::chosen, m_board, &TerritoryBoard::setSubject);
    dialog->open();
}

void TerritoriesPage::takeLevel() {
    m_board->setLevel(static_cast<TerritoryKind>(m_level->currentData().toInt()));
}

void TerritoriesPage::takeMeasure() {
    m_board->setMeasure(static_cast<FigureMeasure>(m_measure->currentData().toInt()));
}

void TerritoriesPage::followBoard() {
    const TerritoryContent& content = *m_board->content();
    const bool known = content.figures && !content.subject.identification.empty();
    m_stack->setCurrentWidget(known || !content.figures ? static_cast<QWidget*>(m_tabs) : m_nothing);
    m_coverage->setSubject(content.subject.identification);
    m_title->setText(known ? toQString(content.subject.name) : tr("Territories"));
    const auto population = known ? content.subject.figures.population() : std::nullopt;
    const int communes = static_cast<int>(content.subject.communes.size());
    m_summary->setText(
        !known ? QString()
        : population
            ? tr("%1 · %2").arg(tr("%Ln commune(s)", nullptr, communes),
                                tr("%1 inhabitants").arg(QLocale().toString(static_cast<qulonglong>(*population))))
            : tr("%Ln commune(s)", nullptr, communes));
    const std::size_t nowhere = content.figures ? content.figures->placesNowhere() : 0;
    m_nowhere->setVisible(nowhere > 0);
    m_nowhere->setText(tr("%Ln place(s) in no territory…", nullptr, static_cast<int>(nowhere)));
    m_comparedIn->setText(known ? tr("in: %1").arg(toQString(content.compared.name)) : QString());
    followSheet();
    followComparison();
}

/// The chosen figure stands in the comparison too.
void TerritoriesPage::followSheet() {
    const QModelIndex current = m_sheetTable->currentIndex();
    const auto figure = current.isValid() ? m_figures->figureAt(current.row()) : std::nullopt;
    m_compared->setChosen(figure);
    m_showOfSheet->setEnabled(figure && filterOf(*figure));
}

void TerritoriesPage::followComparison() {
    const QModelIndex current = m_comparisonTable->currentIndex();
    m_makeSubject->setEnabled(current.isValid());
    m_showOfComparison->setEnabled(current.isValid()
                                   && (current.column() == 0 || filterOf(m_compared->figureAt(current.column()))));
}

void TerritoriesPage::showPlaces(const std::optional<Filter>& filter) {
    if (filter) {
        Q_EMIT placesWanted(*filter);
    }
}

void TerritoriesPage::showPlacesOfSheet() {
    const QModelIndex current = m_sheetTable->currentIndex();
    const auto figure = current.isValid() ? m_figures->figureAt(current.row()) : std::nullopt;
    if (figure) {
        showPlaces(m_board->filterFor(*figure, *m_figures->territoryAt(std::max(1, current.column()))));
    }
}

void TerritoriesPage::showPlacesOfComparison() {
    const QModelIndex current = m_comparisonTable->currentIndex();
    if (current.isValid()) {
        const Figure figure = current.column() == 0 ? Figure{} : m_compared->figureAt(current.column());
        showPlaces(m_board->filterFor(figure, m_compared->territoryAt(current.row())));
    }
}

void TerritoriesPage::askTheme() {
    const QModelIndex current = m_comparisonTable->currentIndex();
    const Figure usual{.kind = FigureKind::Places, .measure = FigureMeasure::Per10000};
    const Figure figure = current.isValid() && current.column() > 0 ? m_compared->figureAt(current.column()) : usual;
    auto* dialog = new ThemeDialog(m_session, *m_board, figure, this);
    connect(dialog, &ThemeDialog::chosen, m_themes, &ThemeKeeper::showFigure);
    dialog->open();
}

void TerritoriesPage::askExport() {
    const TableExport what{.title = tr("Export the comparison"),
                           .suggested = tr("territories.csv"),
                           .failure = tr("The comparison was not written")};
    exportTable(
        *this, m_session, m_dialogs, what, [this] { return comparisonCsv(*m_compared); },
        [this](const QString& sentence) { Q_EMIT told(sentence); });
}

void TerritoriesPage::forgetTheme() {
    m_themes->forget();
}

QString TerritoriesPage::titleText() const {
    return m_title->text();
}

bool TerritoriesPage::eventFilter(QObject* watched, QEvent* event) {
    if (isEnterKey(*event)) {
        if (watched == m_sheetTable) {
            showPlacesOfSheet();
        } else {
            showPlacesOfComparison();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TerritoriesPage::showEvent(QShowEvent* event) {
    m_board->setWatched(*this, true);
    QWidget::showEvent(event);
}

void TerritoriesPage::hideEvent(QHideEvent* event) {
    m_board->setWatched(*this, false);
    QWidget::hideEvent(event);
}

void TerritoriesPage::retranslate() {
    fillLevels(*m_level);
    fillChoices(*m_measure, {{tr("Numbers"), static_cast<int>(FigureMeasure::Count)},
                             {tr("For 10,000 inhabitants"), static_cast<int>(FigureMeasure::Per10000)},
                             {tr("Share of the places"), static_cast<int>(FigureMeasure::Share)}});
    m_tabs->setTabText(0, tr("Figures"));
    m_tabs->setTabText(1, tr("Distance to a place"));
    m_choose->setText(tr("&Choose a territory…"));
    m_measureTitle->setText(tr("Fi&gures:"));
    m_measure->setAccessibleName(tr("How the figures are given"));
    m_sheetTable->setAccessibleName(tr("Figures of the territory"));
    m_showOfSheet->setText(tr("&Show the places"));
    m_levelTitle->setText(tr("Co&mpare:"));
    m_level->setAccessibleName(tr("Kind of territory"));
    m_comparisonTable->setAccessibleName(tr("Comparison of territories"));
    m_export->setText(tr("E&xport…"));
    m_makeSubject->setText(tr("&Its sheet"));
    m_onMap->setText(tr("On the m&ap…"));
    m_showOfComparison->setText(tr("Show &these places"));
    m_nothing->setTexts(tr("No place yet"), tr("Choose a territory to see what is known of it."));
    m_figures->retranslate();
    m_compared->retranslate();
}

void TerritoriesPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followBoard();
        m_themes->refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
