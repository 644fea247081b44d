// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/calls/calls_page.h"

#include "ui/presenters/session/user_name.h"
#include "ui/presenters/texts/dates.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/calls/call_again_dialog.h"
#include "ui/window/calls/call_panel.h"
#include "ui/window/calls/round_progress.h"
#include "ui/window/dialogs.h"
#include "ui/window/pages/empty_note.h"
#include "ui/window/window_actions.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace maillage {

namespace {

constexpr std::array rhythms{3, 6, 12, 24};

QString rhythmText(int months) {
    constexpr int year = 12;
    return months < year    ? CallsPage::tr("every %Ln month(s)", nullptr, months)
           : months == year ? CallsPage::tr("every year")
                            : CallsPage::tr("every %Ln year(s)", nullptr, months / year);
}

QString rhythmKey() {
    return QStringLiteral("calls/every-months");
}

} // namespace

CallsPage::CallsPage(Workspace& workspace, WindowActions& actions, Dialogs& dialogs, QSettings& settings,
                     UserName& user, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_user(user)
    , m_presenter(workspace.session, workspace.view)
    , m_progress(new RoundProgress)
    , m_rhythmLabel(new QLabel)
    , m_rhythm(new QComboBox)
    , m_authorLabel(new QLabel)
    , m_author(new QLineEdit)
    , m_scope(new QLabel)
    , m_stack(new QStackedWidget)
    , m_panel(new CallPanel)
    , m_empty(new EmptyNote) {
    layOut();
    for (const int months : rhythms) {
        m_rhythm->addItem(rhythmText(months), months);
    }
    m_rhythm->setCurrentIndex(
        std::max(0, m_rhythm->findData(settings.value(rhythmKey(), m_presenter.everyMonths()).toInt())));
    m_presenter.setEveryMonths(m_rhythm->currentData().toInt());
    followUser();
    connectPresenter();
    connectPanel();
    connectFields();
    retranslate();
}

void CallsPage::layOut() {
    const int character = fontMetrics().averageCharWidth();
    m_rhythmLabel->setBuddy(m_rhythm);
    m_authorLabel->setBuddy(m_author);
    m_author->setMaximumWidth(character * 30);
    m_scope->setWordWrap(true);
    m_scope->setTextFormat(Qt::RichText);
    auto* fields = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_rhythmLabel, m_rhythm, m_authorLabel, m_author}) {
        fields->addWidget(widget);
    }
    fields->addStretch();
    auto* column = new QVBoxLayout;
    column->addWidget(m_progress);
    column->addLayout(fields);
    column->addWidget(m_scope);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_empty);
    auto* body = new QWidget;
    body->setLayout(column);
    body->setMaximumWidth(character * 130); // longer lines are hard to read
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(body);
}

void CallsPage::connectPresenter() {
    connect(&m_presenter, &CallingRoundPresenter::roundChanged, this, &CallsPage::showRound);
    connect(&m_presenter, &CallingRoundPresenter::handChanged, this, &CallsPage::changeHand);
    connect(&m_presenter, &CallingRoundPresenter::cardChanged, this, &CallsPage::showCard);
    connect(&m_presenter, &CallingRoundPresenter::recorded, this, &CallsPage::forgetNote);
    connect(&m_presenter, &CallingRoundPresenter::failed, this, [this](const Error& error) {
        m_dialogs.tellProblem(this, tr("The call was not written down"), sentenceOf(error.message));
    });
    connect(&m_workspace.session, &HubSession::stateChanged, this, [this] {
        m_notes.clear();
        m_panel->setWritable(m_workspace.session.isWritable());
    });
}

void CallsPage::connectPanel() {
    connect(m_panel, &CallPanel::confirmWanted, this, [this] { m_presenter.confirm(words()); });
    connect(m_panel, &CallPanel::callAgainWanted, this, &CallsPage::callAgain);
    connect(m_panel, &CallPanel::otherDayWanted, this, &CallsPage::askOtherDay);
    connect(m_panel, &CallPanel::closeWanted, this, &CallsPage::askClose);
    connect(m_panel, &CallPanel::skipWanted, this, [this] { m_presenter.skip(words()); });
    connect(m_panel, &CallPanel::editWanted, this, [this] {
        if (m_presenter.hand()) {
            Q_EMIT editWanted({Entity::Place, *m_presenter.hand()});
        }
    });
    connect(m_panel, &CallPanel::linkFollowed, this, &CallsPage::followLink);
}

void CallsPage::connectFields() {
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, [this] {
        m_settings.setValue(rhythmKey(), m_rhythm->currentData());
        m_presenter.setEveryMonths(m_rhythm->currentData().toInt());
    });
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        m_user.setName(m_author->text());
        followUser();
    });
    connect(&m_user, &UserName::changed, this, &CallsPage::followUser);
    connect(m_scope, &QLabel::linkActivated, m_actions.clearFilter, &QAction::trigger);
}

void CallsPage::followUser() {
    m_author->setText(m_user.name());
    m_panel->setAuthor(m_user.name());
}

CallingRoundPresenter::Words CallsPage::words() const {
    return {.author = toUtf8(m_author->text().simplified()), .note = toUtf8(m_panel->note().toPlainText().trimmed())};
}

QString CallsPage::handName() const {
    const auto& card = m_presenter.card();
    return card ? toQString(displayName(card->place())).simplified() : QString();
}

