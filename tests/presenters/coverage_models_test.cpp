// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "tests/territory/square_shapes.h"
#include "ui/presenters/territories/coverage_table_model.h"
#include "ui/presenters/territories/themes.h"

#include <QAbstractItemModelTester>

namespace maillage::test {

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;
using Table = CoverageTableModel::Table;

} // namespace

class CoverageModelsTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        board = std::make_unique<CoverageBoard>(workspace->session, workspace->view);
        board->setWatched(m_watcher, true);
    }

    void addIn(const std::string& name, const std::string& insee, const std::string& state = "open") {
        Record record = place(name, "");
        record[PlaceField::CodePostal] = "";
        record[PlaceField::CodeInsee] = insee;
        record[PlaceField::State] = state;
        add(record);
    }

    void ask(const std::function<void(CoverageWish&)>& change) {
        CoverageWish wish = board->wish();
        change(wish);
        board->setWish(wish);
        ASSERT_TRUE(waitForBoard());
    }

    [[nodiscard]] bool waitForBoard() {
        return waitFor(
            [&] { return board->isUpToDate() && board->content()->snapshot == workspace->session.snapshot(); });
    }

    QObject m_watcher;
    std::unique_ptr<CoverageBoard> board;
};

TEST_F(CoverageModelsTest, tablesFollowTheWish) {
    CoverageTableModel far(*board, Table::Far);
    CoverageTableModel shares(*board, Table::Shares);
    CoverageTableModel curve(*board, Table::Curve);
    CoverageTableModel next(*board, Table::Next);
    const std::array models{&far, &shares, &curve, &next};
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (CoverageTableModel* model : models) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, strict));
    }
    ask([](CoverageWish&) {});
    EXPECT_EQ(board->content()->report, nullptr) << "no territory is chosen";
    EXPECT_EQ(far.rowCount(), 0);
    addIn("a", "49007");
    ask([](CoverageWish& wish) { wish.subject = "dep:49"; });
    ASSERT_NE(board->content()->report, nullptr);
    const int columns = shares.columnCount();
    const int before = far.rowCount();
    ask([](CoverageWish& wish) { wish.within = Metres{30'000}; });
    EXPECT_EQ(shares.columnCount(), columns + 1);
    EXPECT_LT(far.rowCount(), before);
    EXPECT_EQ(curve.rowCount(), 5);
    EXPECT_TRUE(far.positionAt(0));
    shares.sort(3, Qt::DescendingOrder);
    for (int row = 1; row < shares.rowCount(); ++row) {
        EXPECT_GE(shares.index(row - 1, 3).data(Qt::EditRole).toDouble(),
                  shares.index(row, 3).data(Qt::EditRole).toDouble());
    }
    workspace->session.close();
    ASSERT_TRUE(waitFor([&] { return far.rowCount() == 0; }));
}

TEST_F(CoverageModelsTest, closedPlacesAndThoseOutsideTheFilterDoNotCount) {
    addIn("a", "49007");
    addIn("b", "49099");
    addIn("c", "49328", "closed");
    ask([](CoverageWish& wish) { wish.subject = "dep:49"; });
    EXPECT_EQ(board->content()->report->sites.places, 2U);
    ask([](CoverageWish& wish) { wish.places = CoveragePlaces::OfFilter; });
    Filter filter;
    filter.territories = {"communes:49099"};
    workspace->view.setFilter(filter);
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(board->content()->report->sites.places, 1U);
    EXPECT_EQ(board->content()->filter, filter);
}

TEST_F(CoverageModelsTest, nothingIsWorkedOutWhileNobodyLooks) {
    addIn("a", "49007");
    ask([](CoverageWish& wish) { wish.subject = "dep:49"; });
    board->setWatched(m_watcher, false);
    CoverageWish wish = board->wish();
    wish.within = Metres{1'000};
    board->setWish(wish);
    EXPECT_FALSE(board->isUpToDate());
    EXPECT_EQ(board->content()->wish.within, Metres{10'000});
    board->setWatched(m_watcher, true);
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(board->content()->report->question.within, Metres{1'000});
}

TEST_F(CoverageModelsTest, themesTakeTheUsersBoundaries) {
    addIn("a", "49007");
    const auto boundaries = std::make_shared<const Boundaries>(shapesOf({{"49007", -0.6}, {"49099", -0.9}}));
    workspace->session.useBoundaries(boundaries);
    ASSERT_TRUE(waitFor([&] { return workspace->session.snapshot()->boundaries() == boundaries; }));
    ask([](CoverageWish& wish) { wish.subject = "communes:49007,49099"; });
    const auto distances = coverageTheme(*board->content());
    EXPECT_EQ(distances->classes().bounds, (std::vector<double>{5, 10, 15, 20}));
    EXPECT_NEAR(distances->box().west, -0.9, 1e-6);
    EXPECT_NEAR(distances->box().east, -0.5, 1e-6);

    TerritoryBoard territories(workspace->session);
    territories.setSubject("communes:49007,49099");
    territories.setLevel(TerritoryKind::Communes);
    territories.setWatched(m_watcher, true);
    ASSERT_TRUE(waitFor([&] { return territories.isUpToDate(); }));
    const Figure figure{.kind = FigureKind::Places};
    const auto places = figureTheme(*territories.content(), {.figure = figure, .kind = usualKind(figure)});
    EXPECT_EQ(places->kind(), ThemeKind::Symbols) << "numbers that add up";
    EXPECT_TRUE(places->legend(MapStyle::light()).text().startsWith(QStringLiteral("Places\nplaces\n1\n")))
        << toUtf8(places->legend(MapStyle::light()).text());
    territories.setLevel(TerritoryKind::Departement);
    ASSERT_TRUE(waitFor([&] { return territories.isUpToDate() && territories.content()->parts.size() == 1; }));
    const auto density = figureTheme(*territories.content(), {.figure = figure, .kind = ThemeKind::Heat});
    EXPECT_GT(density->box().north - density->box().south, 0.5) << "of the communes, not of the département";
    EXPECT_EQ(usualKind({.kind = FigureKind::Places, .measure = FigureMeasure::Per10000}), ThemeKind::Areas);
}

} // namespace maillage::test
