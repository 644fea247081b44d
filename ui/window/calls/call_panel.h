// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/calls/call_card.h"

#include <QDate>
#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace maillage {

/// The place in hand in large type, the note of the call, and a button with its key for each thing that can come of it.
/// A press right after the place has changed counts for nothing: it was meant for the one before.
class CallPanel : public QWidget {
    Q_OBJECT

public:
    explicit CallPanel(QWidget* parent = nullptr);

    /// Null: nothing is known (yet).
    void show(const std::shared_ptr<const CallCard>& card);
    void showGone(const QString& sentence);
    /// Who calls, for the words on the buttons.
    void setAuthor(const QString& author);
    void setWritable(bool writable);
    /// From now on a press counts again only after a moment.
    void settle();
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] QPlainTextEdit& note() { return *m_note; }

    [[nodiscard]] QPushButton& confirmButton() { return *m_confirm; }

    [[nodiscard]] QPushButton& phoneButton() { return *m_phone; }

    /// What is said of the place, for tests.
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    void confirmWanted();
    void callAgainWanted(QDate day);
    /// A day that is to be chosen.
    void otherDayWanted();
    void closeWanted();
    void skipWanted();
    void editWanted();
    void linkFollowed(const QUrl& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTexts();
    void makeButtons();
    void layOut();
    void connectButton(QPushButton& button, void (CallPanel::*signal)());
    void fillAgainMenu();
    void showPhone(const std::string& phone);
    void setKeyed(QPushButton& button, const QString& text, Qt::Key key);
    void retranslate();

    QLabel* m_name;
    QLabel* m_commune;
    QPushButton* m_phone;
    QTextBrowser* m_text;
    QLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    QPushButton* m_confirm;
    QPushButton* m_again;
    QPushButton* m_close;
    QPushButton* m_skip;
    QPushButton* m_edit;
    QMenu* m_againMenu;
    QFont m_phoneFont;
    QString m_author;
    std::shared_ptr<const CallCard> m_card;
    QElapsedTimer m_shown;
};

} // namespace maillage