void CallsPage::showRound() {
    m_progress->show(m_presenter.round(), today());
    const bool nothing = !m_presenter.hand();
    m_stack->setCurrentWidget(nothing && m_presenter.isKnown() ? static_cast<QWidget*>(m_empty) : m_panel);
    const bool filtered = !m_workspace.view.filter().isEmpty();
    m_scope->setVisible(filtered);
    if (nothing) {
        showEmpty();
    }
}

void CallsPage::showEmpty() {
    const CallingRound& round = m_presenter.round();
    const bool filtered = !m_workspace.view.filter().isEmpty();
    if (m_workspace.session.snapshot()->placeCount() == 0) {
        m_empty->setTexts(tr("No place to call yet"),
                          tr("Once there are places in the hub, those to verify come here one after the other."));
        m_empty->setActions({m_actions.importFile, m_actions.addPlace});
        return;
    }
    if (m_presenter.isWithoutPlaces()) {
        m_empty->setTexts(tr("No place matches"), tr("Take a filter off, or search for less."));
        m_empty->setActions({m_actions.clearFilter});
        return;
    }
    const QString later =
        round.nextCall
            ? tr("The next one wants to be called again on %1.").arg(readableDate(formatDate(*round.nextCall)))
            : tr("Whoever looks for help finds what is true. Thank you!");
    m_empty->setTexts(filtered ? tr("All places of the filter are verified") : tr("All places are verified"), later);
    m_empty->setActions(filtered ? QList<QAction*>{m_actions.clearFilter} : QList<QAction*>{});
}

/// The note that was begun for one place waits there while another is in hand.
void CallsPage::changeHand() {
    if (m_noted) {
        m_notes.insert(*m_noted, m_panel->note().toPlainText());
    }
    m_noted = m_presenter.hand();
    m_panel->note().setPlainText(m_noted ? m_notes.value(*m_noted) : QString());
    if (m_noted && isVisible()) {
        m_panel->settle();
        m_workspace.view.setShown(RecordKey{Entity::Place, *m_noted});
    }
}

void CallsPage::forgetNote(std::int64_t place) {
    m_notes.remove(place);
    if (m_noted == place) {
        m_panel->note().clear();
    }
}

void CallsPage::showCard() {
    if (m_presenter.isGone()) {
        m_panel->showGone(tr("This place has been deleted meanwhile. Skip it to go on."));
    } else {
        m_panel->show(m_presenter.card());
    }
}

void CallsPage::askClose() {
    if (!m_presenter.isReady()) {
        return;
    }
    const Question question{.title = tr("Is “%1” closed?").arg(handName()),
                            .text = tr("It stays in the hub as closed since today. Edit → Undo takes this back."),
                            .yes = tr("It is closed"),
                            .no = tr("Leave it open"),
                            .destructive = true};
    m_dialogs.ask(this, question, [this, place = m_presenter.hand()](bool yes) {
        if (yes && m_presenter.hand() == place) {
            m_presenter.close(words());
        }
    });
}

void CallsPage::askOtherDay() {
    if (!m_presenter.isReady()) {
        return;
    }
    constexpr int fortnight = 14;
    auto* dialog = new CallAgainDialog(handName(), QDate::currentDate().addDays(fortnight), this);
    connect(dialog, &CallAgainDialog::chosen, this, [this, place = m_presenter.hand()](QDate day) {
        if (m_presenter.hand() == place) {
            callAgain(day);
        }
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void CallsPage::callAgain(QDate day) {
    if (m_presenter.isReady()) {
        Q_EMIT told(tr("“%1” comes back on %2.").arg(handName(), QLocale().toString(day, QStringLiteral("d MMMM"))));
    }
    m_presenter.callAgain(words(), dateOf(day));
}

void CallsPage::followLink(const QUrl& link) {
    if (link.scheme() == QStringLiteral("record")) {
        const QStringList parts = link.path().split(QLatin1Char(':'));
        Q_EMIT recordWanted(
            {entityNamed(toUtf8(parts.value(0))).value_or(Entity::Person), parts.value(1).toLongLong()});
    } else {
        m_dialogs.openOutside(link.toString());
    }
}

void CallsPage::retranslate() {
    m_rhythmLabel->setText(tr("Ver&ify each place"));
    for (int i = 0; i < m_rhythm->count(); ++i) {
        m_rhythm->setItemText(i, rhythmText(m_rhythm->itemData(i).toInt()));
    }
    m_rhythm->setAccessibleName(tr("How often each place is to be verified"));
    m_authorLabel->setText(tr("&By"));
    m_author->setAccessibleName(tr("Your name, as it is kept with what you verify"));
    m_author->setToolTip(m_author->accessibleName());
    m_scope->setText(tr("Only the places of the present filter are called. <a href=\"all\">Call all places</a>"));
    showRound();
    showCard();
}

void CallsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CallsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_presenter.setActive(true);
    if (event->spontaneous()) {
        return;
    }
    if (m_presenter.hand()) {
        m_workspace.view.setShown(RecordKey{Entity::Place, *m_presenter.hand()});
    }
    m_panel->confirmButton().setFocus();
}

void CallsPage::hideEvent(QHideEvent* event) {
    m_presenter.setActive(false);
    QWidget::hideEvent(event);
}

} // namespace maillage
