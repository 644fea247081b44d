// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/calls/call_panel.h"

#include "core/standard/values/readable_phone.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/house_style.h"
#include "ui/window/look/icons.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace maillage {

namespace {

void enlarge(QWidget& widget, double factor, QFont::Weight weight = QFont::Normal) {
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    widget.setFont(font);
}

DetailsStyle styleOf(const QPalette& palette) {
    return {.muted = mutedColour(palette),
            .error = errorColour(palette),
            .warning = warningColour(palette),
            .line = palette.color(QPalette::Mid)};
}

} // namespace

CallPanel::CallPanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_commune(new QLabel)
    , m_phone(new QPushButton)
    , m_text(new QTextBrowser)
    , m_noteLabel(new QLabel)
    , m_note(new QPlainTextEdit)
    , m_confirm(new QPushButton)
    , m_again(new QPushButton)
    , m_close(new QPushButton)
    , m_skip(new QPushButton)
    , m_edit(new QPushButton)
    , m_againMenu(new QMenu(this)) {
    makeTexts();
    makeButtons();
    layOut();
    retranslate();
}

void CallPanel::makeTexts() {
    constexpr double nameFactor = 1.7;
    constexpr double largeFactor = 1.2;
    enlarge(*m_name, nameFactor, QFont::DemiBold);
    enlarge(*m_commune, largeFactor);
    enlarge(*m_text, largeFactor);
    enlarge(*m_note, largeFactor);
    for (QLabel* label : {m_name, m_commune}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_commune->setForegroundRole(QPalette::PlaceholderText);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(HouseStyle::margin);
    connect(m_text, &QTextBrowser::anchorClicked, this, &CallPanel::linkFollowed);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(QFontMetrics(m_note->font()).lineSpacing() * 2 + 2 * HouseStyle::spacing);
    m_noteLabel->setBuddy(m_note);
}

void CallPanel::makeButtons() {
    constexpr double phoneFactor = 1.7;
    constexpr double confirmFactor = 1.2;
    enlarge(*m_phone, phoneFactor, QFont::DemiBold);
    m_phoneFont = m_phone->font();
    enlarge(*m_confirm, confirmFactor, QFont::DemiBold);
    m_phone->setIcon(icon("phone"));
    m_phone->setIconSize(QSize(1, 1) * QFontMetrics(m_phone->font()).height());
    m_confirm->setIcon(icon("check"));
    connect(m_phone, &QPushButton::clicked, this, [this] {
        if (m_card) {
            const QString phone = toQString(m_card->place()[PlaceField::Telephone]).simplified();
            Q_EMIT linkFollowed(QUrl(QStringLiteral("tel:") + QString(phone).remove(QLatin1Char(' '))));
        }
    });
    connectButton(*m_confirm, &CallPanel::confirmWanted);
    connectButton(*m_close, &CallPanel::closeWanted);
    connectButton(*m_skip, &CallPanel::skipWanted);
    connectButton(*m_edit, &CallPanel::editWanted);
    m_again->setMenu(m_againMenu);
    connect(m_againMenu, &QMenu::aboutToShow, this, &CallPanel::fillAgainMenu);
}

void CallPanel::connectButton(QPushButton& button, void (CallPanel::*signal)()) {
    connect(&button, &QPushButton::clicked, this, [this, signal] {
        if (isSettled()) {
            (this->*signal)();
        }
    });
}

void CallPanel::layOut() {
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_commune);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_phone, 0, Qt::AlignTop);
    auto* others = new QHBoxLayout;
    for (QPushButton* button : {m_again, m_close, m_skip, m_edit}) {
        others->addWidget(button, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);
    layout->addWidget(m_confirm);
    layout->addLayout(others);
}

/// The days that people say, with their dates, so that nobody has to count.
void CallPanel::fillAgainMenu() {
    m_againMenu->clear();
    if (!isSettled()) {
        return;
    }
    const QDate today = QDate::currentDate();
    const auto add = [this](const QString& text, QDate day) {
        const QString date = QLocale().toString(day, QStringLiteral("dddd d MMMM"));
        QAction* action = m_againMenu->addAction(tr("%1: %2", "when, which day").arg(text, date));
        connect(action, &QAction::triggered, this, [this, day] { Q_EMIT callAgainWanted(day); });
    };
    constexpr int week = 7;
    add(tr("&Tomorrow"), today.addDays(1));
    add(tr("In a &week"), today.addDays(week));
    add(tr("In a &month"), today.addMonths(1));
    m_againMenu->addSeparator();
    connect(m_againMenu->addAction(tr("&Another day…")), &QAction::triggered, this, &CallPanel::otherDayWanted);
}

