// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The longest time during which the window answers nothing, in each step of a session with 200,000 places, or with
// --places N. The better of two sessions counts, since another program may take the processor in one of them.

#include "packaging/bench/generated_hub.h"
#include "packaging/bench/stall_session.h"
#include "tests/support/stall_watch.h"
#include "ui/window/look/house_style.h"

#include <QApplication>
#include <QDir>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <print>

namespace {

using namespace maillage;

constexpr double limit = 50;
constexpr int sessions = 2;

std::vector<test::Stall> session(const QString& folder, std::size_t places) {
    const QString hub = folder + QStringLiteral("/places.maillage");
    static_cast<void>(bench::generatedHub(hub.toStdString(), places));
    test::StallWatch watch;
    bench::StallSession session(folder, watch);
    if (!session.run(hub)) {
        std::println(stderr, "A step did not come to its end.");
        std::exit(1);
    }
    return watch.stalls();
}

void print(const test::Stall& stall) {
    std::println("{:32} {:8.1f} ms, {:8.1f} ms of work", stall.step, stall.milliseconds, stall.work);
    if (stall.milliseconds > limit) {
        for (const std::string& function : test::functionsOf(stall.where)) {
            if (function.contains("maillage") || function.contains("Q")) {
                std::println("      {}", function.substr(0, 110));
            }
        }
    }
}

QString option(const QStringList& arguments, const QString& name, const QString& otherwise) {
    const qsizetype at = arguments.indexOf(name);
    return at < 0 ? otherwise : arguments.value(at + 1, otherwise);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QApplication application(argc, argv);
    QApplication::setStyle(makeHouseStyle().release());
    applyTheme(Theme::Light);
    const QTemporaryDir fallback;
    const QStringList arguments = QApplication::arguments();
    const QString folder = option(arguments, QStringLiteral("--work"), fallback.path());
    const auto places = option(arguments, QStringLiteral("--places"), QStringLiteral("200000")).toULongLong();
    const int rounds = option(arguments, QStringLiteral("--sessions"), QString::number(sessions)).toInt();
    std::vector<test::Stall> best = session(folder, places);
    for (int round = 1; round < rounds; ++round) {
        const std::vector<test::Stall> again = session(folder, places);
        std::ranges::transform(best, again, best.begin(), [](const test::Stall& a, const test::Stall& b) {
            return a.milliseconds <= b.milliseconds ? a : b;
        });
    }
    std::ranges::for_each(best, print);
    std::erase_if(best, [](const test::Stall& stall) { return stall.step == bench::StallSession::beforeShown; });
    const test::Stall& longest = *std::ranges::max_element(best, {}, &test::Stall::milliseconds);
    std::println("ratio: stall {:.3f} 1 longest stall over 50 ms: {:.0f} ms in “{}”", longest.milliseconds / limit,
                 longest.milliseconds, longest.step);
    return 0;
}
