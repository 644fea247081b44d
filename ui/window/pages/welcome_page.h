// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/recent_files.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace maillage {

class UserName;
class WindowActions;

/// What stands in the window while no hub is open: the language, who one is, the ways to begin, and the hubs opened
/// lately.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(WindowActions& actions, RecentFiles& recent, UserName& user, QWidget* parent = nullptr);

    /// One button each, that stays down while its language is in use.
    void setLanguages(const QList<QAction*>& languages);

    [[nodiscard]] QLineEdit& userName() { return *m_name; }

    [[nodiscard]] QPushButton& importButton() { return *m_import.button; }

Q_SIGNALS:
    void openWanted(const QString& path);
    /// A new hub, and a file to fill it from.
    void importWanted();
    /// A new hub, and its first place by hand.
    void firstPlaceWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A way to begin: a button, and below it what it leads to.
    struct Way {
        QPushButton* button;
        QLabel* text;
    };

    void addWays(WindowActions& actions);
    Way addWay(const char* icon);
    void layOut();
    void connectName();
    void followRecent();
    void retranslate();

    RecentFiles& m_recent;
    UserName& m_user;
    QHBoxLayout* m_languages;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QGridLayout* m_grid;
    Way m_sample;
    Way m_import;
    Way m_first;
    Way m_open;
    QLabel* m_recentTitle;
    QListWidget* m_recentList;
};

} // namespace maillage
