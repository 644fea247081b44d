// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/basemaps_dialog.h"

#include "core/tiles/tile_source.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"
#include "ui/window/look/dropped_files.h"
#include "ui/window/look/plain_table.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

enum Column { Name, Kind, Covers, Zooms, Size, Credit, ColumnCount };

QStandardItem* itemOf(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QString boxText(const Box& box) {
    const QLocale locale;
    const auto degrees = [&locale](double value) { return locale.toString(value, 'f', 2); };
    return BasemapsDialog::tr("from %1 to %2 N, from %3 to %4 E")
        .arg(degrees(box.south), degrees(box.north), degrees(box.west), degrees(box.east));
}

} // namespace

BasemapsDialog::BasemapsDialog(BasemapList& list, const BasemapView& view, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_list(list)
    , m_view(view)
    , m_dialogs(dialogs)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTableView)
    , m_details(new QLabel)
    , m_show(new QPushButton(tr("&Show on the map")))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move &down")))
    , m_remove(new QPushButton(tr("&Remove from the list")))
    , m_add(new QPushButton(tr("&Add files…")))
    , m_server(new QPushButton(tr("Add a ser&ver…")))
    , m_build(new QPushButton(tr("&Make one from an OpenStreetMap extract…")))
    , m_close(new QPushButton(tr("&Close"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Basemaps"));
    setAcceptDrops(true);
    setUpTable();
    layOut();
    connectParts();
    followList();
    select(0);
    m_table->setFocus();
}

void BasemapsDialog::setUpTable() {
    setUpPlainTable(*m_table);
    m_model->setHorizontalHeaderLabels({tr("Basemap"), tr("Kind"), tr("Covers"), tr("Zooms"), tr("Size"), tr("Data")});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Basemaps"));
    m_table->installEventFilter(this);
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array widths{26, 32, 28, 11, 13, 20};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), character * widths[column]);
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void BasemapsDialog::layOut() {
    auto* head =
        new QLabel(tr("The menu shows the basemaps in this order. Files (MBTiles, PMTiles) need no network; drop "
                      "them on this window to add them."));
    head->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QPushButton* button : {m_show, m_up, m_down, m_remove, m_add, m_server, m_build, m_close}) {
        button->setAutoDefault(false);
    }
    auto* one = new QHBoxLayout; // what is done with the selected one
    for (QPushButton* button : {m_show, m_up, m_down, m_remove}) {
        one->addWidget(button);
    }
    one->addStretch();
    auto* more = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_server, m_build}) {
        more->addWidget(button);
    }
    more->addStretch();
    more->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addLayout(one);
    layout->addLayout(more);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 145, character * 65);
}

