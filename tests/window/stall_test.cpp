// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stall_watch.h"
#include "tests/window/window_fixture.h"
#include "ui/window/tables/table_columns.h"

#include <QLineEdit>
#include <QScrollBar>

namespace maillage::test {

using StallTest = WindowFixture;

/// The bar of 50 ms is measured by bench_stall with a large hub, on a machine that does nothing else. Here the
/// processor time of one piece of work is bounded, generously: what waits or computes by mistake takes far more.
TEST_F(StallTest, theWindowAnswersInASessionWithTheSample) {
    constexpr double generous = 1500;
    StallWatch watch;
    watch.begin("open");
    openSample();
    PlaceTable& table = window->places().table();
    const int all = rows();
    watch.begin("search");
    QTest::keyClicks(&window->places().filters().searchField(), QStringLiteral("mediatheque"));
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && rows() < all; }));
    window->actions().clearFilter->trigger();
    ASSERT_TRUE(waitForRows(all));
    watch.begin("sort");
    table.columns().setOrder({{QStringLiteral("horaires"), Qt::DescendingOrder}});
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate(); }));
    watch.begin("scroll");
    for (int i = 0; i <= table.verticalScrollBar()->maximum(); i += 10) {
        table.verticalScrollBar()->setValue(i);
        QTest::qWait(1);
    }
    watch.begin("select all");
    table.selectAll();
    ASSERT_TRUE(waitFor([&] { return window->places().map().isSettled(); }));
    watch.begin("language");
    language.use(QStringLiteral("fr"));
    QTest::qWait(50);
    language.use(QStringLiteral("en"));
    QTest::qWait(50);
    for (const Stall& stall : watch.stalls()) {
        EXPECT_LT(stall.mostWork, generous) << stall.step;
    }
}

TEST(StallWatchTest, seesWhatBlocksTheLoopAndWhere) {
    StallWatch watch;
    watch.begin("idle");
    QTest::qWait(60);
    watch.begin("blocked");
    QTest::qWait(20);
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    QTest::qWait(60);
    const std::vector<Stall> stalls = watch.stalls();
    const auto blocked = std::ranges::find(stalls, "blocked", &Stall::step);
    ASSERT_NE(blocked, stalls.end());
    EXPECT_GT(blocked->milliseconds, 150);
    EXPECT_LT(blocked->work, 150) << "it slept";
    EXPECT_FALSE(blocked->where.empty());
}

} // namespace maillage::test
