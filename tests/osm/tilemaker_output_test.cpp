// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/tilemaker_output.h"

#include <gtest/gtest.h>

#include <string>

namespace maillage {

TEST(TilemakerOutputTest, TellsHowFarItIs) {
    TilemakerOutput output;
    EXPECT_EQ(output.done(), 0U);
    output.take("Layer water (z6-14)\n(Scanning for ways used in relations: 83%)           (105 ms)\n");
    EXPECT_EQ(output.done(), 0U);
    output.take("Block 3/6 \rBlock 6/6 (170 ms)\n");
    EXPECT_EQ(output.done(), 35U);
    output.take("z5/16/11, writing tile 1 of 2               \r");
    EXPECT_EQ(output.done(), 70U);
    output.take("z6/33/23, writing tile 2 of 2               \r\n");
    EXPECT_EQ(output.done(), TilemakerOutput::whole);
}

TEST(TilemakerOutputTest, LinesMayBeCutAnywhere) {
    const std::string text = "Block 6/6 (170 ms)\nz5/16/11, writing tile 1 of 2   \r";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        TilemakerOutput output;
        output.take(text.substr(0, cut));
        output.take(text.substr(cut));
        EXPECT_EQ(output.done(), 70U) << cut;
    }
}

TEST(TilemakerOutputTest, NeverGoesBackAndIsNotMisled) {
    TilemakerOutput output;
    output.take("Block 6/6\nBlock 0/6\nBlock 9/0\nBlock 9/\nwriting tile of 17\nBlock 99999999999999999999/2\n");
    output.take(std::string(100'000, 'x') + "\n");
    EXPECT_EQ(output.done(), 35U);
    output.take("writing tile 900 of 17\n");
    EXPECT_EQ(output.done(), TilemakerOutput::whole);
}

TEST(TilemakerOutputTest, TheComplaintIsTheExceptionOrTheLastLine) {
    EXPECT_EQ(complaintOf("terminate called after throwing an instance of 'std::runtime_error'\n"
                          "  what():  readBlob: unexpected eof\n"),
              "readBlob: unexpected eof");
    EXPECT_EQ(complaintOf("something\nCouldn't open .pbf file none.osm.pbf\n"), "Couldn't open .pbf file none.osm.pbf");
    EXPECT_EQ(complaintOf(""), "");
    EXPECT_EQ(complaintOf(std::string(10'000, 'x')).size(), 200U);
    EXPECT_EQ(complaintOf("\xff\xfe"), "");
}

} // namespace maillage
