// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/import_fixture.h"

#include <ostream>

namespace maillage {

namespace {

/// A field that the source delivered as `first`, that the hub was edited to, and that the source delivers again.
struct Case {
    const char* name;
    std::string first;
    std::string edited; ///< as `first`: not edited
    std::string again;
    OnConflict policy;
    std::string inHub;      ///< afterwards
    std::string afterThird; ///< when the source then delivers "third", by the default policy
    std::string counts;
};

void PrintTo(const Case& each, std::ostream* out) {
    *out << each.name;
}

class DeliveredAgain : public ImportTest, public testing::WithParamInterface<Case> {
protected:
    [[nodiscard]] std::string places(const std::string& phone) const {
        return file("places.csv", "id,nom,telephone,source\n1,Mairie," + phone + ",A\n");
    }
};

const std::string refused = "import.conflict";

const Case cases[] = {
    {"nothing_changed", "a", "a", "a", OnConflict::Keep, "a", "third", "0 0 1 0"},
    {"source_changed", "a", "a", "b", OnConflict::Keep, "b", "third", "0 1 0 0"},
    {"source_changed_fail", "a", "a", "b", OnConflict::Fail, "b", "third", "0 1 0 0"},
    {"source_cleared", "a", "a", "", OnConflict::Keep, "", "third", "0 1 0 0"},
    {"hub_edited", "a", "h", "a", OnConflict::Keep, "h", "h", "0 0 1 0"},
    {"hub_edited_take", "a", "h", "a", OnConflict::Take, "h", "h", "0 0 1 0"},
    {"hub_cleared", "a", "", "a", OnConflict::Keep, "", "", "0 0 1 0"},
    {"both_keep", "a", "h", "b", OnConflict::Keep, "h", "h", "0 0 1 0"},
    {"both_take", "a", "h", "b", OnConflict::Take, "b", "third", "0 1 0 0"},
    {"both_fail", "a", "h", "b", OnConflict::Fail, "h", "h", refused},
    {"was_empty", "", "", "b", OnConflict::Keep, "b", "third", "0 1 0 0"},
};

} // namespace

TEST_P(DeliveredAgain, field) {
    const Case& each = GetParam();
    ASSERT_EQ(import(places(each.first)), "1 0 0 0");
    if (each.edited != each.first) {
        edit(only(), PlaceField::Telephone, each.edited);
    }
    EXPECT_EQ(import(places(each.again), {.onConflict = each.policy}), each.counts);
    EXPECT_EQ(only()[PlaceField::Telephone], each.inHub);
    if (each.counts != refused) {
        EXPECT_EQ(import(places(each.again), {.onConflict = OnConflict::Fail}), "0 0 1 0") << "the same once more";
        EXPECT_EQ(m_step, 0) << "what changes nothing adds no step";
    }
    import(places("third"));
    EXPECT_EQ(only()[PlaceField::Telephone], each.afterThird);
}

INSTANTIATE_TEST_SUITE_P(, DeliveredAgain, testing::ValuesIn(cases),
                         [](const auto& each) { return std::string(each.param.name); });

using ConflictTest = ImportTest;

TEST_F(ConflictTest, BothAgreeInARowThatDiffersElsewhere) {
    import(file("a.csv", "id,nom,telephone,adresse,source\n1,M,a,rue A,A\n"));
    edit(only(), PlaceField::Telephone, "b");
    EXPECT_EQ(import(file("a.csv", "id,nom,telephone,adresse,source\n1,M,b,rue B,A\n")), "0 1 0 0");
    EXPECT_EQ(import(file("a.csv", "id,nom,telephone,adresse,source\n1,M,c,rue B,A\n")), "0 1 0 0");
    EXPECT_EQ(only()[PlaceField::Telephone], "c") << "both had agreed, so only the source has changed";
}

TEST_F(ConflictTest, AnExportThatComesBackIsNoDelivery) {
    const std::string original = file("a.csv", "id,nom,telephone,source\n1,M,a,A\n");
    import(original);
    edit(only(), PlaceField::Telephone, "h");
    EXPECT_EQ(import(file("export.csv", "id,nom,telephone,source\n1,M,h,A\n")), "0 0 1 0");
    EXPECT_EQ(m_step, 0);
    EXPECT_EQ(import(original), "0 0 1 0");
    EXPECT_EQ(only()[PlaceField::Telephone], "h") << "the hub's edit stays";
}

TEST_F(ConflictTest, CoordinatesAreOneValue) {
    const std::string head = "id,nom,latitude,longitude,source\n";
    import(file("a.csv", head + "1,M,47.1,-0.1,A\n"));
    EXPECT_EQ(only()[PlaceField::CoordOrigin], "source");
    edit(only(), PlaceField::Latitude, "47.9");
    EXPECT_EQ(import(file("a.csv", head + "1,M,47.1,-0.5,A\n")), "0 0 1 0");
    EXPECT_EQ(only()[PlaceField::Longitude], "-0.1") << "half of a position is none";
    EXPECT_EQ(import(file("a.csv", head + "1,M,47.2,-0.6,A\n"), {.onConflict = OnConflict::Take}), "0 1 0 0");
    EXPECT_EQ(only()[PlaceField::Latitude], "47.2");
    EXPECT_EQ(only()[PlaceField::Longitude], "-0.6");
}

TEST_F(ConflictTest, NewCoordinatesOfTheSourceSayWhereTheyComeFrom) {
    const std::string head = "id,nom,latitude,longitude,source\n";
    import(file("a.csv", head + "1,M,,,A\n"));
    EXPECT_EQ(only()[PlaceField::CoordOrigin], "");
    import(file("a.csv", head + "1,M,47.1,-0.1,A\n"));
    EXPECT_EQ(only()[PlaceField::CoordOrigin], "source");
}

TEST_F(ConflictTest, ColumnsThatTheFileLacksAreLeftAlone) {
    import(file("a.csv", "id,nom,telephone,source,couleur,taille\n1,M,a,A,bleu,10\n"));
    edit(only(), PlaceField::Tags, "ami");
    EXPECT_EQ(import(file("a.csv", "id,nom,source,couleur\n1,Mairie,A,vert\n")), "0 1 0 0");
    const Record place = only();
    EXPECT_EQ(place[PlaceField::Telephone], "a");
    EXPECT_EQ(place[PlaceField::Tags], "ami");
    EXPECT_EQ(place[PlaceField::Extra], R"({"couleur":"vert","taille":"10"})");
}

TEST_F(ConflictTest, EachExtraFieldIsDecidedByItself) {
    import(file("a.csv", "id,nom,source,couleur,taille\n1,M,A,bleu,10\n"));
    edit(only(), PlaceField::Extra, R"({"couleur":"rouge","taille":"10"})");
    EXPECT_EQ(import(file("a.csv", "id,nom,source,couleur,taille\n1,M,A,bleu,12\n")), "0 1 0 0");
    EXPECT_EQ(only()[PlaceField::Extra], R"({"couleur":"rouge","taille":"12"})");
    EXPECT_EQ(import(file("a.csv", "id,nom,source,couleur,taille\n1,M,A,vert,12\n"), {.onConflict = OnConflict::Fail}),
              "import.conflict");
}

TEST_F(ConflictTest, AShortRowSaysNothingOfItsLastFields) {
    import(file("a.csv", "id,nom,source,telephone\n1,M,A,a\n"));
    EXPECT_EQ(import(file("a.csv", "id,nom,source,telephone\n1,Mairie,A\n")), "0 1 0 0");
    EXPECT_EQ(only()[PlaceField::Telephone], "a");
}

TEST_F(ConflictTest, ReviewShowsEachDifference) {
    import(file("a.csv", "id,nom,telephone,source\n1,M,a,A\n"));
    edit(only(), PlaceField::Telephone, "h");
    const auto staging = stage(file("a.csv", "id,nom,telephone,source\n1,Mairie,b,A\n"));
    EXPECT_EQ(staging->rows()[0].verdict, Verdict::Conflict);
    const RowReview review = staging->review(0, m_hub->connection());
    EXPECT_EQ(review.name, "Mairie");
    ASSERT_EQ(review.differences.size(), 2U);
    EXPECT_EQ(review.differences[0].outcome, FieldOutcome::Taken);
    EXPECT_EQ(review.differences[1].outcome, FieldOutcome::Conflict);
    EXPECT_EQ(review.differences[1].hub, "h");
    EXPECT_EQ(review.differences[1].before, "a");
    EXPECT_EQ(review.differences[1].now, "b");
}

} // namespace maillage
