// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/quality_page.h"

#include "core/quality/rule_titles.h"
#include "ui/presenters/quality/board_csv.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/lines.h"
#include "ui/window/look/plain_table.h"
#include "ui/window/pages/empty_note.h"
#include "ui/window/quality/severity_delegate.h"
#include "ui/window/quality/share_bar.h"
#include "ui/window/transfer/table_export.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

QualityPage::QualityPage(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_session(workspace.session)
    , m_dialogs(dialogs)
    , m_board(new QualityBoard(workspace.session, this))
    , m_areas(new AreaTableModel(*m_board, this))
    , m_topics(new TopicTableModel(*m_board, this))
    , m_share(new QLabel)
    , m_bar(new ShareBar)
    , m_summary(new QLabel)
    , m_checking(new QLabel)
    , m_progress(new QProgressBar)
    , m_areaTitle(new QLabel)
    , m_level(new QComboBox)
    , m_areaTable(new QTableView)
    , m_topicTitle(new QLabel)
    , m_topicTable(new QTableView)
    , m_nothing(new EmptyNote)
    , m_topicStack(new QStackedWidget)
    , m_export(new QPushButton)
    , m_mend(new QPushButton)
    , m_showPlaces(new QPushButton)
    , m_splitter(new QSplitter(Qt::Vertical)) {
    setUpTables();
    layOut();
    connectParts();
    retranslate();
    followBoard();
    followCheck();
}

void QualityPage::setUpTables() {
    const int character = fontMetrics().averageCharWidth();
    for (QTableView* table : {m_areaTable, m_topicTable}) {
        setUpPlainTable(*table);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->installEventFilter(this);
    }
    m_areaTable->setModel(m_areas);
    m_areaTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_areaTable->horizontalHeader()->setMinimumSectionSize(character * 9);
    m_areaTable->horizontalHeader()->setSectionResizeMode(AreaTableModel::Name, QHeaderView::Stretch);
    m_areaTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_areaTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_areaTable->setSortingEnabled(true);
    m_topicTable->setModel(m_topics);
    m_topicTable->setItemDelegateForColumn(TopicTableModel::Gravity,
                                           new SeverityDelegate(TopicTableModel::severityRole, m_topicTable));
    m_topicTable->setColumnWidth(TopicTableModel::Gravity, character * 18);
    m_topicTable->setColumnWidth(TopicTableModel::Fields, character * 26);
    m_topicTable->setColumnWidth(TopicTableModel::Places, character * 10);
    m_topicTable->horizontalHeader()->setSectionResizeMode(TopicTableModel::Title, QHeaderView::Stretch);
    m_topicTable->horizontalHeader()->setMinimumSectionSize(character * 9);
}

void QualityPage::layOut() {
    m_topicStack->addWidget(m_topicTable);
    m_topicStack->addWidget(m_nothing);
    m_splitter->addWidget(makeAreas());
    m_splitter->addWidget(makeTopics());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_splitter, 1);
}

QWidget* QualityPage::makeHead() {
    constexpr qreal larger = 1.4;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * larger);
    m_share->setFont(large);
    m_summary->setWordWrap(true);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto* checking = new QHBoxLayout;
    checking->addWidget(m_checking);
    checking->addWidget(m_progress, 1);
    checking->addStretch(1);
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->addWidget(m_share);
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
    layout->addLayout(checking);
    return head;
}

QWidget* QualityPage::makeAreas() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_areaTitle);
    layout->addWidget(m_level);
    layout->addStretch(1);
    layout->addWidget(m_export);
    m_areaTitle->setBuddy(m_level);
    return columnOf({line, m_areaTable}, m_areaTable);
}

QWidget* QualityPage::makeTopics() {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_mend);
    layout->addWidget(m_showPlaces);
    return columnOf({m_topicTitle, m_topicStack, line}, m_topicStack);
}

void QualityPage::connectParts() {
    connect(m_board, &QualityBoard::changed, this, &QualityPage::followBoard);
    connect(m_board, &QualityBoard::checkProgressed, this, &QualityPage::followCheck);
    connect(m_level, &QComboBox::currentIndexChanged, this, &QualityPage::takeLevel);
    connect(m_areaTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityPage::takeArea);
    connect(m_areaTable, &QTableView::doubleClicked, this, &QualityPage::showPlacesOfArea);
    connect(m_topicTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityPage::followTopic);
    connect(m_topicTable, &QTableView::doubleClicked, this, &QualityPage::showPlacesOfTopic);
    connect(m_export, &QPushButton::clicked, this, &QualityPage::askExport);
    connect(m_mend, &QPushButton::clicked, this, &QualityPage::mendTopic);
    connect(m_showPlaces, &QPushButton::clicked, this, &QualityPage::showPlacesOfTopic);
}

void QualityPage::takeLevel() {
    m_board->setScope({.level = static_cast<AreaLevel>(m_level->currentData().toInt()), .area = {}});
}

void QualityPage::takeArea() {
    if (m_following) {
        return;
    }
    const QModelIndexList rows = m_areaTable->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        m_board->setScope({.level = m_board->scope().level, .area = m_areas->areaAt(rows.front().row())});
    }
}

