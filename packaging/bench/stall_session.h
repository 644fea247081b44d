// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/stall_watch.h"
#include "ui/presenters/texts/language.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QSettings>

#include <functional>
#include <memory>

namespace maillage::bench {

/// A coordinator's session in the main window, step by step, under a watch.
class StallSession {
public:
    /// The step before there is a window that could answer.
    static constexpr const char* beforeShown = "make the window";

    /// `folder`: for settings and files. `watch` is told of each step.
    StallSession(const QString& folder, test::StallWatch& watch);
    ~StallSession();

    /// All steps on this hub. False where one of them did not come to its end in time.
    [[nodiscard]] bool run(const QString& hub);

private:
    void open(const QString& hub);
    void search();
    void tickFilters();
    void sort();
    void scroll();
    void select();
    void copy();
    void edit();
    void moveMap();
    void switchLanguage();
    void exportFilter();
    void closeHub();

    void step(const char* name) { m_watch.begin(name); }

    /// The event loop runs until then.
    void until(const std::function<bool()>& reached);
    void settle();
    void clickRow(int row);
    void rest(int milliseconds);

    class Answers;

    QString m_folder;
    test::StallWatch& m_watch;
    QSettings m_settings;
    Language m_language;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<MainWindow> m_window;
    bool m_inTime = true;
};

} // namespace maillage::bench
