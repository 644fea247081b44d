// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/classes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

double spreadOf(const std::vector<double>& values, const Classes& classes) {
    std::map<std::size_t, std::vector<double>> members;
    for (const double value : values) {
        members[classes.classOf(value)].push_back(value);
    }
    double sum = 0;
    for (const auto& [number, inside] : members) {
        double mean = 0;
        for (const double value : inside) {
            mean += value / static_cast<double>(inside.size());
        }
        for (const double value : inside) {
            sum += (value - mean) * (value - mean);
        }
    }
    return sum;
}

/// The least spread by trying every choice of bounds.
double leastSpread(const std::vector<double>& values, std::vector<double> distinct, std::size_t classes,
                   std::vector<double> bounds = {}) {
    if (bounds.size() + 1 == classes) {
        return spreadOf(values, {.bounds = bounds});
    }
    double best = std::numeric_limits<double>::infinity();
    while (distinct.size() > 1) {
        std::vector<double> more = bounds;
        more.push_back(distinct.front());
        distinct.erase(distinct.begin());
        best = std::min(best, leastSpread(values, distinct, classes, more));
    }
    return best;
}

TEST(ClassesTest, AValueOnABoundIsInTheLowerClass) {
    const Classes classes{.lowest = 0, .highest = 30, .bounds = {5, 10}};
    EXPECT_EQ(classes.count(), 3U);
    EXPECT_EQ(classes.classOf(5), 0U);
    EXPECT_EQ(classes.classOf(5.001), 1U);
    EXPECT_EQ(classes.classOf(10), 1U);
    EXPECT_EQ(classes.classOf(1000), 2U);
    EXPECT_EQ(classes.from(1), 5);
    EXPECT_EQ(classes.to(2), 30);
}

TEST(ClassesTest, QuantilesHoldAsMany) {
    std::vector<double> values;
    for (int i = 1; i <= 20; ++i) {
        values.push_back(i);
    }
    EXPECT_THAT(quantiles(values, 4).bounds, ElementsAre(5, 10, 15));
    EXPECT_THAT(quantiles(std::vector<double>{0, 0, 0, 0, 0, 0, 1, 2}, 4).bounds, ElementsAre(0));
    EXPECT_THAT(quantiles(std::vector<double>{1, 9, 9, 9, 9}, 3).bounds, IsEmpty()) << "nothing is above 9";
}

TEST(ClassesTest, EqualIntervalsAreAsWide) {
    EXPECT_THAT(equalIntervals(std::vector<double>{0, 1, 100}, 4).bounds, ElementsAre(25, 50, 75));
    EXPECT_THAT(equalIntervals(std::vector<double>{7, 7}, 4).bounds, IsEmpty());
}

TEST(ClassesTest, NaturalBreaksAreTheBestOfAll) {
    EXPECT_THAT(naturalBreaks(std::vector<double>{1, 2, 1, 50, 51, 100, 99, 101}, 3).bounds, ElementsAre(2, 51));
    std::mt19937 random(9);
    for (int round = 0; round < 60; ++round) {
        std::vector<double> values;
        const std::size_t size = 4 + random() % 9;
        for (std::size_t i = 0; i < size; ++i) {
            values.push_back(static_cast<double>(random() % 40) + (round % 2 == 0 ? 1e6 : 0));
        }
        std::vector<double> distinct = values;
        std::ranges::sort(distinct);
        distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
        for (std::size_t count = fewestClasses; count <= mostClasses; ++count) {
            const Classes found = naturalBreaks(values, count);
            ASSERT_EQ(found.count(), std::min(count, distinct.size()));
            EXPECT_NEAR(spreadOf(values, found), leastSpread(values, distinct, found.count()), 1e-6);
        }
    }
}

TEST(ClassesTest, NaturalBreaksOfManyValuesAreQuick) {
    std::mt19937 random(9);
    std::vector<double> values(35'000);
    std::ranges::generate(values, [&] { return static_cast<double>(random()); });
    EXPECT_EQ(naturalBreaks(values, 7).count(), 7U);
}

TEST(ClassesTest, ByHandKeepsSensibleBounds) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THAT(byHand(std::vector<double>{1, 40}, {20, 5, 10, 10, nan}).bounds, ElementsAre(5, 10, 20));
    EXPECT_EQ(byHand({}, {1, 2, 3, 4, 5, 6, 7, 8, 9}).count(), mostClasses);
}

TEST(ClassesTest, WithoutValuesThereIsOneClass) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const ClassMethod method : {ClassMethod::Quantiles, ClassMethod::EqualIntervals, ClassMethod::NaturalBreaks}) {
        EXPECT_EQ(classesOf({}, method, 5), Classes{});
        EXPECT_EQ(classesOf(std::vector<double>{nan}, method, 5), Classes{});
        EXPECT_EQ(classesOf(std::vector<double>{3}, method, 5).count(), 1U);
        EXPECT_LE(classesOf(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, method, 99).count(), mostClasses);
        EXPECT_EQ(classesOf(std::vector<double>{1, 2, 3, 4, 5, 6}, method, 0).count(), fewestClasses);
    }
}

} // namespace
} // namespace maillage
