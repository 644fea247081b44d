// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/section_file.h"

#include <gtest/gtest.h>

#include <string>

namespace maillage {
namespace {

std::string number(std::uint32_t value) {
    std::string bytes(4, '\0');
    std::memcpy(bytes.data(), &value, 4);
    return bytes;
}

std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

/// One section "ABCD" of `count` records of 4 bytes, of which two are there.
std::string fileSaying(std::uint32_t count) {
    return "MAGIC--1" + number(1) + number(0) + "ABCD" + number(32) + number(count) + number(4) + number(7) + number(8);
}

TEST(SectionFileTest, ReadsRecordsInPlace) {
    const std::string bytes = fileSaying(2);
    const auto file = SectionFile::read(bytesOf(bytes), "MAGIC--1");
    ASSERT_TRUE(file);
    const auto column = file->column<std::uint32_t>("ABCD");
    ASSERT_EQ(column.size(), 2U);
    EXPECT_EQ(column[1], 8U);
    EXPECT_EQ(column.part(1, 5).size(), 1U);
    EXPECT_EQ(column.part(9, 5).size(), 0U);
    EXPECT_EQ(file->column<std::uint16_t>("ABCD").size(), 0U);
    EXPECT_EQ(file->column<std::uint32_t>("NONE").size(), 0U);
}

TEST(SectionFileTest, RefusesWhatIsCutShort) {
    const std::string bytes = fileSaying(2);
    EXPECT_FALSE(SectionFile::read(bytesOf(bytes), "MAGIC--2"));
    EXPECT_FALSE(SectionFile::read(bytesOf(fileSaying(3)), "MAGIC--1"));
    EXPECT_FALSE(SectionFile::read(bytesOf(fileSaying(0xFFFFFFFF)), "MAGIC--1"));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        EXPECT_FALSE(SectionFile::read(bytesOf(bytes.substr(0, length)), "MAGIC--1")) << length;
    }
}

} // namespace
} // namespace maillage
