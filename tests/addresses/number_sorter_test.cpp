// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/index/number_sorter.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <tuple>

namespace {

using namespace maillage;

using Key = std::tuple<std::uint32_t, std::uint32_t, std::uint16_t, std::int32_t>;

Key keyOf(const NumberSorter::Entry& entry) {
    return {entry.street, entry.number.number, entry.number.suffix, entry.number.position.lat};
}

/// Entries in no order, each with its turn as its latitude.
std::vector<NumberSorter::Entry> shuffled(std::size_t count) {
    std::mt19937 chance(7);
    std::vector<NumberSorter::Entry> entries;
    for (std::size_t i = 0; i < count; ++i) {
        entries.push_back({.street = static_cast<std::uint32_t>(chance() % 50),
                           .number = {.number = static_cast<std::uint32_t>(chance() % 20),
                                      .suffix = static_cast<std::uint16_t>(chance() % 3),
                                      .position = {static_cast<std::int32_t>(i), 0}}});
    }
    return entries;
}

void expectSorted(std::size_t run) {
    const test::TemporaryFolder folder;
    NumberSorter sorter(folder.path(), run);
    std::vector<Key> expected;
    for (const NumberSorter::Entry& entry : shuffled(10'000)) {
        ASSERT_TRUE(sorter.add(entry));
        expected.push_back(keyOf(entry));
    }
    std::ranges::sort(expected); // equal ones in the order of their turns
    std::vector<Key> got;
    ASSERT_TRUE(sorter.forEach([&](const NumberSorter::Entry& entry) -> Result<void> {
        got.push_back(keyOf(entry));
        return {};
    }));
    EXPECT_EQ(got, expected);
}

TEST(NumberSorter, SortsInMemory) {
    expectSorted(NumberSorter::defaultRun);
}

TEST(NumberSorter, SortsThroughTheDisk) {
    expectSorted(300);
    expectSorted(5000);
}

TEST(NumberSorter, LeavesNothingBehind) {
    const test::TemporaryFolder folder;
    {
        NumberSorter sorter(folder.path(), 10);
        for (const NumberSorter::Entry& entry : shuffled(100)) {
            ASSERT_TRUE(sorter.add(entry));
        }
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(NumberSorter, TellsThatItCannotWrite) {
    NumberSorter sorter("/nowhere/at/all", 10);
    Result<void> added;
    for (const NumberSorter::Entry& entry : shuffled(10)) {
        added = sorter.add(entry);
    }
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().message.id, "addresses.cannot_write");
}

} // namespace
