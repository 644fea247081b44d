// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/places/place_table_model.h"
#include "ui/presenters/tables/place_clip.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

namespace maillage::test {

class PlaceTableModelTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        library = add(place("Médiathèque Toussaint", "Angers", "Accès internet et matériel informatique"));
        townHall = add(place("Mairie", "Saumur"));
        centre = add(place("Centre social", "Cholet", "Accès internet et matériel informatique"));
        ASSERT_TRUE(waitForResults());
    }

    [[nodiscard]] QStringList column(const PlaceTableModel& model, PlaceColumn column) const {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row, static_cast<int>(column)).data().toString();
        }
        return texts;
    }

    RecordKey library;
    RecordKey townHall;
    RecordKey centre;
};

TEST_F(PlaceTableModelTest, showsThePlacesByName) {
    const PlaceTableModel model(workspace->finder);
    EXPECT_EQ(column(model, PlaceColumn::Name), (QStringList{QStringLiteral("Centre social"), QStringLiteral("Mairie"),
                                                             QStringLiteral("Médiathèque Toussaint")}));
    EXPECT_EQ(column(model, PlaceColumn::Commune).front(), QStringLiteral("Cholet"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
}

TEST_F(PlaceTableModelTest, searchAndSortKeepTheSelection) {
    PlaceTableModel model(workspace->finder);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QItemSelectionModel selection(&model);
    selection.select(model.index(*model.rowOfKey(library.number), 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.sort(static_cast<int>(PlaceColumn::Commune), Qt::DescendingOrder);
    ASSERT_TRUE(waitFor([&] { return column(model, PlaceColumn::Commune).front() == QStringLiteral("Saumur"); }));
    EXPECT_EQ(model.keyAt(selection.selectedRows().front().row()), library.number);
    Filter filter;
    filter.text = "mediatheque";
    workspace->view.setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 1; }));
    EXPECT_EQ(model.keyAt(selection.selectedRows().front().row()), library.number);
    model.sort(-1);
    workspace->view.setFilter(Filter{});
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    EXPECT_EQ(model.keyAt(selection.selectedRows().front().row()), library.number);
}

TEST_F(PlaceTableModelTest, changedAndRemovedPlacesAreSeen) {
    PlaceTableModel model(workspace->finder);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Record before = place("Mairie", "Saumur");
    before.number = townHall.number;
    Record after = before;
    after[PlaceField::Commune] = "Segré";
    apply(saveRecord(after, before));
    ASSERT_TRUE(waitForResults());
    EXPECT_GT(changes.count(), 0);
    EXPECT_TRUE(column(model, PlaceColumn::Commune).contains(QStringLiteral("Segré")));
    apply(removeRecords({library, centre}));
    ASSERT_TRUE(waitForResults());
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(PlaceTableModelTest, unplacedRowsSortLastInBothDirections) {
    PlaceTableModel model(workspace->finder);
    Record verified = place("Centre social", "Cholet");
    verified.number = centre.number;
    Record after = verified;
    after[PlaceField::VerifiedOn] = "2026-03-12";
    apply(saveRecord(after, verified));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(static_cast<int>(PlaceColumn::VerifiedOn), order);
        ASSERT_TRUE(waitFor([&] { return workspace->finder.order().front().direction == order && waitForResults(); }));
        EXPECT_EQ(model.keyAt(0), centre.number);
    }
}

TEST_F(PlaceTableModelTest, cellsOfTheStoreComeWhenTheyAreLookedAt) {
    PlaceTableModel model(workspace->finder);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Record before = place("Mairie", "Saumur");
    before.number = townHall.number;
    Record after = before;
    after[PlaceField::SiteWeb] = "https://www.saumur.example/";
    apply(saveRecord(after, before));
    ASSERT_TRUE(waitForResults());
    const auto site = [&] {
        return model.index(*model.rowOfKey(townHall.number), static_cast<int>(PlaceColumn::Website)).data().toString();
    };
    ASSERT_TRUE(waitFor([&] { return site() == QStringLiteral("https://www.saumur.example/"); }));
    before = after;
    after[PlaceField::SiteWeb] = "https://autre.example/";
    apply(saveRecord(after, before));
    ASSERT_TRUE(waitFor([&] { return site() == QStringLiteral("https://autre.example/"); }));
}

TEST_F(PlaceTableModelTest, sortsByWhatOnlyTheStoreHolds) {
    PlaceTableModel model(workspace->finder);
    const auto setStructure = [&](RecordKey key, const char* name, const char* structure) {
        Record before = place(name);
        before.number = key.number;
        Record after = before;
        after[PlaceField::StructureParente] = structure;
        apply(saveRecord(after, before));
    };
    setStructure(library, "Médiathèque Toussaint", "Ville d'Angers");
    setStructure(centre, "Centre social", "Agglomération");
    model.sort(static_cast<int>(PlaceColumn::ParentStructure));
    const auto order = [&] { return std::vector<std::int64_t>(model.keys().begin(), model.keys().end()); };
    const std::vector<std::int64_t> expected{centre.number, library.number, townHall.number};
    ASSERT_TRUE(waitFor([&] { return workspace->finder.isUpToDate() && order() == expected; }));
    setStructure(townHall, "Mairie", "Bourg");
    const std::vector<std::int64_t> then{centre.number, townHall.number, library.number};
    ASSERT_TRUE(waitFor([&] { return workspace->finder.isUpToDate() && order() == then; }));
}

TEST_F(PlaceTableModelTest, sortsByTwoColumns) {
    PlaceTableModel model(workspace->finder);
    const RecordKey second = add(place("Mairie", "Angers"));
    model.setOrder({{PlaceColumn::Name, Qt::AscendingOrder}, {PlaceColumn::Commune, Qt::DescendingOrder}});
    ASSERT_TRUE(waitForResults());
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.keyAt(1), townHall.number);
    EXPECT_EQ(model.keyAt(2), second.number);
    model.setOrder({{PlaceColumn::Name, Qt::AscendingOrder}, {PlaceColumn::Commune, Qt::AscendingOrder}});
    ASSERT_TRUE(waitFor([&] { return workspace->finder.isUpToDate() && model.keyAt(1) == second.number; }));
}

