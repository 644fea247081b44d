// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer/import_result.h"

#include "ui/presenters/session/hub_worker.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/house_style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

ImportResult::ImportResult(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_counts(new QGridLayout)
    , m_regret(new QLabel)
    , m_show(new QPushButton(tr("&Show these places"))) {
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_regret->setWordWrap(true);
    m_counts->setColumnStretch(1, 1);
    m_counts->setHorizontalSpacing(HouseStyle::margin);
    connect(m_show, &QPushButton::clicked, this, &ImportResult::showWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(HouseStyle::margin);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addLayout(m_counts);
    layout->addWidget(m_regret);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    layout->addStretch(2);
}

void ImportResult::setReport(const ImportReport& report, Entity entity, const QString& source) {
    const bool changed = report.change.changedSomething();
    m_title->setText(changed ? tr("“%1” is in the hub").arg(source) : tr("Nothing had to change"));
    const ImportCounts& counts = report.counts;
    addCount(counts.added, tr("record(s) added", nullptr, static_cast<int>(counts.added)));
    addCount(counts.changed, tr("record(s) changed", nullptr, static_cast<int>(counts.changed)));
    addCount(counts.unchanged, tr("record(s) unchanged", nullptr, static_cast<int>(counts.unchanged)));
    addCount(counts.refused, tr("record(s) refused", nullptr, static_cast<int>(counts.refused)));
    addCount(counts.leftOut, tr("record(s) left out, as you chose", nullptr, static_cast<int>(counts.leftOut)));
    QString regret;
    if (report.backup) {
        regret = tr("Edit → Undo takes the whole import back. A copy of the hub as it was before is “%1”.")
                     .arg(toQString(report.backup->filename().string()));
    }
    m_regret->setText(regret);
    m_regret->setVisible(!regret.isEmpty());
    if (entity == Entity::Place && !report.change.wide) {
        m_places = placesOf(report.change.touched);
    }
    m_show->setVisible(!m_places.empty());
}

void ImportResult::addCount(std::size_t count, const QString& words) {
    if (count == 0) {
        return;
    }
    auto* number = new QLabel(QLocale().toString(static_cast<qulonglong>(count)));
    QFont font = number->font();
    font.setWeight(QFont::DemiBold);
    number->setFont(font);
    const int row = m_counts->rowCount();
    m_counts->addWidget(number, row, 0, Qt::AlignRight);
    m_counts->addWidget(new QLabel(words), row, 1);
}

} // namespace maillage
