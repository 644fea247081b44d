// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer/import_dialog.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/plain_table.h"
#include "ui/window/transfer/import_result.h"
#include "ui/window/transfer/import_texts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace maillage {

namespace {

constexpr int allVerdicts = -1;
constexpr int anyEntity = -1;

} // namespace

ImportDialog::ImportDialog(HubSession& session, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_import(new ImportSession(session, this))
    , m_model(new StagingModel(*m_import, this))
    , m_source(new QLineEdit)
    , m_entity(new QComboBox)
    , m_key(new QComboBox)
    , m_summary(new QLabel)
    , m_verdicts(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_result(new ImportResult)
    , m_table(new QTableView)
    , m_review(new QTextBrowser)
    , m_conflictTools(new QWidget)
    , m_taskText(new QLabel)
    , m_progress(new QProgressBar)
    , m_interrupt(new QPushButton(tr("Interrupt")))
    , m_apply(new QPushButton)
    , m_close(new QPushButton(tr("Cancel"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import “%1”").arg(QFileInfo(path).fileName()));
    setUpTable();
    layOut();
    connectParts();
    readAgain();
}

QGridLayout* ImportDialog::makeOptions() {
    m_entity->addItem(tr("Places, people or organisations: by the columns"), anyEntity);
    m_entity->addItem(tr("Places"), static_cast<int>(Entity::Place));
    m_entity->addItem(tr("People"), static_cast<int>(Entity::Person));
    m_entity->addItem(tr("Organisations"), static_cast<int>(Entity::Organisation));
    m_entity->setAccessibleName(tr("What the file holds"));
    m_source->setToolTip(tr("Reading the same source again updates its records instead of adding them twice."));
    m_key->setToolTip(tr("Records that have no identifier are recognised by these fields."));
    m_key->setAccessibleName(tr("Recognise records by"));
    fillKeys();
    auto* sourceLabel = new QLabel(tr("&Source:"));
    sourceLabel->setBuddy(m_source);
    auto* keyLabel = new QLabel(tr("Without identifier, &recognise by:"));
    keyLabel->setBuddy(m_key);
    auto* entityLabel = new QLabel(tr("&Holds:"));
    entityLabel->setBuddy(m_entity);
    auto* layout = new QGridLayout;
    layout->addWidget(sourceLabel, 0, 0);
    layout->addWidget(m_source, 0, 1);
    layout->addWidget(entityLabel, 0, 2);
    layout->addWidget(m_entity, 0, 3);
    layout->addWidget(keyLabel, 1, 0, 1, 2, Qt::AlignRight);
    layout->addWidget(m_key, 1, 3);
    layout->setColumnStretch(1, 1);
    return layout;
}

void ImportDialog::fillKeys() {
    m_key->clear();
    for (const auto& key : importKeys(m_import->entity())) {
        m_key->addItem(keyLabel(m_import->entity(), key), QVariant::fromValue(key));
    }
}

QHBoxLayout* ImportDialog::makeVerdicts() {
    auto* layout = new QHBoxLayout;
    const std::array ids{allVerdicts,
                         static_cast<int>(Verdict::New),
                         static_cast<int>(Verdict::Changed),
                         static_cast<int>(Verdict::Conflict),
                         static_cast<int>(Verdict::Unchanged),
                         static_cast<int>(Verdict::Refused)};
    for (const int id : ids) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_verdicts->addButton(button, id - allVerdicts); // ids of a button group are not negative
        layout->addWidget(button);
    }
    m_verdicts->setExclusive(true);
    m_verdicts->button(0)->setChecked(true);
    layout->addStretch();
    return layout;
}

QHBoxLayout* ImportDialog::makeChoices() {
    auto* all = new QPushButton(tr("Choose all"));
    auto* none = new QPushButton(tr("Choose none"));
    auto* keep = new QPushButton(tr("Keep the hub’s values"));
    auto* take = new QPushButton(tr("Take the source’s values"));
    connect(all, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(keep, &QPushButton::clicked, this, [this] { decideConflicts(OnConflict::Keep); });
    connect(take, &QPushButton::clicked, this, [this] { decideConflicts(OnConflict::Take); });
    auto* tools = new QHBoxLayout(m_conflictTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(new QLabel(tr("Conflicts:")));
    tools->addWidget(keep);
    tools->addWidget(take);
    auto* layout = new QHBoxLayout;
    layout->addWidget(all);
    layout->addWidget(none);
    layout->addStretch();
    layout->addWidget(m_conflictTools);
    return layout;
}

QHBoxLayout* ImportDialog::makeBottom() {
    m_progress->setTextVisible(false);
    m_apply->setDefault(true);
    auto* layout = new QHBoxLayout;
    layout->addWidget(m_taskText);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_interrupt);
    layout->addStretch();
    layout->addWidget(m_apply);
    layout->addWidget(m_close);
    return layout;
}

void ImportDialog::setUpTable() {
    setUpPlainTable(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Records of the file"));
    const int character = fontMetrics().averageCharWidth();
    const std::array widths{10, 8, 40, 30};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), character * widths[column]);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_review->setAccessibleName(tr("What the selected record would change"));
    m_review->setOpenLinks(false);
}

QWidget* ImportDialog::makeStaging() {
    m_summary->setWordWrap(true);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(m_review);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* staging = new QWidget;
    auto* layout = new QVBoxLayout(staging);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeOptions());
    layout->addWidget(m_summary);
    layout->addLayout(makeVerdicts());
    layout->addWidget(split, 1);
    layout->addLayout(makeChoices());
    return staging;
}

void ImportDialog::layOut() {
    m_pages->addWidget(makeStaging());
    m_pages->addWidget(m_result);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeBottom());
    const int character = fontMetrics().averageCharWidth();
    resize(character * 150, character * 105);
}

/// A field that loses the focus as it goes has nothing to say any more.
ImportDialog::~ImportDialog() {
    m_source->disconnect(this);
}

void ImportDialog::connectParts() {
    connect(m_import, &ImportSession::stateChanged, this, &ImportDialog::followState);
    connect(m_import, &ImportSession::countsChanged, this, &ImportDialog::followCounts);
    connect(m_import, &ImportSession::failed, this, &ImportDialog::showProblem);
    connect(m_model, &StagingModel::reviewsRead, this, &ImportDialog::showReview);
    connect(&m_session.tasks(), &TaskBoard::changed, this, &ImportDialog::followTask);
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (m_source->text() != m_import->sourceName()) {
            readAgain();
        }
    });
    connect(m_entity, &QComboBox::activated, this, [this] {
        m_key->clear(); // keys are those of the entity
        readAgain();
    });
    connect(m_key, &QComboBox::activated, this, &ImportDialog::readAgain);
    connect(m_verdicts, &QButtonGroup::idClicked, this, [this](int id) {
        const int verdict = id + allVerdicts;
        m_model->setShown(verdict == allVerdicts ? std::nullopt : std::optional(static_cast<Verdict>(verdict)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportDialog::showReview);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportDialog::showFirst);
    connect(m_apply, &QPushButton::clicked, m_import, &ImportSession::apply);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_interrupt, &QPushButton::clicked, m_import, &ImportSession::interrupt);
    connect(m_result, &ImportResult::showWanted, this, &ImportDialog::showPlaces);
}

