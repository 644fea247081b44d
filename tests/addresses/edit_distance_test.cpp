// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/edit_distance.h"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace maillage;

TEST(EditDistance, CountsLettersThatDiffer) {
    EXPECT_EQ(editDistance("pasteur", "pasteur", 2), 0U);
    EXPECT_EQ(editDistance("pasteur", "pastuer", 2), 1U) << "exchanged";
    EXPECT_EQ(editDistance("pasteur", "pateur", 2), 1U) << "left out";
    EXPECT_EQ(editDistance("pasteur", "passteur", 2), 1U) << "added";
    EXPECT_EQ(editDistance("pasteur", "pastour", 2), 1U) << "changed";
    EXPECT_EQ(editDistance("pasteur", "paskeur", 0), 1U);
    EXPECT_EQ(editDistance("marechal", "merechla", 2), 2U);
    EXPECT_EQ(editDistance("lilas", "tilleuls", 2), 3U) << "more than two";
    EXPECT_EQ(editDistance("", "ab", 2), 2U);
    EXPECT_EQ(editDistance("", "", 2), 0U);
}

TEST(EditDistance, GivesUpOnLongWords) {
    const std::string longWord(64, 'a');
    EXPECT_EQ(editDistance(longWord, longWord, 2), 3U);
}

TEST(PrefixDistance, ComparesWithAnyBeginning) {
    EXPECT_EQ(prefixDistance("bolev", "boulevard", 1), 1U);
    EXPECT_EQ(prefixDistance("boul", "boulevard", 1), 0U);
    EXPECT_EQ(prefixDistance("xyzt", "boulevard", 1), 2U);
}

} // namespace
