// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/places/facet_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <algorithm>
#include <array>

namespace maillage::test {

namespace {

constexpr const char* internet = "Accès internet et matériel informatique";

} // namespace

class FacetModelTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        add(place("Médiathèque", "Angers", internet));
        add(place("Mairie", "Saumur"));
        add(place("Centre social", "Angers", std::string(internet) + "|Aide aux démarches administratives"));
        ASSERT_TRUE(waitForResults());
    }

    [[nodiscard]] static QModelIndex valueIndex(const FacetModel& model, Facet facet, const std::string& key) {
        for (int group = 0; group < model.rowCount(); ++group) {
            const FilterGroup& shown = model.groups()[static_cast<std::size_t>(group)];
            for (std::size_t value = 0; value < shown.values.size(); ++value) {
                if (shown.kind == GroupKind::Facet && shown.facet == facet && shown.values[value].key == key) {
                    return model.index(static_cast<int>(value), 0, model.index(group, 0));
                }
            }
        }
        return {};
    }
};

TEST_F(FacetModelTest, countsWhatEachValueWouldShow) {
    const FacetModel model(workspace->finder, workspace->view);
    const QModelIndex value = valueIndex(model, Facet::Services, internet);
    ASSERT_TRUE(value.isValid());
    EXPECT_EQ(value.siblingAtColumn(FacetModel::Count).data().toString(), QStringLiteral("2"));
    const QModelIndex none = valueIndex(model, Facet::Services, {});
    ASSERT_TRUE(none.isValid());
    EXPECT_EQ(none.data().toString(), QStringLiteral("Not said"));
}

TEST_F(FacetModelTest, tickingFiltersAndTheCountsFollow) {
    FacetModel model(workspace->finder, workspace->view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.setData(valueIndex(model, Facet::Services, internet), Qt::Checked, Qt::CheckStateRole));
    ASSERT_TRUE(waitFor([&] { return workspace->finder.results()->keys.size() == 2; }));
    EXPECT_EQ(workspace->view.filter().of(Facet::Services), std::vector<std::string>{internet});
    const QModelIndex ticked = valueIndex(model, Facet::Services, internet);
    EXPECT_EQ(ticked.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(ticked.parent().siblingAtColumn(FacetModel::Count).data().toString(), QStringLiteral("1 chosen"));
    ASSERT_TRUE(model.setData(ticked, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(workspace->view.filter().isEmpty());
    ASSERT_TRUE(waitFor([&] { return workspace->finder.results()->keys.size() == 3; }));
}

TEST_F(FacetModelTest, aTickedValueWithoutPlacesStays) {
    FacetModel model(workspace->finder, workspace->view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Filter filter;
    filter.of(Facet::Services) = {internet};
    filter.text = "mairie";
    workspace->view.setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return workspace->finder.results()->keys.empty(); }));
    const QModelIndex ticked = valueIndex(model, Facet::Services, internet);
    ASSERT_TRUE(ticked.isValid());
    EXPECT_EQ(ticked.siblingAtColumn(FacetModel::Count).data().toString(), QStringLiteral("0"));
}

TEST_F(FacetModelTest, offersTheTerritoriesThatHoldPlaces) {
    FacetModel model(workspace->finder, workspace->view);
    const auto& groups = model.groups();
    const auto departements = std::ranges::find(groups, GroupKind::Departements, &FilterGroup::kind);
    ASSERT_NE(departements, groups.end());
    ASSERT_EQ(departements->values.size(), 1U);
    EXPECT_EQ(departements->values.front().key, "dep:49");
    workspace->view.setFilter(withValue(Filter{}, *departements, "dep:49", true));
    ASSERT_TRUE(waitForResults());
    EXPECT_EQ(withoutGroup(workspace->view.filter(),
                           *std::ranges::find(model.groups(), GroupKind::Departements, &FilterGroup::kind)),
              Filter{});
}

/// A renamed perimeter moves among the others, and what holds on to it moves along.
TEST_F(FacetModelTest, aValueThatChangesItsPlaceKeepsItsIndexes) {
    Record perimeter(Entity::Perimeter);
    perimeter[PerimeterField::Communes] = "49007";
    const auto addNamed = [&](const char* name) {
        perimeter[PerimeterField::Name] = name;
        return add(perimeter);
    };
    const RecordKey first = addNamed("Autour du lac");
    addNamed("Bords de Loire");
    addNamed("Centre");
    FacetModel model(workspace->finder, workspace->view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto names = [&] {
        QStringList labels;
        for (const FilterGroup& group : model.groups()) {
            for (const FilterValue& value : group.values) {
                if (group.kind == GroupKind::Perimeters && value.isValue) {
                    labels << value.label;
                }
            }
        }
        return labels;
    };
    ASSERT_TRUE(waitFor([&] { return names().size() == 3; }));
    const auto group = std::ranges::find(model.groups(), GroupKind::Perimeters, &FilterGroup::kind);
    const QModelIndex parent = model.index(static_cast<int>(group - model.groups().begin()), 0);
    const QPersistentModelIndex lake = model.index(0, FacetModel::Label, parent);
    const QPersistentModelIndex loire = model.index(1, FacetModel::Count, parent);
    ASSERT_EQ(lake.data().toString(), QStringLiteral("Autour du lac"));
    apply([&](Editor& editor) {
        return editor.set(first, std::array{FieldChange{std::to_underlying(PerimeterField::Name), "Zone du lac"}});
    });
    ASSERT_TRUE(waitFor([&] { return names().contains(QStringLiteral("Zone du lac")); }));
    EXPECT_EQ(names(),
              (QStringList{QStringLiteral("Bords de Loire"), QStringLiteral("Centre"), QStringLiteral("Zone du lac")}));
    EXPECT_EQ(lake.row(), 2);
    EXPECT_EQ(lake.data().toString(), QStringLiteral("Zone du lac"));
    EXPECT_EQ(loire.row(), 0);
    EXPECT_EQ(loire.column(), FacetModel::Count);
}

} // namespace maillage::test
