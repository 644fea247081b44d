// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/filters/filter_edits.h"
#include "ui/presenters/filters/saved_filters.h"
#include "ui/presenters/places/facet_model.h"
#include "ui/presenters/places/filter_chips.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace maillage::test {

using testing::ElementsAre;

class FilterPresentersTest : public SessionFixture {
protected:
    [[nodiscard]] std::vector<std::string> labels(const Filter& filter) const {
        std::vector<std::string> texts;
        for (const FilterChip& chip : filterChips(filter, *workspace->session.snapshot())) {
            texts.push_back(chip.label.toStdString());
        }
        return texts;
    }

    [[nodiscard]] Filter filtered() const { return workspace->view.filter(); }

    void setFilter(const Filter& filter) { workspace->view.setFilter(filter); }

    static Filter open() {
        Filter filter;
        filter.openings = {Opening::Saturday};
        return filter;
    }
};

TEST_F(FilterPresentersTest, everyConditionIsAChipToTakeOff) {
    Filter filter;
    filter.text = "mairie";
    filter.among = PlaceSet{.label = "Three places", .keys = {1, 2, 3}};
    filter.box = Box{46, -1, 48, 1};
    filter.territories = {"dep:49", "perimeter:0190163d-8694-739b-aea5-966c26f8ad91"};
    for (const Facet facet : allFacets) {
        filter.of(facet) = {""};
    }
    filter.openings = {Opening::Now, Opening::Unsaid};
    filter.freshnesses = {Freshness::Never};
    filter.changedSince = parseDate("2026-03-12");
    filter.starred = filter.callAgainDue = filter.withErrors = filter.withWarnings = true;
    filter.hasCoordinates = false;
    const auto chips = filterChips(filter, *workspace->session.snapshot());
    EXPECT_EQ(chips.size(), 5U + facetCount + 4U + 5U);
    EXPECT_THAT(labels(filter),
                testing::IsSupersetOf({"“mairie”", "Three places", "Maine-et-Loire", "A deleted perimeter",
                                       "Opening: Now", "Last verified: Never verified", "Changed: Since 12 March 2026",
                                       "Without coordinates"}));
    Filter left = filter;
    while (!left.isEmpty()) {
        const auto next = filterChips(left, *workspace->session.snapshot());
        ASSERT_FALSE(next.empty()) << toJson(left);
        ASSERT_NE(next.front().without, left) << next.front().key;
        left = next.front().without;
    }
}

TEST_F(FilterPresentersTest, aSavedFilterComesBack) {
    SavedFilters saved(workspace->session, workspace->view);
    EXPECT_FALSE(saved.canSave());
    setFilter(open());
    ASSERT_TRUE(saved.canSave());
    saved.saveAs(QStringLiteral(" Le samedi "));
    ASSERT_TRUE(waitFor([&] { return saved.current() != nullptr; }));
    EXPECT_EQ(saved.current()->name, QStringLiteral("Le samedi"));
    EXPECT_FALSE(saved.isChanged());
    EXPECT_TRUE(saved.isTaken(QStringLiteral("LE SAMEDI")));
    EXPECT_FALSE(saved.isTaken(QStringLiteral("LE SAMEDI"), saved.current()->number));
    EXPECT_EQ(sentenceOf(*workspace->session.steps().undo), QStringLiteral("Save the filter “Le samedi”"));
    const std::int64_t number = saved.current()->number;
    setFilter({});
    EXPECT_EQ(saved.current(), nullptr);
    saved.choose(number);
    EXPECT_EQ(filtered(), open());
}

TEST_F(FilterPresentersTest, aSavedFilterIsUpdatedRenamedAndDeleted) {
    SavedFilters saved(workspace->session, workspace->view);
    setFilter(open());
    saved.saveAs(QStringLiteral("Un"));
    ASSERT_TRUE(waitFor([&] { return saved.current() != nullptr; }));
    Filter more = open();
    more.starred = true;
    setFilter(more);
    EXPECT_TRUE(saved.isChanged());
    saved.updateCurrent();
    ASSERT_TRUE(waitFor([&] { return !saved.isChanged(); }));
    saved.renameCurrent(QStringLiteral("Deux"));
    ASSERT_TRUE(waitFor([&] { return saved.current() != nullptr && saved.current()->name == QStringLiteral("Deux"); }));
    saved.removeCurrent();
    ASSERT_TRUE(waitFor([&] { return saved.filters().empty(); }));
    EXPECT_EQ(filtered(), more) << "what is shown stays";
    workspace->session.undo();
    ASSERT_TRUE(waitFor([&] { return saved.filters().size() == 1; }));
}

