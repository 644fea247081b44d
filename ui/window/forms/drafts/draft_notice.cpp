// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/drafts/draft_notice.h"

#include "ui/presenters/records/draft_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace maillage {

DraftNotice::DraftNotice(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_resume(new QPushButton)
    , m_throwAway(new QPushButton) {
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_resume, m_throwAway}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_resume, &QPushButton::clicked, this, &DraftNotice::resumeWanted);
    connect(m_throwAway, &QPushButton::clicked, this, &DraftNotice::throwAwayWanted);
    hide();
}

void DraftNotice::ask(const store::Draft& draft) {
    tell(tr("What was typed on %1 has not been saved.").arg(draftTime(draft.at)), true);
}

void DraftNotice::tellResumed(const store::Draft& draft, const QStringList& changed) {
    QString text = tr("This is what was typed on %1, not saved yet.").arg(draftTime(draft.at));
    if (!changed.isEmpty()) {
        text += QLatin1Char('\n')
                + tr("Changed in the hub since: %1. Saving puts what was typed in its place.")
                      .arg(changed.join(QStringLiteral(", ")));
    }
    tell(text, false);
}

/// In the language of now.
void DraftNotice::tell(const QString& text, bool asks) {
    m_text->setText(text);
    m_resume->setText(tr("Go on with it"));
    m_throwAway->setText(tr("Throw it away"));
    m_resume->setVisible(asks);
    show();
}

QString DraftNotice::text() const {
    return isHidden() ? QString() : m_text->text();
}

/// A pale ground in the colour of what is selected.
void DraftNotice::paintEvent(QPaintEvent* /*event*/) {
    constexpr float groundAlpha = 0.15F;
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(groundAlpha);
    painter.fillRect(rect(), ground);
}

} // namespace maillage
