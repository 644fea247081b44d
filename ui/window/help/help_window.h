// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/help/help_pages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace maillage {

class Dialogs;
class HelpBrowser;
class Language;

/// The help: pages at the left, found as one types, the page at the right. A window of its own, to be read beside the
/// others.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// `keys`: a Markdown table that stands where a page says {keys}. Both outlive it.
    HelpWindow(Language& language, Dialogs& dialogs, const QString& keys);

    void showPage(const QString& id);
    [[nodiscard]] QString shownPage() const;
    void setKeys(const QString& keys);

    [[nodiscard]] QLineEdit& searchField() { return *m_search; }

    [[nodiscard]] QListWidget& list() { return *m_list; }

    [[nodiscard]] HelpBrowser& browser() { return *m_browser; }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void find();
    void follow(const QUrl& link);
    void showCurrent();
    void retranslate();
    [[nodiscard]] QListWidgetItem* itemOf(const QString& id) const;

    Language& m_language;
    Dialogs& m_dialogs;
    QString m_keys;
    std::vector<HelpPage> m_pages;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_none;
    HelpBrowser* m_browser;
};

} // namespace maillage
