// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/readable_phone.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

/// No-break spaces as plain ones.
std::string plain(std::string_view phone) {
    std::string text = readablePhone(phone);
    constexpr std::string_view space = "\u00A0";
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space)) {
        text.replace(at, space.size(), " ");
    }
    return text;
}

TEST(ReadablePhone, writesFrenchNumbersInPairs) {
    EXPECT_EQ(plain("+33241432813"), "02 41 43 28 13");
    EXPECT_EQ(plain("+262262123456"), "02 62 12 34 56");
    EXPECT_EQ(plain("+687273120"), "+687 27 31 20");
}

TEST(ReadablePhone, leavesWhatIsNoSuchNumber) {
    EXPECT_EQ(plain("3949"), "3949");
    EXPECT_EQ(plain("02 41 43 28 13 (mairie)"), "02 41 43 28 13 (mairie)");
    EXPECT_EQ(plain("+3324143281x"), "+3324143281x");
    EXPECT_EQ(plain(""), "");
}

} // namespace
} // namespace maillage
