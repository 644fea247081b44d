// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer/export_dialog.h"

#include "core/exchange/formats.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/html_writer.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace maillage {

ExportDialog::ExportDialog(Workspace& workspace, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_entity(new QComboBox)
    , m_format(new QComboBox)
    , m_scope(new QComboBox)
    , m_public(new QRadioButton(tr("P&ublic")))
    , m_internal(new QRadioButton(tr("&Internal")))
    , m_explanation(new QLabel)
    , m_report(new QTextBrowser)
    , m_write(new QPushButton(tr("W&rite the file…")))
    , m_close(new QPushButton(tr("Cancel"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    m_entity->addItem(tr("Places"), static_cast<int>(Entity::Place));
    m_entity->addItem(tr("People"), static_cast<int>(Entity::Person));
    m_entity->addItem(tr("Organisations"), static_cast<int>(Entity::Organisation));
    m_public->setChecked(true);
    layOut();
    connectParts();
    followEntity();
}

void ExportDialog::layOut() {
    auto* form = new QFormLayout;
    form->addRow(tr("&What:"), m_entity);
    form->addRow(tr("W&hich:"), m_scope);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("For whom:"), makeProfiles());
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_report->setAccessibleName(tr("What was written"));
    m_report->setOpenLinks(false);
    m_report->hide();
    m_write->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_explanation);
    layout->addWidget(m_report, 1);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 22);
}

QWidget* ExportDialog::makeProfiles() {
    auto* profiles = new QWidget;
    auto* layout = new QHBoxLayout(profiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_public);
    layout->addWidget(m_internal);
    layout->addStretch();
    return profiles;
}

void ExportDialog::connectParts() {
    connect(m_entity, &QComboBox::currentIndexChanged, this, &ExportDialog::followEntity);
    connect(m_public, &QRadioButton::toggled, this, &ExportDialog::followProfile);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::askAndWrite);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

Entity ExportDialog::entity() const {
    return static_cast<Entity>(m_entity->currentData().toInt());
}

void ExportDialog::followEntity() {
    m_format->clear();
    for (const Format& format : formats()) {
        if (format.canWrite && format.holds(entity())) {
            m_format->addItem(sentenceOf({format.name, {}, {}}), toQString(format.id));
        }
    }
    m_scope->clear();
    m_scope->addItem(tr("All"), static_cast<int>(Scope::All));
    if (entity() == Entity::Place) {
        const int filtered = static_cast<int>(m_workspace.finder.results()->keys.size());
        const int selected = static_cast<int>(m_workspace.view.selectedPlaces().size());
        m_scope->addItem(tr("Those that pass the filter (%Ln)", nullptr, filtered), static_cast<int>(Scope::Filter));
        m_scope->addItem(tr("Those selected (%Ln)", nullptr, selected), static_cast<int>(Scope::Selection));
        m_scope->setCurrentIndex(m_workspace.view.filter().isEmpty() ? 0 : 1);
    }
    m_internal->setChecked(entity() == Entity::Person);
    m_public->setEnabled(entity() != Entity::Person);
    followProfile();
}

void ExportDialog::followProfile() {
    if (m_internal->isChecked()) {
        m_explanation->setText(tr("Everything leaves: internal records, notes, tags and the other fields of the "
                                  "sources. Keep such a file within your team."));
    } else if (entity() == Entity::Place) {
        m_explanation->setText(tr("Exactly the 32 columns of the national standard, public places only. No person, "
                                  "no note and no tag leaves."));
    } else {
        m_explanation->setText(tr("Public organisations only, without notes and tags."));
    }
}

ExportRequest ExportDialog::request(const QString& path) const {
    ExportRequest request{.path = path, .options = {}, .records = std::nullopt};
    request.options.format = toUtf8(m_format->currentData().toString());
    request.options.entity = entity();
    request.options.profile = m_internal->isChecked() ? Profile::Internal : Profile::Public;
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    if (scope == Scope::Filter) {
        request.records = m_workspace.finder.results()->keys;
    } else if (scope == Scope::Selection) {
        request.records = m_workspace.view.selectedPlaces();
    }
    return request;
}

void ExportDialog::askAndWrite() {
    const Format* format = formatNamed(toUtf8(m_format->currentData().toString()));
    if (format == nullptr || format->endings.empty()) {
        return;
    }
    const QString ending = toQString(format->endings.front());
    const QString base = QFileInfo(m_workspace.session.path()).completeBaseName();
    const FileQuestion question{.title = tr("Export"),
                                .filters = {tr("%1 (*.%2)").arg(m_format->currentText(), ending)},
                                .suggested = QStringLiteral("%1.%2").arg(base, ending),
                                .ending = ending};
    m_dialogs.saveFile(this, question, [this](const QString& path) { write(path); });
}

void ExportDialog::write(const QString& path) {
    m_write->setEnabled(false);
    startExport(m_workspace.session, request(path), this,
                [this, path](const Result<ExportOutcome>& outcome) { showOutcome(path, outcome); });
}

void ExportDialog::showOutcome(const QString& path, const Result<ExportOutcome>& outcome) {
    m_write->setEnabled(true);
    m_report->show();
    resize(size().expandedTo({0, fontMetrics().height() * 34}));
    if (!outcome) {
        m_report->setPlainText(sentenceOf(outcome.error().message));
        return;
    }
    const WriteReport& report = outcome->report;
    const QString account =
        tr("%Ln record(s) written to “%1”.", nullptr, static_cast<int>(report.written)).arg(QFileInfo(path).fileName());
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(escaped(account));
    const auto paragraph = [&](const QString& text) { html += QStringLiteral("<p>%1</p>").arg(escaped(text)); };
    if (report.withheld > 0) {
        paragraph(tr("%Ln internal record(s) stayed here.", nullptr, static_cast<int>(report.withheld)));
    }
    if (report.rewrittenCount > 0) {
        paragraph(tr("%Ln value(s) were written as the standard spells them.", nullptr,
                     static_cast<int>(report.rewrittenCount)));
    }
    if (outcome->refusedCount > 0) {
        paragraph(tr("The standard would refuse %Ln of them:", nullptr, static_cast<int>(outcome->refusedCount)));
        for (const RefusedRecord& refused : outcome->refused) {
            paragraph(tr("%1: %2").arg(toQString(refused.name), sentenceOf(refused.fault.message)));
        }
    }
    m_report->setHtml(html);
    m_close->setText(tr("Close"));
    Q_EMIT exported(account);
}

QString ExportDialog::report() const {
    return m_report->toPlainText();
}

} // namespace maillage
