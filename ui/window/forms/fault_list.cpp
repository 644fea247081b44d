// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/fault_list.h"

#include "ui/presenters/texts/html_writer.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/fitting_button.h"
#include "ui/window/look/house_style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maillage {

namespace {

QStringList lineFor(const JudgedFault& judged) {
    QStringList line{sentenceOf(judged.fault.message)};
    for (const Proposal& proposal : judged.proposals) {
        line << sentenceOf(proposal.label);
    }
    return line;
}

} // namespace

FaultList::FaultList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    constexpr int near = 4;
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(near);
    hide();
}

void FaultList::setFaults(const std::vector<JudgedFault>& faults) {
    QStringList lines;
    for (const JudgedFault& judged : faults) {
        lines << lineFor(judged);
    }
    if (lines == m_shown) {
        return;
    }
    clear();
    m_shown = lines;
    for (const JudgedFault& judged : faults) {
        addFault(judged);
    }
    setVisible(!faults.empty());
}

void FaultList::clear() {
    m_sentences.clear();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void FaultList::addFault(const JudgedFault& judged) {
    const QString sentence = sentenceOf(judged.fault.message);
    const bool isError = judged.fault.severity == Severity::Error;
    const QColor colour = isError ? errorColour(palette()) : warningColour(palette());
    auto* label =
        new QLabel(QStringLiteral("<span style=\"color:%1\">%2 %3</span>")
                       .arg(colour.name(), isError ? QStringLiteral("●") : QStringLiteral("▲"), escaped(sentence)));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    m_sentences << sentence;
    addButtons(judged.proposals, sentence);
}

void FaultList::addButtons(const std::vector<Proposal>& proposals, const QString& sentence) {
    for (const Proposal& proposal : proposals) {
        auto* button = new FittingButton(sentenceOf(proposal.label));
        button->setAccessibleDescription(sentence);
        connect(button, &QPushButton::clicked, this, [this, proposal] { Q_EMIT proposalChosen(proposal); });
        m_layout->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace maillage
