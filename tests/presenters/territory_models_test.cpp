// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/boundaries.h"
#include "tests/presenters/session_fixture.h"
#include "tests/territory/square_shapes.h"
#include "ui/presenters/territories/comparison_csv.h"
#include "ui/presenters/territories/comparison_model.h"
#include "ui/presenters/territories/figure_table_model.h"

#include <QAbstractItemModelTester>

namespace maillage::test {

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class TerritoryModelsTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        board = std::make_unique<TerritoryBoard>(workspace->session);
        sheet = std::make_unique<FigureTableModel>(*board);
        comparison = std::make_unique<ComparisonModel>(*board);
        board->setWatched(m_watcher, true);
    }

    RecordKey addIn(const std::string& name, const std::string& insee, const std::string& itinerance = {}) {
        Record record = place(name, "", "Aide aux démarches administratives");
        record[PlaceField::CodePostal] = "";
        record[PlaceField::CodeInsee] = insee;
        record[PlaceField::Itinerance] = itinerance;
        return add(record);
    }

    [[nodiscard]] bool waitForBoard() {
        return waitFor([&] { return board->isUpToDate() && workspace->session.snapshot()->timesFrom(); });
    }

    [[nodiscard]] QString cell(const Figure& figure, int column) const {
        const auto row = sheet->rowOfFigure(figure);
        return row ? sheet->index(*row, column).data().toString() : QStringLiteral("missing");
    }

    [[nodiscard]] QStringList names() const {
        QStringList cells;
        for (int row = 0; row < comparison->rowCount(); ++row) {
            cells << comparison->index(row, 0).data().toString();
        }
        return cells;
    }

    QObject m_watcher;
    std::unique_ptr<TerritoryBoard> board;
    std::unique_ptr<FigureTableModel> sheet;
    std::unique_ptr<ComparisonModel> comparison;
};

