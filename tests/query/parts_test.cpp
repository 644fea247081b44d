// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/folded_words.h"
#include "core/query/search/phone_digits.h"
#include "core/query/search/word_postings.h"
#include "core/query/snapshot/bitmap.h"
#include "core/query/snapshot/value_sets.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(BitmapTest, HoldsRows) {
    Bitmap a(130);
    for (const std::size_t row : {0U, 63U, 64U, 129U}) {
        a.set(row);
    }
    Bitmap b(130);
    b.set(64);
    b.set(65);
    EXPECT_EQ(a.count(), 4U);
    EXPECT_FALSE(a.test(130));
    EXPECT_FALSE(a.test(100'000));
    std::vector<std::size_t> seen;
    a.forEachWhile([&](std::size_t row) {
        seen.push_back(row);
        return row < 64;
    });
    EXPECT_THAT(seen, ElementsAre(0, 63, 64));
    EXPECT_EQ((Bitmap(a) &= b).count(), 1U);
    EXPECT_EQ((Bitmap(a) |= b).count(), 5U);
    EXPECT_EQ(Bitmap(a).subtract(b).count(), 3U);
}

TEST(FoldedWordsTest, JoinsWords) {
    std::string words;
    appendFoldedWords("L’Île-d'Yeu", words);
    appendFoldedWords(" Œuvre ", words);
    EXPECT_EQ(words, "l ile d yeu oeuvre");
    EXPECT_TRUE(hasWordWith(words, "yeu"));
    EXPECT_TRUE(hasWordWith(words, "oe"));
    EXPECT_FALSE(hasWordWith(words, "euvre"));
}

TEST(PhoneDigitsTest, ComparesNationalForms) {
    const auto number = phoneDigits("+33 2 41 00 12 34");
    EXPECT_EQ(number.count, 10U);
    EXPECT_EQ(number.bits, phoneDigits("02.41.00.12.34").bits);
    EXPECT_EQ(number.bits, phoneDigits("0033241001234").bits);
    EXPECT_EQ(phoneDigits("+687 27 12 34").count, 6U);
    for (const char* part : {"0241", "00123", "1234", "+33241"}) {
        EXPECT_TRUE(holdsDigits(number.bits, phoneDigits(part))) << part;
    }
    EXPECT_FALSE(holdsDigits(number.bits, phoneDigits("0242")));
    EXPECT_FALSE(holdsDigits(0, phoneDigits("0242")));
    EXPECT_EQ(phoneDigits("1234567890123456789").count, 16U);
}

TEST(ValueSetsTest, KnowsSetsWhateverTheirOrder) {
    ValueSets sets(Facet::Services);
    EXPECT_EQ(sets.intern(""), 0U);
    EXPECT_EQ(sets.intern(" | "), 0U);
    const auto one = sets.intern("Tricot|Loisirs et créations numériques");
    EXPECT_EQ(sets.intern("Loisirs et créations numériques | Tricot|Tricot"), one);
    EXPECT_NE(sets.intern("Tricot"), one);
    EXPECT_EQ(sets.valuesOf(one).size(), 2U);
    EXPECT_FALSE(sets.known("jamais vu"));
    EXPECT_EQ(sets.valueNumber("Tricot"), 9U);
}

TEST(ValueSetsTest, ASourceMayHoldABar) {
    ValueSets sources(Facet::Source);
    EXPECT_EQ(sources.valuesOf(sources.intern("a|b")).size(), 1U);
}

TEST(WordPostingsTest, FindsByPrefix) {
    WordPostings::Builder builder;
    builder.add(0, "rue de la rue");
    builder.add(1, "ruelle");
    builder.add(2, "\xC3\xBFx rural");
    const WordPostings postings = builder.finish();
    const auto with = [&](std::string_view prefix) {
        const auto found = postings.withPrefix(prefix);
        return std::vector<std::uint32_t>(found.begin(), found.end());
    };
    EXPECT_THAT(with("rue"), ElementsAre(0, 1));
    EXPECT_THAT(with("rue "), IsEmpty());
    EXPECT_THAT(with("ru"), UnorderedElementsAre(0, 1, 2));
    EXPECT_THAT(with("z"), IsEmpty());
    EXPECT_THAT(with("\xC3\xBF"), ElementsAre(2));
    EXPECT_EQ(with("").size(), 6U);
    EXPECT_THAT(WordPostings().withPrefix("a"), IsEmpty());
}

} // namespace
} // namespace maillage
