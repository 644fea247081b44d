// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/territories/coverage_panel.h"

#include "core/geo/distance.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/choices.h"
#include "ui/window/look/lines.h"
#include "ui/window/look/plain_table.h"
#include "ui/window/territories/coverage_chart.h"
#include "ui/window/territories/level_choices.h"
#include "ui/window/transfer/table_export.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace maillage {

namespace {

using Table = CoverageTableModel::Table;

/// In the order in which they are offered.
constexpr std::array order{Table::Far, Table::Next, Table::Shares, Table::Curve};
constexpr int farthest = 200; ///< kilometres
constexpr int mostNext = 50;
constexpr Metres around{8'000}; ///< of a commune that is shown

} // namespace

CoveragePanel::CoveragePanel(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_session(workspace.session)
    , m_dialogs(dialogs)
    , m_board(new CoverageBoard(workspace.session, workspace.view, this))
    , m_sentence(new QLabel)
    , m_method(new QLabel)
    , m_distanceTitle(new QLabel)
    , m_distance(new QSpinBox)
    , m_placesTitle(new QLabel)
    , m_places(new QComboBox)
    , m_levelTitle(new QLabel)
    , m_level(new QComboBox)
    , m_nextTitle(new QLabel)
    , m_next(new QSpinBox)
    , m_chart(new CoverageChart)
    , m_which(new QComboBox)
    , m_tables(new QStackedWidget)
    , m_showCommune(new QPushButton)
    , m_showDistances(new QPushButton)
    , m_export(new QPushButton) {
    setUpTables();
    setUpChoices();
    layOut();
    connectParts();
    retranslate();
    followBoard();
}

void CoveragePanel::setUpTables() {
    const int character = fontMetrics().averageCharWidth();
    for (const Table table : order) {
        auto* view = new QTableView;
        auto* model = new CoverageTableModel(*m_board, table, this);
        m_views[static_cast<std::size_t>(table)] = view;
        m_models[static_cast<std::size_t>(table)] = model;
        setUpPlainTable(*view);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->installEventFilter(this);
        view->setModel(model);
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        view->horizontalHeader()->setMinimumSectionSize(character * 8);
        view->horizontalHeader()->setMaximumSectionSize(character * 40);
        view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        view->horizontalHeader()->setSortIndicatorClearable(true);
        view->setSortingEnabled(true);
        m_tables->addWidget(view);
    }
}

void CoveragePanel::setUpChoices() {
    constexpr double larger = 1.2;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * larger);
    m_sentence->setFont(large);
    for (QLabel* text : {m_sentence, m_method}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_distance->setRange(1, farthest);
    m_distance->setValue(static_cast<int>(m_board->wish().within.kilometres()));
    m_distance->setKeyboardTracking(false);
    m_next->setRange(1, mostNext);
    m_next->setValue(static_cast<int>(m_board->wish().next));
    m_next->setKeyboardTracking(false);
    m_distanceTitle->setBuddy(m_distance);
    m_placesTitle->setBuddy(m_places);
    m_levelTitle->setBuddy(m_level);
    m_nextTitle->setBuddy(m_next);
}

QWidget* CoveragePanel::makeTables() {
    QWidget* column = columnOf({m_which, m_tables}, m_tables);
    column->layout()->setContentsMargins(0, 0, 0, 0);
    return column;
}

void CoveragePanel::layOut() {
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_chart);
    splitter->addWidget(makeTables());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        lineOf({m_distanceTitle, m_distance, m_placesTitle, m_places, m_nextTitle, m_next, m_levelTitle, m_level}, {}));
    layout->addWidget(m_sentence);
    layout->addWidget(m_method);
    layout->addWidget(splitter, 1);
    layout->addWidget(lineOf({m_showDistances, m_showCommune}, {m_export}));
}

void CoveragePanel::connectParts() {
    connect(m_board, &CoverageBoard::changed, this, &CoveragePanel::followBoard);
    connect(m_distance, &QSpinBox::valueChanged, this, &CoveragePanel::takeWish);
    connect(m_next, &QSpinBox::valueChanged, this, &CoveragePanel::takeWish);
    connect(m_places, &QComboBox::currentIndexChanged, this, &CoveragePanel::takeWish);
    connect(m_level, &QComboBox::currentIndexChanged, this, &CoveragePanel::takeWish);
    connect(m_which, &QComboBox::currentIndexChanged, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_tables, &QStackedWidget::currentChanged, this, &CoveragePanel::followTable);
    for (QTableView* view : m_views) {
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoveragePanel::followTable);
        connect(view, &QTableView::doubleClicked, this, &CoveragePanel::showCommune);
    }
    connect(m_showCommune, &QPushButton::clicked, this, &CoveragePanel::showCommune);
    connect(m_showDistances, &QPushButton::clicked, this, &CoveragePanel::distancesWanted);
    connect(m_export, &QPushButton::clicked, this, &CoveragePanel::askExport);
}

QTableView& CoveragePanel::table(Table which) const {
    return *m_views[static_cast<std::size_t>(which)];
}

QTableView& CoveragePanel::currentTable() const {
    return table(order[static_cast<std::size_t>(m_tables->currentIndex())]);
}

QString CoveragePanel::sentence() const {
    return m_sentence->text();
}

void CoveragePanel::setSubject(const std::string& identification) {
    CoverageWish wish = m_board->wish();
    wish.subject = identification;
    m_board->setWish(wish);
}

