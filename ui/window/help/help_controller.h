// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/help/tour.h"

#include <QObject>

#include <memory>

class QMenuBar;
class QSettings;

namespace maillage {

class Dialogs;
class HelpWindow;
class Language;
class MainWindow;

/// Opens the help at the page of what one is doing, and leads the tour. F1 works in dialogs too.
class HelpController : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    HelpController(MainWindow& window, Language& language, Dialogs& dialogs, QSettings& settings);
    ~HelpController() override;

    /// The page of what has the focus.
    void showContext();
    void show(const QString& page);
    void startTour();
    /// Starts it where it never ran.
    void offerTour();

    /// Null before it was opened.
    [[nodiscard]] HelpWindow* helpWindow() const { return m_help.get(); }

    /// Null while there is none.
    [[nodiscard]] Tour* tour() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow& m_window;
    Language& m_language;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    std::unique_ptr<HelpWindow> m_help;
    QPointer<Tour> m_tour;
};

/// The page that explains the widget: that of the nearest parent that has one.
[[nodiscard]] QString helpPageOf(const QWidget* widget);

/// Every entry of the menus that has a key, as rows of a Markdown table.
[[nodiscard]] QString keysOf(const QMenuBar& menus);

} // namespace maillage
