// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/workspace.h"

#include <QDockWidget>

class QTabWidget;
class QTextBrowser;
class QToolButton;

namespace maillage {

class Dialogs;
class WindowActions;

/// The record that is shown: its page, and its history.
class DetailsDock : public QDockWidget {
    Q_OBJECT

public:
    DetailsDock(Workspace& workspace, WindowActions& actions, Dialogs& dialogs, QWidget* parent = nullptr);

    /// What the page says, for tests.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] QTextBrowser& history() { return *m_history; }

Q_SIGNALS:
    /// The form is wanted, at a field (the model's name for it).
    void editWanted(const QString& field);
    void recordWanted(maillage::RecordKey record);
    /// The record that is shown as it was when `seq` was the last row of history.
    void versionWanted(std::int64_t seq);
    /// A link or a note is to be changed.
    void attachedWanted(maillage::RecordKey attached);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QTextBrowser* makeBrowser();
    void layOut(WindowActions& actions);
    void show();
    void follow(const QUrl& link);
    void retranslate();

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QTabWidget* m_tabs;
    QTextBrowser* m_page;
    QTextBrowser* m_history;
};

} // namespace maillage
