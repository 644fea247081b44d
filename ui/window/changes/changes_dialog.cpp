// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changes/changes_dialog.h"

#include "core/store/hub_values.h"
#include "ui/presenters/texts/dates.h"
#include "ui/presenters/texts/text.h"
#include "ui/print/changes_list.h"
#include "ui/window/changes/changes_content.h"
#include "ui/window/dialogs.h"
#include "ui/window/look/roomy_delegate.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace maillage {

namespace {

enum Column { NameColumn, CommuneColumn, KindColumn, WordsColumn, ColumnCount };

QTreeWidgetItem* itemOf(const PlaceChange& change) {
    auto* item = new QTreeWidgetItem;
    const QString words = changeWords(change).join(QStringLiteral(" · "));
    item->setText(NameColumn, toQString(change.name).simplified());
    item->setText(CommuneColumn, toQString(change.commune));
    item->setText(KindColumn, placeChangeLabel(change.kind));
    item->setText(WordsColumn, words);
    item->setToolTip(WordsColumn, changeWords(change).join(QLatin1Char('\n')));
    return item;
}

} // namespace

ChangesDialog::ChangesDialog(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_since(new QDateEdit)
    , m_until(new QDateEdit)
    , m_counts(new QLabel)
    , m_list(new QTreeWidget)
    , m_map(new QPushButton(tr("Show on the &map")))
    , m_pdf(new QPushButton(tr("Save the list as &PDF…")))
    , m_csv(new QPushButton(tr("Save as &CSV…"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changes since the last committee"));
    for (QPushButton* button : {m_map, m_pdf, m_csv}) {
        button->setEnabled(false); // until there is a report
    }
    layOut();
    readLastDay();
}

void ChangesDialog::layOut() {
    const int character = fontMetrics().averageCharWidth();
    for (QDateEdit* date : {m_since, m_until}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        date->setMaximumDate(QDate::currentDate());
        date->setDate(QDate::currentDate());
    }
    m_since->setAccessibleName(tr("First day, of the last committee"));
    m_until->setAccessibleName(tr("Last day"));
    auto* from = new QLabel(tr("&From"));
    auto* to = new QLabel(tr("&to"));
    from->setBuddy(m_since);
    to->setBuddy(m_until);
    auto* dates = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{from, m_since, to, m_until}) {
        dates->addWidget(widget);
    }
    dates->addStretch();
    m_counts->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Place"), tr("Commune"), tr("What"), tr("What changed")});
    m_list->setAccessibleName(tr("Changed places by territory"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    for (const auto& [column, width] :
         {std::pair{NameColumn, 50}, std::pair{CommuneColumn, 20}, std::pair{KindColumn, 12}}) {
        m_list->setColumnWidth(column, character * width);
    }
    auto* buttons = new QDialogButtonBox;
    for (QPushButton* button : {m_map, m_pdf, m_csv}) {
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_map, &QPushButton::clicked, this, &ChangesDialog::showOnMap);
    connect(m_pdf, &QPushButton::clicked, this, &ChangesDialog::askPdf);
    connect(m_csv, &QPushButton::clicked, this, &ChangesDialog::askCsv);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(dates);
    layout->addWidget(m_counts);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(character * 165, character * 100);
}

/// The day that was used last; three months ago where there is none.
void ChangesDialog::readLastDay() {
    m_workspace.session.read<std::string>(
        this, [](const store::Connection& connection) { return store::hubValue(connection, store::lastCommittee); },
        [this](const Result<std::string>& value) {
            const QDate kept = value ? QDate::fromString(toQString(*value), Qt::ISODate) : QDate();
            constexpr int usualMonths = 3;
            m_since->setDate(kept.isValid() ? kept : QDate::currentDate().addMonths(-usualMonths));
            connectDates();
            find();
        });
}

void ChangesDialog::connectDates() {
    for (QDateEdit* date : {m_since, m_until}) {
        connect(date, &QDateEdit::dateChanged, this, &ChangesDialog::find);
    }
    connect(m_since, &QDateEdit::dateChanged, this, &ChangesDialog::keepDay);
    connect(&m_workspace.session, &HubSession::snapshotChanged, this, [this](const Touched& touched) {
        if (touched.holdsAny(Entity::Place)) {
            find();
        }
    });
}

Period ChangesDialog::period() const {
    return {.since = dateOf(m_since->date()), .until = dateOf(m_until->date())};
}

void ChangesDialog::find() {
    using Report = std::shared_ptr<const PeriodReport>;
    const int wanted = ++m_wanted;
    m_counts->setText(tr("Looking through the history…"));
    m_workspace.session.read<Report>(
        this,
        [period = period()](const store::Connection& connection) -> Result<Report> {
            auto changes = placeChanges(connection, period);
            return changes ? Result<Report>(makeReport(period, std::move(*changes))) : std::unexpected(changes.error());
        },
        [this, wanted](const Result<Report>& report) {
            if (wanted != m_wanted) {
                return;
            }
            if (report) {
                showReport(*report);
            } else {
                tellProblem(report.error());
            }
        });
}

void ChangesDialog::showReport(std::shared_ptr<const PeriodReport> report) {
    m_report = std::move(report);
    QStringList counts;
    for (const PlaceChangeKind kind : allPlaceChangeKinds) {
        if (const std::size_t count = m_report->count(kind); count > 0) {
            counts << placeChangeCount(kind, count);
        }
    }
    m_counts->setText(counts.isEmpty() ? tr("No place has changed in this time.") : counts.join(QStringLiteral(" · ")));
    const bool any = !m_report->changes.empty();
    m_map->setEnabled(!m_report->placesLeft().empty());
    m_pdf->setEnabled(any);
    m_csv->setEnabled(any);
    fillList();
}

void ChangesDialog::fillList() {
    m_list->clear();
    std::size_t listed = 0;
    QList<QTreeWidgetItem*> territories;
    for (const PeriodReport::Territory& territory : m_report->territories) {
        if (listed == mostListed) {
            break;
        }
        const QString name = territory.name.isEmpty() ? tr("Commune not known") : territory.name;
        const auto count = static_cast<int>(territory.changes.size());
        auto* top = new QTreeWidgetItem(QStringList(tr("%1 (%Ln)", "territory, number of places", count).arg(name)));
        QFont font = m_list->font();
        font.setBold(true);
        top->setFont(NameColumn, font);
        for (const std::size_t change : territory.changes) {
            if (listed < mostListed) {
                top->addChild(itemOf(m_report->changes[change]));
                ++listed;
            }
        }
        territories << top;
    }
    if (listed < m_report->changes.size()) {
        const auto rest = static_cast<int>(m_report->changes.size() - listed);
        territories << new QTreeWidgetItem(
            QStringList(tr("… and %Ln more, in the PDF and the CSV file", nullptr, rest)));
    }
    m_list->addTopLevelItems(territories);
    for (QTreeWidgetItem* item : territories) {
        item->setFirstColumnSpanned(true);
    }
    m_list->expandAll();
}

/// For everybody who opens the hub; a hub that is only read keeps nothing.
void ChangesDialog::keepDay() {
    if (m_workspace.session.isWritable()) {
        m_workspace.session.edit([day = formatDate(period().since)](Editor& editor) -> Result<ChangeReport> {
            auto kept = store::setHubValue(editor.hub().connection(), store::lastCommittee, day);
            return kept ? Result<ChangeReport>(ChangeReport{}) : std::unexpected(kept.error());
        });
    }
}

void ChangesDialog::showOnMap() {
    if (!m_report) {
        return;
    }
    Filter filter;
    filter.among = PlaceSet{.label = toUtf8(tr("Changes %1", "from … to …").arg(periodWords(m_report->period))),
                            .keys = m_report->placesLeft()};
    m_workspace.view.setFilter(filter);
    Q_EMIT placesWanted();
    accept();
}

void ChangesDialog::askPdf() {
    const FileQuestion question{.title = tr("Save the list as PDF"),
                                .filters = {tr("PDF (*.pdf)")},
                                .suggested = tr("changes.pdf"),
                                .ending = QStringLiteral("pdf")};
    m_dialogs.saveFile(this, question, [this](const QString& path) {
        const QString hub = QFileInfo(m_workspace.session.path()).completeBaseName();
        write(path, [report = m_report, hub, path] {
            return writePdf(contentOf(*report, hub), {.orientation = Orientation::Portrait}, toPath(path));
        });
    });
}

void ChangesDialog::askCsv() {
    const FileQuestion question{.title = tr("Save as CSV"),
                                .filters = {tr("CSV for a spreadsheet (*.csv)")},
                                .suggested = tr("changes.csv"),
                                .ending = QStringLiteral("csv")};
    m_dialogs.saveFile(this, question, [this](const QString& path) {
        write(path, [report = m_report, path] { return writeCsv(*report, toPath(path)); });
    });
}

void ChangesDialog::write(const QString& path, std::function<Result<void>()> work) {
    using Written = Result<bool>;
    m_workspace.session.compute<Written>(
        this,
        [work = std::move(work)]() -> Written {
            auto done = work();
            return done ? Written(true) : std::unexpected(done.error());
        },
        [this, path](const Written& written) {
            if (written) {
                Q_EMIT told(tr("The changes were written to “%1”.").arg(QFileInfo(path).fileName()));
            } else {
                tellProblem(written.error());
            }
        });
}

void ChangesDialog::tellProblem(const Error& error) {
    m_dialogs.tellProblem(this, tr("The changes could not be listed"), sentenceOf(error.message));
}

} // namespace maillage