void BasemapsDialog::connectParts() {
    connect(&m_list, &BasemapList::changed, this, &BasemapsDialog::followList);
    connect(&m_inspector, &BasemapInspector::known, this, &BasemapsDialog::take);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BasemapsDialog::followSelection);
    connect(m_table, &QTableView::doubleClicked, this, &BasemapsDialog::show);
    connect(m_show, &QPushButton::clicked, this, &BasemapsDialog::show);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QPushButton::clicked, this, &BasemapsDialog::remove);
    connect(m_add, &QPushButton::clicked, this, &BasemapsDialog::chooseFiles);
    connect(m_server, &QPushButton::clicked, this, &BasemapsDialog::serverWanted);
    connect(m_build, &QPushButton::clicked, this, &BasemapsDialog::buildWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

/// Files that are not known yet are looked at. The selected one stays so.
void BasemapsDialog::followList() {
    const auto before = selected();
    const auto& entries = m_list.entries();
    m_model->setRowCount(static_cast<int>(entries.size()));
    std::vector<BasemapChoice> unknown;
    for (std::size_t row = 0; row < entries.size(); ++row) {
        fillRow(static_cast<int>(row));
        if (factsOf(entries[row]) == nullptr) {
            unknown.push_back(entries[row]);
        }
    }
    m_inspector.inspect(unknown);
    select(std::min(before.value_or(0), entries.size() - 1));
    followSelection();
}

void BasemapsDialog::fillRow(int row) {
    const BasemapChoice& choice = m_list.entries()[static_cast<std::size_t>(row)];
    const QLocale locale;
    m_model->setItem(row, Name, itemOf(basemapName(choice)));
    const BasemapFacts* facts = factsOf(choice);
    if (facts == nullptr) {
        m_model->setItem(row, Kind, itemOf(tr("being read…")));
        return;
    }
    const bool usable = facts->problem.isEmpty();
    m_model->setItem(row, Kind, itemOf(usable ? facts->kind : tr("cannot be used")));
    m_model->setItem(row, Covers, itemOf(usable ? coverageOf(*facts) : QString()));
    m_model->setItem(row, Zooms, itemOf(usable ? tr("%1 to %2").arg(facts->minZoom).arg(facts->maxZoom) : QString()));
    m_model->setItem(row, Size, itemOf(facts->bytes ? locale.formattedDataSize(*facts->bytes, 1) : QString()));
    m_model->setItem(row, Credit, itemOf(facts->attribution));
    m_model->item(row, Name)->setToolTip(detailsOf(choice));
}

void BasemapsDialog::take(const BasemapChoice& choice, const BasemapFacts& facts) {
    const auto index = m_list.indexOf(choice);
    if (factsOf(choice) != nullptr || !index) {
        return;
    }
    m_facts.emplace_back(choice, facts);
    fillRow(static_cast<int>(*index));
    followSelection();
}

const BasemapFacts* BasemapsDialog::factsOf(const BasemapChoice& choice) const {
    const auto found = std::ranges::find(m_facts, choice, &std::pair<BasemapChoice, BasemapFacts>::first);
    return found == m_facts.end() ? nullptr : &found->second;
}

bool BasemapsDialog::isKnown() const {
    return std::ranges::all_of(m_list.entries(),
                               [this](const BasemapChoice& each) { return factsOf(each) != nullptr; });
}

QString BasemapsDialog::coverageOf(const BasemapFacts& facts) const {
    const bool territory = facts.bounds.intersects(m_view.territory);
    const bool screen = facts.bounds.intersects(m_view.screen);
    return territory && screen ? tr("your places, the screen")
           : territory         ? tr("your places")
           : screen            ? tr("the screen")
                               : tr("somewhere else");
}

QString BasemapsDialog::detailsOf(const BasemapChoice& choice) const {
    QStringList lines;
    if (const auto* file = std::get_if<FileBasemap>(&choice)) {
        lines << QDir::toNativeSeparators(pathText(file->path));
    } else if (const auto* web = std::get_if<WebBasemap>(&choice)) {
        lines << web->address;
    }
    const BasemapFacts* facts = factsOf(choice);
    if (facts == nullptr) {
        return lines.join(QLatin1Char('\n'));
    }
    if (!facts->problem.isEmpty()) {
        return facts->problem;
    }
    if (facts->bounds != wholeWorld && !facts->bounds.isEmpty()) {
        lines << tr("Covers: %1").arg(boxText(facts->bounds));
    }
    if (!facts->title.isEmpty()) {
        lines << tr("Calls itself “%1”").arg(facts->title);
    }
    const QString credit = facts->attribution.isEmpty() ? tr("it does not say whose data it is") : facts->attribution;
    lines << (facts->licence.isEmpty() ? tr("Data: %1").arg(credit)
                                       : tr("Data: %1, licence: %2").arg(credit, facts->licence));
    return lines.join(QLatin1Char('\n'));
}

QString BasemapsDialog::details() const {
    return m_details->text();
}

std::optional<std::size_t> BasemapsDialog::selected() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(static_cast<std::size_t>(rows.front().row()));
}

void BasemapsDialog::select(std::size_t index) {
    m_table->selectRow(static_cast<int>(index));
}

void BasemapsDialog::followSelection() {
    const auto index = selected();
    const bool any = index && *index < m_list.entries().size();
    const BasemapChoice choice = any ? m_list.entries()[*index] : BundledBasemap{};
    const BasemapFacts* facts = factsOf(choice);
    m_details->setText(any ? detailsOf(choice) : QString());
    m_show->setEnabled(any && (facts == nullptr || facts->problem.isEmpty()));
    m_up->setEnabled(any && *index > 0);
    m_down->setEnabled(any && *index + 1 < m_list.entries().size());
    m_remove->setEnabled(any && BasemapList::canRemove(choice));
}

void BasemapsDialog::show() {
    if (const auto index = selected(); index && m_show->isEnabled()) {
        Q_EMIT chosen(m_list.entries()[*index]);
    }
}

void BasemapsDialog::moveBy(int step) {
    if (const auto index = selected()) {
        const std::size_t to = *index + static_cast<std::size_t>(step);
        m_list.move(*index, to);
        select(to);
    }
}

void BasemapsDialog::remove() {
    if (const auto index = selected()) {
        m_list.remove(*index);
    }
}

void BasemapsDialog::chooseFiles() {
    const FileQuestion question{.title = tr("Add basemap files"),
                                .filters = {tr("Map tiles (*.mbtiles *.pmtiles)"), tr("All files (*)")}};
    m_dialogs.openFiles(this, question, [this](const QStringList& paths) { addFiles(paths); });
}

void BasemapsDialog::addFiles(const QStringList& paths) {
    for (const QString& path : paths) {
        m_list.add(FileBasemap{toPath(path)});
        select(*m_list.indexOf(FileBasemap{toPath(path)}));
    }
}

void BasemapsDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void BasemapsDialog::dropEvent(QDropEvent* event) {
    addFiles(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

bool BasemapsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && isEnterKey(*event)) {
        show();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace maillage
