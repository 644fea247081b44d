// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/perimeter_dialog.h"

#include "core/base/text.h"
#include "core/territory/commune_list.h"
#include "ui/presenters/filters/filter_edits.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/filters/draw_perimeter_dialog.h"
#include "ui/window/look/house_style.h"
#include "ui/window/look/lines.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

QString listed(const std::vector<std::string>& items) {
    constexpr qsizetype shown = 5;
    QStringList texts;
    for (const std::string& item : items) {
        texts << toQString(item);
    }
    const bool more = texts.size() > shown;
    texts = texts.first(std::min(texts.size(), shown));
    return texts.join(QStringLiteral(", ")) + (more ? QStringLiteral("…") : QString());
}

/// By number, each once.
std::vector<Commune> communesOf(const Snapshot& snapshot, const std::vector<std::int64_t>& places) {
    std::vector<Commune> communes;
    for (const std::int64_t place : places) {
        const auto row = snapshot.rowOf(place);
        if (const auto commune = row ? snapshot.gazetteerCommune(*row) : std::nullopt) {
            communes.push_back(commune->present());
        }
    }
    std::ranges::sort(communes, {}, &Commune::number);
    const auto repeated = std::ranges::unique(communes);
    communes.erase(repeated.begin(), repeated.end());
    return communes;
}

} // namespace

PerimeterDialog::PerimeterDialog(Workspace& workspace, const MapPane& map, const Perimeter& before, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_map(map)
    , m_before(before)
    , m_name(new QLineEdit(toQString(before.name)))
    , m_communes(new QPlainTextEdit(toQString(writeCommunes(before.communes))))
    , m_remark(new QLabel)
    , m_save(new QPushButton(tr("Save"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(before.key == 0 ? tr("New perimeter") : tr("Change the perimeter"));
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, &PerimeterDialog::judge);
    connect(m_communes, &QPlainTextEdit::textChanged, this, &PerimeterDialog::judge);
    judge();
}

void PerimeterDialog::layOut() {
    m_communes->setTabChangesFocus(true);
    m_communes->setPlaceholderText(tr("One commune a line: its name, or its INSEE code"));
    m_remark->setWordWrap(true);
    m_save->setDefault(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Communes:"), m_communes);
    form->addRow(QString(), makeSources());
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PerimeterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24);
}

QWidget* PerimeterDialog::makeSources() {
    auto* selected = new QPushButton(tr("Add those of the &selected places"));
    selected->setEnabled(!m_workspace.view.selectedPlaces().empty());
    connect(selected, &QPushButton::clicked, this, [this] { addCommunesOf(m_workspace.view.selectedPlaces()); });
    auto* shown = new QPushButton(tr("Add those of all places sho&wn"));
    shown->setEnabled(!m_workspace.finder.results()->keys.empty());
    connect(shown, &QPushButton::clicked, this, [this] { addCommunesOf(m_workspace.finder.results()->keys); });
    auto* draw = new QPushButton(tr("&Draw on the map…"));
    connect(draw, &QPushButton::clicked, this, &PerimeterDialog::draw);
    auto* sources = columnOf({lineOf({selected, shown}, {}), lineOf({draw}, {})}, nullptr);
    sources->layout()->setContentsMargins(0, 0, 0, 0);
    return sources;
}

DrawPerimeterDialog* PerimeterDialog::draw() {
    auto* dialog = new DrawPerimeterDialog(m_workspace.session, m_map, this);
    connect(dialog, &DrawPerimeterDialog::drawn, this, &PerimeterDialog::addCommunes);
    dialog->open();
    return dialog;
}

void PerimeterDialog::addCommunesOf(const std::vector<std::int64_t>& places) {
    m_workspace.session.compute<std::vector<Commune>>(
        this, [snapshot = m_workspace.session.snapshot(), places] { return communesOf(*snapshot, places); },
        [this](const std::vector<Commune>& communes) { addCommunes(communes); });
}

void PerimeterDialog::addCommunes(std::vector<Commune> communes) {
    const auto known = readCommunes(toUtf8(m_communes->toPlainText())).communes;
    std::erase_if(communes, [&](const Commune& one) { return std::ranges::contains(known, one); });
    if (!communes.empty()) {
        m_communes->appendPlainText(toQString(writeCommunes(communes)));
    }
}

QString PerimeterDialog::problem() const {
    const std::string name = fold(toUtf8(m_name->text().trimmed()));
    const bool taken = std::ranges::any_of(m_workspace.session.snapshot()->perimeters(), [&](const Perimeter& one) {
        return one.key != m_before.key && fold(one.name) == name;
    });
    if (taken) {
        return tr("A perimeter of this name exists.");
    }
    const CommuneListing listing = readCommunes(toUtf8(m_communes->toPlainText()));
    if (!listing.unknown.empty()) {
        return tr("No commune of this name or code: %1").arg(listed(listing.unknown));
    }
    if (!listing.ambiguous.empty()) {
        return tr("Several communes bear this name: %1. Write the département’s number after it: “Saint-Denis (93)”.")
            .arg(listed(listing.ambiguous));
    }
    return {};
}

void PerimeterDialog::judge() {
    const QString wrong = problem();
    const auto count = static_cast<int>(readCommunes(toUtf8(m_communes->toPlainText())).communes.size());
    m_remark->setText(wrong.isEmpty() ? tr("%Ln commune(s)", nullptr, count) : wrong);
    QPalette palette = m_remark->palette();
    palette.setColor(QPalette::WindowText,
                     wrong.isEmpty() ? mutedColour(this->palette()) : errorColour(this->palette()));
    m_remark->setPalette(palette);
    m_save->setEnabled(wrong.isEmpty() && count > 0 && !m_name->text().trimmed().isEmpty()
                       && m_workspace.session.isWritable());
}

void PerimeterDialog::accept() {
    if (!m_save->isEnabled()) {
        return;
    }
    m_save->setEnabled(false);
    auto key = std::make_shared<RecordKey>();
    const auto communes = readCommunes(toUtf8(m_communes->toPlainText())).communes;
    m_workspace.session.edit(
        savePerimeter(m_before.key, toUtf8(m_name->text().trimmed()), codesOfCommunes(communes), key), this,
        [this, key](const Result<ChangeReport>& report) {
            if (report) {
                Q_EMIT saved(*key);
                QDialog::accept();
            } else {
                judge();
                Q_EMIT m_workspace.session.failed(report.error());
            }
        });
}

} // namespace maillage
