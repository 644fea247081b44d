// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/recent_files.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace maillage {

class WindowActions;

/// What stands in the window while no hub is open: how to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(WindowActions& actions, RecentFiles& recent, QWidget* parent = nullptr);

Q_SIGNALS:
    void openWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(WindowActions& actions);
    void followRecent();
    void retranslate();

    RecentFiles& m_recent;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_recentTitle;
    QListWidget* m_recentList;
};

} // namespace maillage
