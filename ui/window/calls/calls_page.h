// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/calls/calling_round_presenter.h"
#include "ui/presenters/workspace.h"

#include <QDate>
#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;

namespace maillage {

class CallAgainDialog;
class CallPanel;
class Dialogs;
class EmptyNote;
class RoundProgress;
class UserName;
class WindowActions;

/// The calling round: how far it is, who calls, and one place after the other.
class CallsPage : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    CallsPage(Workspace& workspace, WindowActions& actions, Dialogs& dialogs, QSettings& settings, UserName& user,
              QWidget* parent = nullptr);

    [[nodiscard]] CallingRoundPresenter& presenter() { return m_presenter; }

    [[nodiscard]] RoundProgress& progress() { return *m_progress; }

    [[nodiscard]] CallPanel& panel() { return *m_panel; }

    [[nodiscard]] QLineEdit& author() { return *m_author; }

    [[nodiscard]] QComboBox& rhythm() { return *m_rhythm; }

Q_SIGNALS:
    void editWanted(maillage::RecordKey place);
    void recordWanted(maillage::RecordKey record);
    void told(const QString& sentence);
    void dialogOpened(maillage::CallAgainDialog* dialog);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void connectPresenter();
    void connectPanel();
    void connectFields();

    void showRound();
    void showEmpty();
    void changeHand();
    void showCard();
    void forgetNote(std::int64_t place);
    void askClose();
    void askOtherDay();
    void callAgain(QDate day);
    void followLink(const QUrl& link);
    void followUser();
    [[nodiscard]] CallingRoundPresenter::Words words() const;
    [[nodiscard]] QString handName() const;
    void retranslate();

    Workspace& m_workspace;
    WindowActions& m_actions;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    UserName& m_user;
    CallingRoundPresenter m_presenter;
    RoundProgress* m_progress;
    QLabel* m_rhythmLabel;
    QComboBox* m_rhythm;
    QLabel* m_authorLabel;
    QLineEdit* m_author;
    QLabel* m_scope;
    QStackedWidget* m_stack;
    CallPanel* m_panel;
    EmptyNote* m_empty;
    QHash<std::int64_t, QString> m_notes; ///< begun and not written yet, by place
    std::optional<std::int64_t> m_noted;  ///< the place that the note field belongs to
};

} // namespace maillage