TEST_F(PlaceTableModelTest, knowsTheTerritoryOfAPlace) {
    const PlaceTableModel model(workspace->finder);
    const int row = *model.rowOfKey(library.number);
    EXPECT_EQ(model.index(row, static_cast<int>(PlaceColumn::Departement)).data().toString(),
              QStringLiteral("Maine-et-Loire"));
    EXPECT_EQ(model.index(row, static_cast<int>(PlaceColumn::Region)).data().toString(),
              QStringLiteral("Pays de la Loire"));
    EXPECT_TRUE(
        model.index(row, static_cast<int>(PlaceColumn::Epci)).data().toString().contains(QStringLiteral("Angers")));
}

TEST_F(PlaceTableModelTest, placesAreCopiedWithTheColumnsThatAreShown) {
    Record before = place("Mairie", "Saumur");
    before.number = townHall.number;
    Record after = before;
    after[PlaceField::PresentationDetail] = "Lundi\nou sur rendez-vous";
    after[PlaceField::VerifiedOn] = "2026-03-12";
    apply(saveRecord(after, before));
    ASSERT_TRUE(waitForResults());
    ClipTexts clip;
    startPlaceClip(
        workspace->session,
        {.snapshot = workspace->session.snapshot(),
         .keys = {townHall.number, centre.number},
         .columns = {PlaceColumn::Postcode, PlaceColumn::Name, PlaceColumn::Description, PlaceColumn::VerifiedOn}},
        &workspace->view, [&](const Result<ClipTexts>& texts) { clip = *texts; });
    ASSERT_TRUE(waitFor([&] { return clip.rows == 2; }));
    EXPECT_EQ(clip.text, QStringLiteral("Postcode\tName\tDescription\tVerified on\n"
                                        "49000\tMairie\t\"Lundi\nou sur rendez-vous\"\t2026-03-12\n"
                                        "49000\tCentre social\t\t\n"));
}

TEST_F(PlaceTableModelTest, closingTheHubEmptiesIt) {
    PlaceTableModel model(workspace->finder);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    workspace->session.close();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 0; }));
}

TEST_F(PlaceTableModelTest, pointsStandWhereTheSnapshotPutsThem) {
    Record placed = place("Espace numérique");
    placed[PlaceField::Latitude] = "47.47";
    placed[PlaceField::Longitude] = "-0.55";
    const RecordKey key = add(placed);
    ASSERT_TRUE(waitForResults());
    const PointSet& points = workspace->finder.results()->points;
    const auto index = points.indexOf(key.number);
    ASSERT_TRUE(index);
    EXPECT_FALSE(points.points()[*index].hollow);
    const auto atCommune = points.indexOf(library.number);
    ASSERT_TRUE(atCommune) << "Angers has a known centre";
    EXPECT_TRUE(points.points()[*atCommune].hollow);
}

} // namespace maillage::test