void CoveragePanel::takeWish() {
    CoverageWish wish = m_board->wish();
    wish.within = Metres{m_distance->value() * 1000.0};
    wish.next = static_cast<std::size_t>(m_next->value());
    wish.places = static_cast<CoveragePlaces>(m_places->currentData().toInt());
    wish.level = static_cast<TerritoryKind>(m_level->currentData().toInt());
    m_board->setWish(wish);
}

void CoveragePanel::followBoard() {
    const CoverageReport::Pointer& report = m_board->content()->report;
    m_chart->setReport(report);
    const bool french = QLocale().decimalPoint() == QLatin1String(",");
    QStringList notes;
    if (report) {
        notes << tr("%Ln place(s) count.", nullptr, static_cast<int>(report->sites.places));
        for (const Message& message : omissions(*report, french)) {
            notes << sentenceOf(message);
        }
        notes << sentenceOf({"coverage.method"});
    }
    m_sentence->setText(report ? sentenceOf(shareSentence(*report, french)) : QString());
    m_method->setText(notes.join(QLatin1Char(' ')));
    m_chart->setAccessibleDescription(m_sentence->text());
    nameTables();
    for (std::size_t i = 0; i < tableCount; ++i) { // again and again: other distances are other columns
        if (const auto code = m_models[i]->codeColumn()) {
            m_views[i]->setColumnHidden(*code, true); // files have it
        }
    }
    m_export->setEnabled(report != nullptr);
    m_showDistances->setEnabled(report != nullptr);
    followTable();
}

void CoveragePanel::followTable() {
    const QTableView& view = currentTable();
    const auto* model = qobject_cast<CoverageTableModel*>(view.model());
    const QModelIndex current = view.currentIndex();
    m_showCommune->setEnabled(current.isValid() && model->positionAt(current.row()));
}

void CoveragePanel::showCommune() {
    const QTableView& view = currentTable();
    const auto* model = qobject_cast<CoverageTableModel*>(view.model());
    const QModelIndex current = view.currentIndex();
    if (const auto position = current.isValid() ? model->positionAt(current.row()) : std::nullopt) {
        Box box;
        box.include(*position);
        Q_EMIT boxWanted(grown(box, around));
    }
}

void CoveragePanel::askExport() {
    const std::array names{tr("communes-out-of-reach.csv"), tr("where-next.csv"), tr("coverage.csv"),
                           tr("coverage-curve.csv")};
    const TableExport what{.title = tr("Export the table"),
                           .suggested = names[static_cast<std::size_t>(m_tables->currentIndex())],
                           .failure = tr("The table was not written")};
    const auto* model = qobject_cast<CoverageTableModel*>(currentTable().model());
    exportTable(
        *this, m_session, m_dialogs, what, [model] { return model->csv(); },
        [this](const QString& sentence) { Q_EMIT told(sentence); });
}

bool CoveragePanel::eventFilter(QObject* watched, QEvent* event) {
    if (isEnterKey(*event)) {
        showCommune();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CoveragePanel::showEvent(QShowEvent* event) {
    m_board->setWatched(*this, true);
    QWidget::showEvent(event);
}

void CoveragePanel::hideEvent(QHideEvent* event) {
    m_board->setWatched(*this, false);
    QWidget::hideEvent(event);
}

void CoveragePanel::nameTables() {
    const CoverageReport::Pointer& report = m_board->content()->report;
    fillChoices(*m_which, {{report ? tr("Communes out of reach (%1)").arg(QLocale().toString(report->far.size()))
                                   : tr("Communes out of reach"),
                            0},
                           {tr("Where next"), 1},
                           {tr("By territory"), 2},
                           {tr("Curve in numbers"), 3}});
}

void CoveragePanel::retranslateTables() {
    nameTables();
    m_which->setAccessibleName(tr("Which table is seen"));
    table(Table::Far).setAccessibleName(tr("Communes out of reach"));
    table(Table::Next).setAccessibleName(tr("Where the next places would bring most"));
    table(Table::Shares).setAccessibleName(tr("Coverage by territory"));
    table(Table::Curve).setAccessibleName(tr("The curve in numbers"));
    for (CoverageTableModel* model : m_models) {
        model->retranslate();
    }
}

void CoveragePanel::retranslate() {
    fillChoices(*m_places, {{tr("All places"), static_cast<int>(CoveragePlaces::All)},
                            {tr("The places of the filter"), static_cast<int>(CoveragePlaces::OfFilter)}});
    fillLevels(*m_level);
    m_distanceTitle->setText(tr("Within &reach:"));
    m_distance->setSuffix(tr(" km"));
    m_distance->setAccessibleName(tr("Distance within reach, in kilometres as the crow flies"));
    m_placesTitle->setText(tr("&of:"));
    m_places->setAccessibleName(tr("Which places count"));
    m_nextTitle->setText(tr("&New places:"));
    m_next->setAccessibleName(tr("How many new places to look for"));
    m_levelTitle->setText(tr("B&y:"));
    m_level->setAccessibleName(tr("Kind of territory"));
    m_chart->setAccessibleName(tr("Share of the inhabitants by distance to the nearest place"));
    m_showCommune->setText(tr("&Go to the commune"));
    m_showDistances->setText(tr("&Distances on the map"));
    m_export->setText(tr("E&xport…"));
    retranslateTables();
}

void CoveragePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followBoard();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