TEST_F(FilterPresentersTest, whatCannotBeReadIsSaid) {
    SavedFilters saved(workspace->session, workspace->view);
    QStringList problems;
    QObject::connect(&saved, &SavedFilters::failed, &saved,
                     [&](const Error& error) { problems << sentenceOf(error.message); });
    apply(saveFilter(0, "Newer", R"({"moon":"full"})"));
    apply(saveFilter(0, "Gone", R"({"territories":["perimeter:0190163d-8694-739b-aea5-966c26f8ad91"]})"));
    ASSERT_TRUE(waitFor([&] { return saved.filters().size() == 2; }));
    for (const SavedFilter& filter : saved.filters()) {
        saved.choose(filter.number);
    }
    ASSERT_EQ(problems.size(), 2);
    EXPECT_TRUE(problems[0].contains(QStringLiteral("deleted")));
    EXPECT_TRUE(problems[1].contains(QStringLiteral("moon")));
    EXPECT_TRUE(filtered().isEmpty());
    EXPECT_EQ(saved.current(), nullptr);
}

TEST_F(FilterPresentersTest, anOwnPerimeterFollowsItsChanges) {
    add(place("Médiathèque", "Angers"));
    Record cholet = place("Mairie", "Cholet");
    cholet[PlaceField::CodeInsee] = "49099";
    add(cholet);
    auto key = std::make_shared<RecordKey>();
    apply(savePerimeter(0, "Lac", "49099", key));
    ASSERT_TRUE(waitFor([&] { return workspace->session.snapshot()->perimeters().size() == 1; }));
    Filter filter;
    filter.territories = {workspace->session.snapshot()->perimeters()[0].identification};
    setFilter(filter);
    EXPECT_THAT(labels(filter), ElementsAre("Lac"));
    ASSERT_TRUE(waitFor([&] { return workspace->finder.results()->keys.size() == 1; }));
    apply(savePerimeter(key->number, "Grand lac", "49007|49099"));
    ASSERT_TRUE(waitFor([&] { return workspace->finder.results()->keys.size() == 2; }));
    EXPECT_THAT(labels(filter), ElementsAre("Grand lac"));
    apply(removePerimeter(key->number, "Grand lac"));
    ASSERT_TRUE(waitFor([&] { return workspace->finder.results()->keys.empty(); }));
    EXPECT_THAT(labels(filter), ElementsAre("A deleted perimeter"));
    workspace->session.undo();
    ASSERT_TRUE(waitFor([&] { return workspace->finder.results()->keys.size() == 2; }));
}

TEST_F(FilterPresentersTest, aLongGroupShowsThoseWithMostPlacesAndMoreWhenAsked) {
    FacetModel model(workspace->finder, workspace->view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 15; ++i) {
        Record one = place("Lieu", "Angers");
        one[PlaceField::Tags] = "étiquette " + std::to_string(i);
        add(one);
    }
    ASSERT_TRUE(waitForResults());
    const auto tags = [&]() -> const FilterGroup& {
        return *std::ranges::find_if(model.groups(), [](const FilterGroup& group) {
            return group.kind == GroupKind::Facet && group.facet == Facet::Tags;
        });
    };
    ASSERT_EQ(tags().values.size(), 11U);
    EXPECT_EQ(tags().values.back().action, GroupAction::ShowAll);
    EXPECT_EQ(tags().values.back().label, QStringLiteral("Show 5 more"));
    const auto group = static_cast<int>(&tags() - model.groups().data());
    model.act(model.index(10, 0, model.index(group, 0)));
    EXPECT_EQ(tags().values.size(), 16U);
    EXPECT_EQ(tags().values.back().action, GroupAction::ShowFewer);
    model.setFind(QStringLiteral("ETIQUETTE 1"));
    EXPECT_EQ(tags().values.size(), 6U) << "1 and 10 to 14";
    model.setFind({});
    QSignalSpy asked(&model, &FacetModel::actionWanted);
    const auto communes = std::ranges::find(model.groups(), GroupKind::Communes, &FilterGroup::kind);
    ASSERT_EQ(communes->values.back().action, GroupAction::ChooseTerritory);
    model.act(model.index(static_cast<int>(communes->values.size()) - 1, 0,
                          model.index(static_cast<int>(communes - model.groups().begin()), 0)));
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(FilterPresentersTest, hoursAndHistoryComeInTheBackground) {
    Record one = place("Médiathèque");
    one[PlaceField::Horaires] = "Sa 09:00-12:00";
    add(one);
    ASSERT_TRUE(waitFor([&] { return workspace->session.snapshot()->timesFrom().has_value(); }));
    setFilter(open());
    ASSERT_TRUE(
        waitFor([&] { return workspace->finder.isUpToDate() && workspace->finder.results()->filter == open(); }));
    EXPECT_EQ(workspace->finder.results()->keys.size(), 1U);
    EXPECT_EQ(workspace->finder.results()->counts.changedSince(today()), 1U);
}

} // namespace maillage::test
