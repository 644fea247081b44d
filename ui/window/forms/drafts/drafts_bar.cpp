// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/drafts/drafts_bar.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/window/look/house_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace maillage {

namespace {

/// "Médiathèque (12 March at 14:05)"; a new record without a name yet by its kind.
QString nameOf(const DraftList::Entry& entry) {
    const QString name = entry.name.isEmpty() ? entityLabel(entry.draft.record.entity) : entry.name;
    return DraftsBar::tr("%1 (%2)", "name, time").arg(name, draftTime(entry.draft.at));
}

} // namespace

DraftsBar::DraftsBar(DraftList& drafts, QWidget* parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_text(new QLabel)
    , m_resume(new QToolButton)
    , m_throwAway(new QToolButton)
    , m_hide(new QToolButton)
    , m_resumeMenu(new QMenu(this))
    , m_throwAwayMenu(new QMenu(this)) {
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->addSpacing(HouseStyle::spacing);
    layout->addWidget(m_text, 1);
    for (QToolButton* button : {m_resume, m_throwAway, m_hide}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_hide, &QToolButton::clicked, this, &DraftsBar::putOff);
    connect(&drafts, &DraftList::changed, this, &DraftsBar::showDrafts);
    showDrafts();
}

void DraftsBar::showDrafts() {
    fill();
    const auto& entries = m_drafts.entries();
    m_text->setText(entries.size() == 1
                        ? tr("Typed and not saved yet: %1").arg(nameOf(entries.front()))
                        : tr("%Ln records were typed and not saved yet.", nullptr, static_cast<int>(entries.size())));
    m_resume->setText(tr("Go on"));
    m_throwAway->setText(tr("Throw away"));
    m_hide->setText(tr("Later"));
    useMenu(*m_resume, *m_resumeMenu);
    useMenu(*m_throwAway, *m_throwAwayMenu);
    setVisible(hasNew());
}

void DraftsBar::putOff() {
    m_putOff.clear();
    std::ranges::transform(m_drafts.entries(), std::back_inserter(m_putOff),
                           [](const DraftList::Entry& entry) { return entry.draft.record; });
    hide();
}

bool DraftsBar::hasNew() const {
    return std::ranges::any_of(m_drafts.entries(), [this](const DraftList::Entry& entry) {
        return !std::ranges::contains(m_putOff, entry.draft.record);
    });
}

void DraftsBar::fill() {
    m_resumeMenu->clear();
    m_throwAwayMenu->clear();
    for (const DraftList::Entry& entry : m_drafts.entries()) {
        const QString name = nameOf(entry).replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(m_resumeMenu->addAction(name), &QAction::triggered, this,
                [this, draft = entry.draft] { Q_EMIT resumeWanted(draft); });
        connect(m_throwAwayMenu->addAction(name), &QAction::triggered, this,
                [this, draft = entry.draft] { Q_EMIT throwAwayWanted(draft); });
    }
}

/// A single draft needs no menu: the button does it.
void DraftsBar::useMenu(QToolButton& button, QMenu& menu) const {
    const bool single = menu.actions().size() == 1;
    button.setMenu(single ? nullptr : &menu);
    button.setPopupMode(single ? QToolButton::DelayedPopup : QToolButton::InstantPopup);
    QObject::disconnect(&button, &QToolButton::clicked, nullptr, nullptr);
    if (single) {
        connect(&button, &QToolButton::clicked, menu.actions().front(), &QAction::trigger);
    }
}

QString DraftsBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void DraftsBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        showDrafts();
    }
    QWidget::changeEvent(event);
}

/// A pale ground in the colour of what is selected.
void DraftsBar::paintEvent(QPaintEvent* /*event*/) {
    constexpr float groundAlpha = 0.15F;
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(groundAlpha);
    painter.fillRect(rect(), ground);
}

} // namespace maillage