TEST_F(TerritoryModelsTest, theDepartementWithMostPlacesIsShownFirst) {
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(sheet->rowCount(), 0) << "an empty hub has no territory";
    const QAbstractItemModelTester sheetTester(sheet.get(), strict);
    const QAbstractItemModelTester comparisonTester(comparison.get(), strict);
    addIn("a", "49007");
    addIn("b", "49018", "Itinérant");
    addIn("c", "44109");
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(board->content()->subject.identification, "dep:49");
    EXPECT_EQ(sheet->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Maine-et-Loire"));
    EXPECT_EQ(sheet->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Pays de la Loire"));
    EXPECT_EQ(cell({.kind = FigureKind::Places}, 1), QStringLiteral("2"));
    EXPECT_EQ(cell({.kind = FigureKind::Places}, 2), QStringLiteral("3"));
    EXPECT_EQ(cell({.kind = FigureKind::Itinerant}, 1), QStringLiteral("1"));
    EXPECT_EQ(cell({.kind = FigureKind::Service, .value = "Aide aux démarches administratives"}, 2),
              QStringLiteral("3"));
    EXPECT_EQ(cell({.kind = FigureKind::Service, .value = "Loisirs et créations numériques"}, 1),
              QStringLiteral("missing"));
    EXPECT_FALSE(sheet->figureAt(0)) << "a heading";
    EXPECT_EQ(names().size(), 12) << "ten EPCI, the département, the région";
    EXPECT_EQ(names().first(), QStringLiteral("CA Cholet Agglomération"));
    EXPECT_EQ(names().last(), QStringLiteral("Pays de la Loire"));
}

TEST_F(TerritoryModelsTest, followTheChoiceTheMeasureAndTheOrder) {
    const QAbstractItemModelTester sheetTester(sheet.get(), strict);
    const QAbstractItemModelTester comparisonTester(comparison.get(), strict);
    addIn("a", "49007");
    addIn("b", "49018", "Itinérant");
    addIn("c", "49018");
    ASSERT_TRUE(waitForBoard());
    board->setSubject("epci:244900882");
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(sheet->columnCount(), 4);
    EXPECT_EQ(cell({.kind = FigureKind::Places}, 1), QStringLiteral("2"));
    board->setMeasure(FigureMeasure::Per10000);
    EXPECT_EQ(cell({.kind = FigureKind::Places}, 1), QStringLiteral("0.58"));
    EXPECT_EQ(cell({.kind = FigureKind::Population}, 1), QStringLiteral("34,567")) << "no measure fits it";
    board->setMeasure(FigureMeasure::Share);
    EXPECT_EQ(cell({.kind = FigureKind::Itinerant}, 1), QStringLiteral("50.0%"));
    comparison->sort(2, Qt::DescendingOrder);
    EXPECT_EQ(comparison->figureAt(2).kind, FigureKind::Places);
    EXPECT_EQ(names().mid(0, 2),
              QStringList({QStringLiteral("CC Baugeois Vallée"), QStringLiteral("CU Angers Loire Métropole")}));
    EXPECT_EQ(names().last(), QStringLiteral("Pays de la Loire")) << "below, whatever the order";
    const int columns = comparison->columnCount();
    comparison->setChosen(Figure{.kind = FigureKind::Itinerant, .measure = FigureMeasure::Share});
    EXPECT_EQ(comparison->columnCount(), columns + 1);
    EXPECT_EQ(comparison->index(0, columns).data().toString(), QStringLiteral("50.0%"));
    comparison->sort(columns, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), QStringLiteral("CC Baugeois Vallée"));
    comparison->setChosen(std::nullopt);
    EXPECT_EQ(comparison->columnCount(), columns);
    board->setLevel(TerritoryKind::Arrondissement);
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(names().mid(0, 4), QStringList({QStringLiteral("Angers"), QStringLiteral("Cholet"),
                                              QStringLiteral("Saumur"), QStringLiteral("Segré")}));
    const auto csv = comparisonCsv(*comparison);
    ASSERT_EQ(csv.size(), 7U) << "a header, four arrondissements, the département, the région";
    EXPECT_EQ(csv[3][0], "\"Saumur\"");
    EXPECT_EQ(csv[3][1], "\"arr:493\"");
}

TEST_F(TerritoryModelsTest, aFigureLeadsToItsPlaces) {
    addIn("a", "49007");
    const RecordKey moving = addIn("b", "49018", "Itinérant");
    addIn("c", "49018");
    Record closed = place("d", "", "");
    closed[PlaceField::CodeInsee] = "49018";
    closed[PlaceField::State] = "closed";
    add(closed);
    board->setSubject("epci:244900882");
    ASSERT_TRUE(waitForBoard());
    const auto keysOf = [&](const Figure& figure) {
        const auto filter = board->filterFor(figure, board->content()->subject);
        const Snapshot& snapshot = *workspace->session.snapshot();
        std::vector<std::int64_t> keys;
        if (filter) {
            matches(snapshot, *filter).forEach([&](std::size_t row) {
                keys.push_back(snapshot.keyOf(static_cast<PlaceRow>(row)));
            });
        }
        return keys;
    };
    EXPECT_EQ(keysOf({.kind = FigureKind::Places}).size(), 2U);
    EXPECT_EQ(keysOf({.kind = FigureKind::Itinerant}), std::vector{moving.number});
    EXPECT_EQ(keysOf({.kind = FigureKind::NeverVerified}).size(), 2U);
    EXPECT_EQ(keysOf({.kind = FigureKind::VerifiedThisYear}).size(), 0U);
    EXPECT_FALSE(board->filterFor({.kind = FigureKind::People}, board->content()->subject));
}

TEST_F(TerritoryModelsTest, theUsersBoundariesPlaceThoseWithoutACode) {
    Record record = place("a", "", "");
    record[PlaceField::CodePostal] = "";
    record[PlaceField::Latitude] = "47.05";
    record[PlaceField::Longitude] = "-0.55";
    const RecordKey key = add(record);
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(board->content()->figures->placesNowhere(), 1U);
    EXPECT_EQ(board->filterNowhere().among->keys, std::vector{key.number});
    workspace->session.useBoundaries(std::make_shared<const Boundaries>(shapesOf({{"49007", -0.6}})));
    ASSERT_TRUE(waitFor([&] { return board->isUpToDate() && board->content()->figures->placesNowhere() == 0; }));
    EXPECT_EQ(board->content()->subject.identification, "dep:49");
    workspace->session.close();
    workspace->session.open(hubPath());
    ASSERT_TRUE(waitFor([&] { return board->isUpToDate() && board->content()->subject.identification == "dep:49"; }))
        << "for the hubs that follow too";
}

} // namespace maillage::test
