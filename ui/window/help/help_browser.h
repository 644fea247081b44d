// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace maillage {

/// Shows a help page with its pictures, none wider than the view, with air between the lines. Links to other pages are
/// given to the one who asked for it.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    void showPage(const QString& markdown, const QString& language);
    /// Marks the words, and goes to the first.
    void highlight(const QString& search);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutText();
    void fitPictures();

    QString m_folder;
    QString m_search;
};

} // namespace maillage
