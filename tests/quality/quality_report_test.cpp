// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/quality/quality_report.h"
#include "core/quality/rule_titles.h"
#include "core/query/snapshot/fault_flags.h"
#include "core/standard/checker.h"
#include "tests/query/hub.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace maillage {
namespace {

using test::Hub;

class QualityReportTest : public testing::Test {
protected:
    void fill(int count) {
        test::Random random(9);
        for (int i = 0; i < count; ++i) {
            hub.add(test::randomPlace(random));
        }
        check();
    }

    void check() {
        snapshot = hub.load();
        snapshot = snapshot->withFaults(findFaults(*snapshot, hub.connection()).value());
    }

    [[nodiscard]] static std::string departementOf(const Snapshot& of, PlaceRow row) {
        const auto commune = of.gazetteerCommune(row);
        return commune ? "dep:" + std::string(commune->departementCode()) : std::string();
    }

    Hub hub;
    Snapshot::Pointer snapshot;
};

TEST_F(QualityReportTest, countsWhatAnObviousPassCounts) {
    fill(300);
    const QualityScope scope{.level = AreaLevel::Departement, .area = "dep:49"};
    std::map<FaultTopic, std::set<std::int64_t>> topics;
    std::map<std::string, QualityCount> areas;
    QualityCount all;
    for (PlaceRow row = 0; row < snapshot->rowCount(); ++row) {
        QualityCount one{.places = 1};
        for (const Fault& fault : Checker().faultsOf(hub.read(snapshot->keyOf(row)))) {
            (fault.severity == Severity::Error ? one.withErrors : one.withWarnings) = 1;
            if (departementOf(*snapshot, row) == *scope.area) {
                topics[topicOf(kindOf(fault).value())].insert(snapshot->keyOf(row));
            }
        }
        for (const FaultKind twice : {idTwice, placeTwice}) {
            if (!snapshot->faults()->twinsOf(row, twice.rule).empty()) {
                (twice == idTwice ? one.withErrors : one.withWarnings) = 1;
                if (departementOf(*snapshot, row) == *scope.area) {
                    topics[topicOf(twice)].insert(snapshot->keyOf(row));
                }
            }
        }
        for (QualityCount* count : {&all, &areas[departementOf(*snapshot, row)]}) {
            count->places += one.places;
            count->withErrors += one.withErrors;
            count->withWarnings += one.withWarnings;
        }
    }
    const QualityReport report = qualityReport(*snapshot, scope);
    EXPECT_EQ(report.hub, all);
    EXPECT_EQ(report.scope, areas["dep:49"]);
    ASSERT_EQ(report.areas.size(), areas.size());
    for (const AreaQuality& area : report.areas) {
        EXPECT_EQ(area.count, areas[area.identification]) << area.identification;
    }
    ASSERT_EQ(report.topics.size(), topics.size());
    for (const TopicCount& topic : report.topics) {
        const auto& keys = topics.at(topic.topic);
        EXPECT_EQ(topic.places, keys.size());
        EXPECT_EQ(placesWith(*snapshot, topic.topic, scope), std::vector<std::int64_t>(keys.begin(), keys.end()));
    }
}

TEST_F(QualityReportTest, countsATopicByTerritory) {
    fill(300);
    const FaultTopic topic = qualityReport(*snapshot, {}).topics.front().topic;
    const QualityReport report = qualityReport(*snapshot, {}, topic);
    std::size_t total = 0;
    for (const AreaQuality& area : report.areas) {
        const QualityScope scope{.level = AreaLevel::Departement, .area = area.identification};
        EXPECT_EQ(area.ofTopic, placesWith(*snapshot, topic, scope).size()) << area.identification;
        total += area.ofTopic;
    }
    EXPECT_EQ(report.ofTopic, total);
    EXPECT_EQ(report.ofTopic, placesWith(*snapshot, topic, {}).size());
}

TEST_F(QualityReportTest, putsErrorsFirstAndTheUnknownAreaLast) {
    fill(300);
    const QualityReport report = qualityReport(*snapshot, {});
    EXPECT_TRUE(std::ranges::is_sorted(report.topics, [](const TopicCount& a, const TopicCount& b) {
        return std::pair(a.topic.severity(), b.places) < std::pair(b.topic.severity(), a.places);
    }));
    EXPECT_TRUE(report.areas.back().identification.empty());
    EXPECT_EQ(report.scope, report.hub);
}

TEST_F(QualityReportTest, givesEachEmptyRequiredFieldALineOfItsOwn) {
    hub.addPlace({{PlaceField::Nom, "Mairie"}});
    check();
    const QualityReport report = qualityReport(*snapshot, {});
    const auto ofAddress = std::ranges::find(
        report.topics, FaultTopic{.rule = Rule::Required, .field = PlaceField::Adresse}, &TopicCount::topic);
    ASSERT_NE(ofAddress, report.topics.end());
    EXPECT_EQ(ofAddress->fields, std::vector{PlaceField::Adresse});
    EXPECT_EQ(
        std::ranges::count(report.topics, Rule::Required, [](const TopicCount& topic) { return topic.topic.rule; }), 6);
}

TEST_F(QualityReportTest, roundsTheShareDownSoThat100MeansAll) {
    EXPECT_EQ((QualityCount{.places = 1000, .withErrors = 1}).percentSound(), 99);
    EXPECT_EQ((QualityCount{.places = 1000, .withErrors = 0}).percentSound(), 100);
    EXPECT_EQ(QualityCount{}.percentSound(), std::nullopt);
}

TEST_F(QualityReportTest, hasATitleForEveryRuleOfAPlace) {
    const std::vector<Sentence> sentences = allSentences();
    for (int rule = 0; rule < static_cast<int>(Rule::HeaderMissing); ++rule) {
        const Message title = titleOf({.rule = static_cast<Rule>(rule)});
        EXPECT_TRUE(std::ranges::contains(sentences, title.id, &Sentence::id)) << title.id;
    }
}

} // namespace
} // namespace maillage