void ImportDialog::readAgain() {
    ImportOptions options;
    options.source = toUtf8(m_source->text().trimmed());
    if (m_entity->currentData().toInt() != anyEntity) {
        options.entity = static_cast<Entity>(m_entity->currentData().toInt());
    }
    if (m_key->currentIndex() > 0) {
        options.key = m_key->currentData().value<std::vector<std::size_t>>();
    }
    m_import->read(m_path, options);
}

void ImportDialog::followState() {
    using enum ImportSession::State;
    const auto state = m_import->state();
    const bool busy = state == Reading || state == Applying;
    m_progress->setVisible(busy);
    m_interrupt->setVisible(busy);
    m_taskText->setVisible(busy);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_source, m_entity, m_key, m_table, m_conflictTools}) {
        widget->setEnabled(state == Staged || (state == Empty && widget != m_table));
    }
    if (state == Staged) {
        showStaged();
    } else if (state == Applied) {
        showApplied();
    } else {
        m_apply->setEnabled(false);
    }
    m_close->setEnabled(state != Applying);
}

void ImportDialog::showStaged() {
    if (m_source->text().isEmpty()) {
        m_source->setText(m_import->sourceName());
    }
    if (m_key->count() == 0) {
        fillKeys();
    }
    const bool conflicts = std::ranges::contains(m_import->rows(), Verdict::Conflict, &StagedRow::verdict);
    m_conflictTools->setVisible(conflicts);
    followCounts();
}