void QualityPage::showPlacesOfArea() {
    m_board->findFaulty(this, [this](const Filter& filter) { Q_EMIT placesWanted(filter); });
}

std::optional<TopicCount> QualityPage::currentTopic() const {
    const QModelIndexList rows = m_topicTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional{m_topics->topicAt(rows.front().row())};
}

void QualityPage::showPlacesOfTopic() {
    if (const auto topic = currentTopic()) {
        m_board->findPlaces(topic->topic, this, [this](const Filter& filter) { Q_EMIT placesWanted(filter); });
    }
}

void QualityPage::mendTopic() {
    if (const auto topic = currentTopic()) {
        m_board->findKeys(topic->topic, this, [this, topic](const std::vector<std::int64_t>& places) {
            Q_EMIT mendingWanted(topic->topic, places);
        });
    }
}

void QualityPage::askExport() {
    const TableExport what{.title = tr("Export the quality board"),
                           .suggested = tr("quality.csv"),
                           .failure = tr("The board was not written")};
    exportTable(
        *this, m_session, m_dialogs, what, [this] { return boardCsv(*m_areas, *m_topics); },
        [this](const QString& sentence) { Q_EMIT told(sentence); });
}

void QualityPage::followBoard() {
    selectScope();
    const QualityReport& report = *m_board->report();
    const bool hasTopics = !report.topics.empty();
    m_topicStack->setCurrentWidget(hasTopics ? static_cast<QWidget*>(m_topicTable) : m_nothing);
    if (hasTopics && !currentTopic()) {
        m_topicTable->selectRow(0);
    }
    const auto percent = report.scope.percentSound();
    m_share->setText(percent ? tr("%1% of the places without error").arg(*percent) : tr("No place yet"));
    m_bar->setPercent(percent.value_or(0));
    const auto said = [](std::size_t count) { return static_cast<int>(count); };
    m_summary->setText(tr("%1 · %2 · %3")
                           .arg(tr("%Ln place(s)", nullptr, said(report.scope.places)),
                                tr("%Ln with errors", nullptr, said(report.scope.withErrors)),
                                tr("%Ln with warnings", nullptr, said(report.scope.withWarnings))));
    followTopic();
    followCheck();
}

/// The line of the scope is the selected one, whatever came and went.
void QualityPage::selectScope() {
    const QScopedValueRollback following(m_following, true);
    if (const auto row = m_areas->rowOfArea(m_board->scope().area)) {
        m_areaTable->selectRow(*row);
    }
    const QModelIndexList rows = m_areaTable->selectionModel()->selectedRows();
    m_topicTitle->setText(rows.isEmpty() ? QString() : rows.front().data().toString());
}

void QualityPage::followCheck() {
    const auto percent = m_board->percentChecked();
    m_checking->setVisible(percent.has_value());
    m_progress->setVisible(percent.has_value());
    m_progress->setValue(percent.value_or(0));
}

void QualityPage::followTopic() {
    const auto topic = currentTopic();
    m_board->setTopic(topic ? std::optional{topic->topic} : std::nullopt);
    m_showPlaces->setEnabled(topic.has_value());
    m_mend->setEnabled(topic && m_session.isWritable() && mendingLabel(topic->topic.rule));
}

QString QualityPage::shareText() const {
    return m_share->text();
}

bool QualityPage::eventFilter(QObject* watched, QEvent* event) {
    if (isEnterKey(*event)) {
        if (watched == m_areaTable) {
            showPlacesOfArea();
        } else {
            showPlacesOfTopic();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QualityPage::showEvent(QShowEvent* event) {
    m_board->setWatched(true);
    QWidget::showEvent(event);
}

void QualityPage::hideEvent(QHideEvent* event) {
    m_board->setWatched(false);
    QWidget::hideEvent(event);
}

void QualityPage::retranslate() {
    const QSignalBlocker blocker(m_level);
    const int level = std::max(0, m_level->currentIndex());
    m_level->clear();
    m_level->addItem(tr("Département"), static_cast<int>(AreaLevel::Departement));
    m_level->addItem(tr("Intercommunality"), static_cast<int>(AreaLevel::Epci));
    m_level->addItem(tr("Commune"), static_cast<int>(AreaLevel::Commune));
    m_level->setCurrentIndex(level);
    m_areaTitle->setText(tr("&By territory:"));
    m_level->setAccessibleName(tr("Kind of territory"));
    m_areaTable->setAccessibleName(tr("Territories"));
    m_topicTable->setAccessibleName(tr("What is to mend"));
    m_checking->setText(tr("Checking the places…"));
    m_progress->setAccessibleName(m_checking->text());
    m_export->setText(tr("E&xport…"));
    m_mend->setText(tr("&Mend…"));
    m_showPlaces->setText(tr("&Show the places"));
    m_nothing->setTexts(tr("Nothing to mend here"), tr("No place has an error or a warning."));
    m_areas->retranslate();
    m_topics->retranslate();
}

void QualityPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followBoard();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
