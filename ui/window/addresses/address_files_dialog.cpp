// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addresses/address_files_dialog.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"
#include "ui/window/look/dropped_files.h"
#include "ui/window/look/plain_table.h"

#include <QDate>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace maillage {

namespace {

enum Column { Name, Addresses, Communes, Day, Size, ColumnCount };

constexpr std::size_t mostFaultsShown = 50;

QStandardItem* itemOf(const QString& text, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(alignment);
    return item;
}

} // namespace

AddressFilesDialog::AddressFilesDialog(AddressFiles& files, TaskBoard& tasks, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
    , m_tasks(tasks)
    , m_dialogs(dialogs)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTableView)
    , m_empty(new QLabel)
    , m_news(new QLabel)
    , m_details(new QPlainTextEdit)
    , m_progress(new QProgressBar)
    , m_interrupt(new QPushButton(tr("&Interrupt")))
    , m_add(new QPushButton(tr("&Add files…")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_close(new QPushButton(tr("&Close"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Address files"));
    setAcceptDrops(true);
    setUpTable();
    layOut();
    connectFiles();
    followBusy();
    fill();
    m_files.refresh();
    m_add->setFocus();
}

void AddressFilesDialog::setUpTable() {
    setUpPlainTable(*m_table);
    m_model->setHorizontalHeaderLabels({tr("File"), tr("Addresses"), tr("Communes"), tr("Of"), tr("Size")});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Address files"));
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array widths{30, 14, 14, 14, 14};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), character * widths[column]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
}

void AddressFilesDialog::layOut() {
    auto* head =
        new QLabel(tr("Addresses are found in these files, without any network. They stay on this computer, "
                      "beside your hubs. Download adresses-XX.csv.gz of your département, and lieux-dits-XX "
                      "for hamlets, from the Base Adresse Nationale (adresse.data.gouv.fr), then add them here "
                      "or drop them on this window."));
    head->setWordWrap(true);
    m_empty->setText(tr("No address file yet: only communes are known."));
    m_news->setWordWrap(true);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Rows that were left out"));
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_details->hide();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QPushButton* button : {m_interrupt, m_add, m_remove, m_close}) {
        button->setAutoDefault(false);
    }
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_add);
    bottom->addWidget(m_remove);
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(m_interrupt);
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{head, m_empty, m_table, m_news, m_details}) {
        layout->addWidget(widget, widget == m_table ? 1 : 0);
    }
    layout->addLayout(bottom);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 110, character * 60);
}

void AddressFilesDialog::connectFiles() {
    connect(&m_files, &AddressFiles::changed, this, &AddressFilesDialog::fill);
    connect(&m_files, &AddressFiles::busyChanged, this, &AddressFilesDialog::followBusy);
    connect(&m_files, &AddressFiles::added, this, &AddressFilesDialog::tellAdded);
    connect(&m_files, &AddressFiles::failed, this, [this](const Error& error) { tell(sentenceOf(error.message)); });
    connect(&m_tasks, &TaskBoard::changed, this, &AddressFilesDialog::followTask);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddressFilesDialog::followBusy);
    connect(m_add, &QPushButton::clicked, this, &AddressFilesDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &AddressFilesDialog::askRemove);
    connect(m_interrupt, &QPushButton::clicked, &m_files, &AddressFiles::interrupt);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

/// The file that was selected stays so.
void AddressFilesDialog::fill() {
    const QString selected = selectedName();
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const QLocale locale;
    m_model->setRowCount(0);
    for (const AddressFile& file : m_files.files()) {
        const IndexInfo& info = file.info;
        const QDate day = QDate::fromString(toQString(info.sourceDay), Qt::ISODate);
        QStandardItem* name = itemOf(toQString(file.name));
        name->setToolTip(file.error ? sentenceOf(file.error->message) : toQString(info.source));
        m_model->appendRow(
            {name, itemOf(file.error ? tr("damaged") : locale.toString(static_cast<qulonglong>(info.addresses)), right),
             itemOf(locale.toString(static_cast<qulonglong>(info.communes)), right),
             itemOf(locale.toString(day, QLocale::ShortFormat)),
             itemOf(locale.formattedDataSize(static_cast<qint64>(file.bytes), 0), right)});
        if (name->text() == selected) {
            m_table->selectRow(name->row());
        }
    }
    m_empty->setVisible(m_files.isKnown() && m_files.files().empty());
    followBusy();
}

QString AddressFilesDialog::selectedName() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(Name);
    return rows.isEmpty() ? QString() : rows.front().data().toString();
}

QString AddressFilesDialog::news() const {
    return m_news->text();
}

void AddressFilesDialog::followBusy() {
    const bool busy = m_files.isBusy();
    m_progress->setVisible(busy);
    m_interrupt->setVisible(busy);
    m_add->setEnabled(!busy);
    m_remove->setEnabled(!busy && !selectedName().isEmpty());
}

void AddressFilesDialog::followTask() {
    const auto task = m_tasks.latest();
    if (task && m_files.isBusy()) {
        m_progress->setRange(0, task->percent() ? 100 : 0);
        m_progress->setValue(task->percent().value_or(0));
    }
}

void AddressFilesDialog::chooseFiles() {
    const FileQuestion question{.title = tr("Add address files"),
                                .filters = {tr("Address files (*.csv *.csv.gz)"), tr("All files (*)")}};
    m_dialogs.openFiles(this, question, [this](const QStringList& paths) {
        tell({});
        m_files.add(paths);
    });
}

void AddressFilesDialog::askRemove() {
    const QString name = selectedName();
    const Question question{.title = tr("Remove “%1”?").arg(name),
                            .text = tr("Its addresses are found no longer. The file that it was made from stays where "
                                       "it is, and can be added again."),
                            .yes = tr("Remove"),
                            .no = tr("Keep"),
                            .destructive = true};
    m_dialogs.ask(this, question, [this, name](bool yes) {
        if (yes) {
            tell({});
            m_files.remove(name);
        }
    });
}

void AddressFilesDialog::tellAdded(const AddedAddressFile& added) {
    const QString name = toQString(added.file.name);
    const int addresses = static_cast<int>(added.file.info.addresses);
    QString text = added.replaced
                       ? tr("“%1” replaces the file of that name: %Ln address(es).", nullptr, addresses).arg(name)
                       : tr("“%1” is added: %Ln address(es).", nullptr, addresses).arg(name);
    const auto leftOut = static_cast<int>(added.report.rows - added.report.taken);
    QStringList lines;
    if (leftOut > 0) {
        text += QLatin1Char(' ') + tr("%Ln row(s) were left out.", nullptr, leftOut);
        for (const Fault& fault : added.report.faults) {
            if (lines.size() < static_cast<qsizetype>(mostFaultsShown)) {
                lines << tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(sentenceOf(fault.message));
            }
        }
    }
    tell(text, lines.join(QLatin1Char('\n')));
}

void AddressFilesDialog::tell(const QString& sentence, const QString& details) {
    m_news->setText(sentence);
    m_details->setPlainText(details);
    m_details->setVisible(!details.isEmpty());
}

void AddressFilesDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_files.isBusy() && !droppedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void AddressFilesDialog::dropEvent(QDropEvent* event) {
    tell({});
    m_files.add(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace maillage