/// One row is always looked at.
void ImportDialog::showFirst() {
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    showReview();
}

void ImportDialog::followCounts() {
    for (QAbstractButton* button : m_verdicts->buttons()) {
        const int verdict = m_verdicts->id(button) + allVerdicts;
        const auto& rows = m_import->rows();
        const auto count = verdict == allVerdicts
                               ? static_cast<std::ptrdiff_t>(rows.size())
                               : std::ranges::count(rows, static_cast<Verdict>(verdict), &StagedRow::verdict);
        button->setText(verdictButtonText(
            verdict == allVerdicts ? std::nullopt : std::optional(static_cast<Verdict>(verdict)), count));
        button->setEnabled(count > 0 || verdict == allVerdicts);
    }
    m_summary->setText(stagedSummary(*m_import));
    const std::size_t writes = m_import->counts().added + m_import->counts().changed;
    m_apply->setText(tr("Import %Ln record(s)", nullptr, static_cast<int>(writes)));
    m_apply->setEnabled(m_import->state() == ImportSession::State::Staged && writes > 0);
}

void ImportDialog::followTask() {
    const auto task = m_session.tasks().latest();
    if (!task || !m_progress->isVisible()) {
        return;
    }
    m_progress->setRange(0, task->percent() ? 100 : 0);
    m_progress->setValue(task->percent().value_or(0));
    m_taskText->setText(taskText(*task));
}

std::vector<std::size_t> ImportDialog::selectedRows() const {
    std::vector<std::size_t> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(m_model->fileRow(index.row()));
    }
    return rows;
}

void ImportDialog::showReview() {
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() != 1) {
        m_review->setHtml(QString());
        return;
    }
    if (const RowReview* review = m_model->reviewOf(selected.front().row())) {
        m_review->setHtml(reviewHtml(*review, m_import->entity(), palette()));
    }
}

void ImportDialog::chooseAll(bool chosen) {
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.push_back(m_model->fileRow(row));
    }
    m_import->choose(rows, chosen);
}

/// Of the selected rows; of all in conflict where none of the selected is.
void ImportDialog::decideConflicts(OnConflict policy) {
    const auto inConflict = [this](std::size_t row) { return m_import->rows()[row].verdict == Verdict::Conflict; };
    std::vector<std::size_t> rows = selectedRows();
    std::erase_if(rows, std::not_fn(inConflict));
    for (std::size_t row = 0; rows.empty() && row < m_import->rows().size(); ++row) {
        if (inConflict(row)) {
            rows.push_back(row);
        }
    }
    m_import->setOnConflict(rows, policy);
}

void ImportDialog::showApplied() {
    m_result->setReport(m_import->report(), m_import->entity(), m_import->sourceName());
    m_pages->setCurrentWidget(m_result);
    m_apply->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    Q_EMIT imported(importAccount(m_import->report(), m_import->sourceName()));
}

void ImportDialog::showPlaces() {
    Q_EMIT placesWanted(
        {.label = toUtf8(tr("Import of “%1”").arg(m_import->sourceName())), .keys = m_result->places()});
    accept();
}

void ImportDialog::showProblem(const Error& error) {
    m_summary->setText(sentenceOf(error.message));
}

void ImportDialog::reject() {
    if (m_import->state() == ImportSession::State::Applying) {
        return;
    }
    m_import->interrupt();
    QDialog::reject();
}

} // namespace maillage
