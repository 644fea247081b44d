// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/build_basemap_dialog.h"

#include "core/osm/tile_maker.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

namespace {

/// "pays-de-la-loire" for "/tmp/pays-de-la-loire.osm.pbf".
QString stemOf(const QString& path) {
    return toQString(addressFileName(toUtf8(path)));
}

} // namespace

BuildBasemapDialog::BuildBasemapDialog(BasemapBuilder& builder, TaskBoard& tasks, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_builder(builder)
    , m_tasks(tasks)
    , m_dialogs(dialogs)
    , m_extract(new QLineEdit)
    , m_output(new QLineEdit)
    , m_chooseExtract(new QPushButton(tr("C&hoose…")))
    , m_chooseOutput(new QPushButton(tr("Ch&oose…")))
    , m_addresses(new QCheckBox(tr("Its &addresses can be found, without a network")))
    , m_boundaries(new QCheckBox(tr("The &boundaries of its communes serve as outlines, beside the basemap’s file")))
    , m_news(new QLabel)
    , m_progress(new QProgressBar)
    , m_interrupt(new QPushButton(tr("&Interrupt")))
    , m_start(new QPushButton(tr("&Make the basemap")))
    , m_close(new QPushButton(tr("&Close"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Basemap from an OpenStreetMap extract"));
    layOut();
    connectParts();
    tell(hasTilemaker() ? QString() : sentenceOf(Message{"osm.no_tilemaker"}));
    followBusy();
}

void BuildBasemapDialog::layOut() {
    auto* head = new QLabel(tr("An extract holds the streets, houses, addresses and communes of a territory. Download "
                               "that of your région (a file ending in .osm.pbf), for example from "
                               "download.geofabrik.de, and choose it here. Making a basemap takes a while; you can go "
                               "on working."));
    head->setWordWrap(true);
    auto* fields = new QGridLayout;
    const auto addRow = [fields](int row, const QString& text, QLineEdit* field, QPushButton* button) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        fields->addWidget(label, row, 0);
        fields->addWidget(field, row, 1);
        fields->addWidget(button, row, 2);
    };
    addRow(0, tr("&Extract:"), m_extract, m_chooseExtract);
    addRow(1, tr("Basemap &file:"), m_output, m_chooseOutput);
    m_addresses->setChecked(true);
    m_boundaries->setChecked(true);
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);
    m_news->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_news->setMinimumHeight(fontMetrics().lineSpacing() * 11);
    m_news->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_start->setDefault(true);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(m_interrupt);
    bottom->addStretch();
    bottom->addWidget(m_start);
    bottom->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addLayout(fields);
    layout->addWidget(m_addresses);
    layout->addWidget(m_boundaries);
    layout->addWidget(m_news);
    layout->addStretch(1);
    layout->addLayout(bottom);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 95, sizeHint().height());
}

void BuildBasemapDialog::connectParts() {
    connect(m_chooseExtract, &QPushButton::clicked, this, &BuildBasemapDialog::chooseExtract);
    connect(m_chooseOutput, &QPushButton::clicked, this, &BuildBasemapDialog::chooseOutput);
    connect(m_extract, &QLineEdit::textChanged, this, &BuildBasemapDialog::followFields);
    connect(m_extract, &QLineEdit::editingFinished, this, &BuildBasemapDialog::suggestOutput);
    connect(m_output, &QLineEdit::textChanged, this, &BuildBasemapDialog::followFields);
    connect(m_start, &QPushButton::clicked, this, &BuildBasemapDialog::askStart);
    connect(m_interrupt, &QPushButton::clicked, &m_builder, &BasemapBuilder::interrupt);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_builder, &BasemapBuilder::busyChanged, this, &BuildBasemapDialog::followBusy);
    connect(&m_builder, &BasemapBuilder::made, this,
            [this](const BasemapOrder&, const QStringList& account) { tell(account.join(QLatin1Char('\n'))); });
    connect(&m_builder, &BasemapBuilder::failed, this, [this](const Error& error) { tell(sentenceOf(error.message)); });
    connect(&m_tasks, &TaskBoard::changed, this, &BuildBasemapDialog::followTask);
}

void BuildBasemapDialog::chooseExtract() {
    const FileQuestion question{.title = tr("OpenStreetMap extract"),
                                .filters = {tr("OpenStreetMap extracts (*.osm.pbf *.pbf)"), tr("All files (*)")}};
    m_dialogs.openFile(this, question, [this](const QString& path) {
        m_extract->setText(QDir::toNativeSeparators(path));
        suggestOutput();
    });
}

/// Beside the extract, as long as nothing else was said.
void BuildBasemapDialog::suggestOutput() {
    const QString extract = m_extract->text().trimmed();
    if (!extract.isEmpty() && m_output->text().trimmed().isEmpty()) {
        m_output->setText(QFileInfo(extract).absoluteDir().filePath(stemOf(extract) + QStringLiteral(".pmtiles")));
    }
}

void BuildBasemapDialog::chooseOutput() {
    const FileQuestion question{.title = tr("Basemap file"),
                                .filters = {tr("PMTiles (*.pmtiles)"), tr("MBTiles (*.mbtiles)")},
                                .suggested = m_output->text(),
                                .ending = QStringLiteral(".pmtiles")};
    m_dialogs.saveFile(this, question, [this](const QString& path) {
        m_mayReplace = path;
        m_output->setText(path);
    });
}

BasemapOrder BuildBasemapDialog::order() const {
    const QString output = QFileInfo(m_output->text().trimmed()).absoluteFilePath();
    BasemapOrder order{.extract = toPath(m_extract->text().trimmed()), .output = toPath(output)};
    if (m_boundaries->isChecked()) {
        const QFileInfo file(output);
        order.boundaries =
            toPath(file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-communes.geojson")));
    }
    if (m_addresses->isChecked()) {
        order.addresses = AddressLibrary();
    }
    return order;
}

void BuildBasemapDialog::askStart() {
    const QString output = m_output->text().trimmed();
    if (!QFileInfo::exists(output) || output == m_mayReplace) {
        tell({});
        m_builder.start(order());
        return;
    }
    const Question question{.title = tr("Replace “%1”?").arg(QFileInfo(output).fileName()),
                            .text =
                                tr("There is a file of that name already. It is replaced once the new one is made."),
                            .yes = tr("Replace"),
                            .no = tr("Keep"),
                            .destructive = true};
    m_dialogs.ask(this, question, [this, output](bool yes) {
        if (yes) {
            m_mayReplace = output;
            askStart();
        }
    });
}

void BuildBasemapDialog::tell(const QString& sentences) {
    m_news->setText(sentences);
    m_news->setVisible(!sentences.isEmpty());
}

QString BuildBasemapDialog::news() const {
    return m_news->text();
}

void BuildBasemapDialog::followFields() {
    m_start->setEnabled(!m_builder.isBusy() && hasTilemaker() && !m_extract->text().trimmed().isEmpty()
                        && !m_output->text().trimmed().isEmpty());
}

void BuildBasemapDialog::followBusy() {
    const bool busy = m_builder.isBusy();
    m_progress->setVisible(busy);
    m_interrupt->setVisible(busy);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_extract, m_output, m_chooseExtract, m_chooseOutput,
                                                           m_addresses, m_boundaries}) {
        widget->setEnabled(!busy);
    }
    followFields();
    followTask();
}

void BuildBasemapDialog::followTask() {
    const auto task = m_tasks.latest();
    if (task && m_builder.isBusy()) {
        m_progress->setRange(0, task->percent() ? 100 : 0);
        m_progress->setValue(task->percent().value_or(0));
    }
}

} // namespace maillage