void CallPanel::settle() {
    m_shown.start();
}

bool CallPanel::isSettled() const {
    return !m_shown.isValid() || m_shown.elapsed() >= QApplication::doubleClickInterval();
}

void CallPanel::show(const std::shared_ptr<const CallCard>& card) {
    const bool samePlace = m_card && card && m_card->place().key() == card->place().key();
    m_card = card;
    if (!card) {
        m_text->clear();
        return; // the next one is a moment away: what stands above stays until then
    }
    const Record& place = card->place();
    m_name->setText(toQString(place[PlaceField::Nom]).simplified());
    m_commune->setText(
        QStringLiteral("%1 %2").arg(toQString(place[PlaceField::CodePostal]), toQString(place[PlaceField::Commune])));
    showPhone(place[PlaceField::Telephone]);
    const int scrolled = samePlace ? m_text->verticalScrollBar()->value() : 0;
    m_text->setHtml(callHtml(*card, styleOf(palette())));
    m_text->verticalScrollBar()->setValue(scrolled);
}

void CallPanel::showPhone(const std::string& phone) {
    const bool known = !phone.empty();
    m_phone->setEnabled(known);
    m_phone->setText(known ? toQString(readablePhone(phone)) : tr("No phone known"));
    m_phone->setFont(known ? m_phoneFont : font()); // large only where there is something to read
    m_phone->setAccessibleName(known ? tr("Call %1").arg(m_phone->text()) : m_phone->text());
    m_phone->setToolTip(known ? tr("Opens the phone program of this computer") : QString());
}

void CallPanel::showGone(const QString& sentence) {
    m_card.reset();
    showPhone({});
    m_text->setPlainText(sentence);
}

void CallPanel::setAuthor(const QString& author) {
    m_author = author;
    retranslate();
}

void CallPanel::setWritable(bool writable) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_confirm, m_again, m_close, m_edit, m_note}) {
        widget->setEnabled(writable);
    }
}

void CallPanel::setKeyed(QPushButton& button, const QString& text, Qt::Key key) {
    const QKeySequence keys(key);
    button.setText(tr("%1 (%2)", "what a button does, its key").arg(text, keys.toString(QKeySequence::NativeText)));
    button.setShortcut(keys); // after the text, which takes it away
}

void CallPanel::retranslate() {
    setKeyed(*m_confirm,
             tr("Confirmed today by %1").arg(QString(m_author).replace(QLatin1Char('&'), QLatin1String("&&"))),
             Qt::Key_F5);
    setKeyed(*m_again, tr("Call again"), Qt::Key_F7);
    setKeyed(*m_close, tr("Closed"), Qt::Key_F8);
    setKeyed(*m_skip, tr("Skip"), Qt::Key_F9);
    setKeyed(*m_edit, tr("Edit…"), Qt::Key_F4);
    m_confirm->setToolTip(tr("Writes that you verified the place today, changes nothing else"));
    m_again->setToolTip(tr("The place comes back on the day you choose"));
    m_close->setToolTip(tr("The place exists no more, or helps nobody any more"));
    m_skip->setToolTip(tr("The place comes back after the others; a note is kept"));
    m_noteLabel->setText(
        tr("&Note of the call of %1").arg(QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM"))));
    m_note->setAccessibleName(tr("Note of the call"));
    m_note->setPlaceholderText(tr("What was said. It is kept with the place by whichever button you press."));
    m_text->setAccessibleName(tr("The place to call"));
    if (m_card) {
        show(m_card);
    }
}

QString CallPanel::plainText() const {
    return QStringList{m_name->text(), m_commune->text(), m_phone->text(), m_text->toPlainText()}.join(
        QLatin1Char('\n'));
}

void CallPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && m_card) {
        show(m_card);
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
