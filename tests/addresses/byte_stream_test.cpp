// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/line_stream.h"
#include "tests/addresses/packed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace maillage;
using test::packed;

std::vector<std::string> linesOf(std::string bytes) {
    const auto stream = ByteStream::fromBytes("some", std::move(bytes));
    LineStream lines(*stream);
    std::vector<std::string> found;
    std::string_view line;
    while (lines.next(line).value()) {
        found.emplace_back(line);
    }
    return found;
}

using Lines = std::vector<std::string>;

TEST(LineStream, SplitsAtLineBreaks) {
    EXPECT_EQ(linesOf(""), Lines{});
    EXPECT_EQ(linesOf("a\nb"), (Lines{"a", "b"}));
    EXPECT_EQ(linesOf("a\r\n\r\nb\r\n"), (Lines{"a", "", "b"}));
    EXPECT_EQ(linesOf("\xEF\xBB\xBF"
                      "a\n"),
              Lines{"a"});
}

TEST(LineStream, ReadsBytesThatAreNotUtf8AsWindows1252) {
    EXPECT_EQ(linesOf("All\xE9"
                      "e\nAll\xC3\xA9"
                      "e\n"),
              (Lines{"Allée", "Allée"}));
}

TEST(LineStream, CutsALongLineAndGoesOn) {
    const std::string tooLong(3'000'000, 'x');
    for (const std::string& text : {tooLong + "\nb", "a\n" + tooLong, std::string(70'000, 'x').append("\nb")}) {
        const auto stream = ByteStream::fromBytes("some", text);
        LineStream lines(*stream);
        std::string_view line;
        int cut = 0;
        std::vector<std::size_t> sizes;
        while (lines.next(line).value()) {
            cut += lines.wasCut() ? 1 : 0;
            sizes.push_back(line.size());
        }
        EXPECT_EQ(cut, 1);
        ASSERT_EQ(sizes.size(), 2U);
        EXPECT_EQ(std::max(sizes[0], sizes[1]), LineStream::longest);
        EXPECT_EQ(std::min(sizes[0], sizes[1]), 1U);
    }
}

TEST(ByteStream, UnpacksSeveralMembers) {
    std::string many;
    for (int i = 0; i < 100'000; ++i) {
        many += "line " + std::to_string(i) + "\n";
    }
    const auto lines = linesOf(packed(many) + packed("last\n"));
    ASSERT_EQ(lines.size(), 100'001U);
    EXPECT_EQ(lines[99'999], "line 99999");
    EXPECT_EQ(lines.back(), "last");
}

TEST(ByteStream, TellsDamagedPacking) {
    std::string bytes = packed(std::string(100'000, 'a').append("tail"));
    bytes.resize(bytes.size() / 2);
    const auto cut = ByteStream::fromBytes("some.gz", bytes);
    std::string out;
    Result<bool> more = true;
    while (more && *more) {
        more = cut->append(out);
    }
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().message.id, "addresses.damaged_gzip");
    const auto garbage = ByteStream::fromBytes("some.gz", "\x1F\x8B" + std::string(50, 'z'));
    EXPECT_FALSE(garbage->append(out));
}

TEST(ByteStream, TellsWhyAFileCannotBeRead) {
    EXPECT_EQ(ByteStream::open("/nowhere/at/all.csv").error().message.id, "addresses.no_such_file");
    EXPECT_EQ(ByteStream::open("/tmp").error().message.id, "addresses.is_folder");
}

} // namespace
