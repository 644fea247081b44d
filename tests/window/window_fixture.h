// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "tests/window/stray_windows.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"
#include "ui/window/hub_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/pages/places_page.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace maillage::test {

/// Answers in the user's place, and remembers what was said.
class AnsweringDialogs : public Dialogs {
public:
    void openFile(QWidget* /*parent*/, const FileQuestion& /*question*/, std::function<void(QString)> chosen) override {
        chosen(file);
    }

    void openFiles(QWidget* /*parent*/, const FileQuestion& /*question*/,
                   std::function<void(QStringList)> chosen) override {
        chosen({file});
    }

    void saveFile(QWidget* /*parent*/, const FileQuestion& /*question*/, std::function<void(QString)> chosen) override {
        chosen(file);
    }

    void ask(QWidget* /*parent*/, const Question& question, std::function<void(bool)> answered) override {
        asked << question.title;
        answered(answer);
    }

    void askOrLater(QWidget* /*parent*/, const Question& question, const QString& /*later*/,
                    std::function<void(Answer)> answered) override {
        asked << question.title;
        answered(later ? Answer::Later : answer ? Answer::Yes : Answer::No);
    }

    void tellProblem(QWidget* /*parent*/, const QString& title, const QString& text) override {
        problems << title + QStringLiteral(": ") + text;
    }

    void tell(QWidget* /*parent*/, const QString& title, const QString& /*text*/) override { told << title; }

    void openOutside(const QString& address) override { opened << address; }

    QString file;
    bool answer = true;
    bool later = false; ///< puts off what can be put off
    QStringList asked;
    QStringList problems;
    QStringList told;
    QStringList opened;
};

/// The main window with the sample, offscreen.
class WindowFixture : public testing::Test {
protected:
    void SetUp() override {
        settings = std::make_unique<QSettings>(pathText(folder / "settings.ini"), QSettings::IniFormat);
        language.use(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(*settings, language, dialogs);
        window->resize(1280, 800); // the offscreen screen is small
        window->show();
    }

    void TearDown() override {
        window.reset();
        EXPECT_TRUE(dialogs.problems.isEmpty()) << dialogs.problems.join(QLatin1Char('\n')).toStdString();
        EXPECT_TRUE(strays.found().isEmpty()) << strays.found().join(QLatin1Char(' ')).toStdString();
    }

    void openSample() {
        window->hubs().openSample(pathText(folder / "sample.maillage"));
        ASSERT_TRUE(waitFor([&] { return rows() > 100 && session().snapshot()->faultsKnown(); }));
    }

    [[nodiscard]] HubSession& session() { return window->workspace().session; }

    [[nodiscard]] ViewState& view() { return window->workspace().view; }

    [[nodiscard]] int rows() { return window->places().table().model()->rowCount(); }

    [[nodiscard]] bool waitForRows(int count) {
        return waitFor([&] { return window->workspace().finder.isUpToDate() && rows() == count; });
    }

    /// Into the folder that MAILLAGE_SHOTS names, for people to look at.
    static void shoot(QWidget& widget, const QString& name) {
        const QString shots = qEnvironmentVariable("MAILLAGE_SHOTS");
        if (!shots.isEmpty()) {
            QTest::qWait(300);
            QDir().mkpath(shots);
            const qreal ratio = widget.devicePixelRatioF();
            const QString scale = ratio == 1 ? QString() : QStringLiteral("-%1").arg(ratio * 100);
            EXPECT_TRUE(widget.grab().save(QDir(shots).filePath(name + scale + QStringLiteral(".png"))));
        }
    }

    TemporaryFolder folder;
    StrayWindows strays;
    std::unique_ptr<QSettings> settings;
    Language language;
    AnsweringDialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

} // namespace maillage::test
