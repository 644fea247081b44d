// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/nearest_address.h"
#include "tests/addresses/small_index.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>

namespace {

using namespace maillage;

std::unique_ptr<IndexBuilder> builderIn(const test::TemporaryFolder& folder) {
    return IndexBuilder::create(folder / "some.addresses", {.source = "some"}).value();
}

RowVerdict verdictOf(const AddressRow& row) {
    const test::TemporaryFolder folder;
    return builderIn(folder)->take(row).value();
}

constexpr AddressRow good{.number = "12", .street = "Rue A", .insee = "49007", .position = {47.47, -0.55}};

TEST(AddressIndex, TellsWhatItHolds) {
    const auto index = test::indexOf(test::smallBan());
    EXPECT_EQ(index->info().source, "some.csv");
    EXPECT_EQ(index->info().addresses, 23U);
    EXPECT_EQ(index->info().streets, 16U) << "with the hamlet beside a street";
    EXPECT_EQ(index->info().communes, 7U);
}

TEST(AddressIndex, KeepsEachAddressOnce) {
    const std::string row = "12;Rue A;49007;-0.55;47.47\n";
    const auto index =
        test::indexOf("numero;nom_voie;code_insee;lon;lat\n" + row + row + "13;Rue B;49007;-0.55;47.47\n" + row);
    EXPECT_EQ(index->info().addresses, 2U);
    EXPECT_EQ(index->info().streets, 2U);
}

TEST(AddressIndex, PrefersTheCertifiedOfTwoPositions) {
    const auto index = test::indexOf("numero;nom_voie;code_insee;lon;lat;certification_commune\n"
                                     "12;Rue A;49007;-0.55;47.47;0\n12;Rue A;49007;-0.56;47.48;1\n");
    const auto numbers = index->numbersOf(index->street(0));
    ASSERT_EQ(numbers.size(), 1U);
    EXPECT_DOUBLE_EQ(layout::unpacked(numbers[0].position).lat, 47.48);
}

TEST(AddressIndex, JudgesRows) {
    EXPECT_EQ(verdictOf(good), RowVerdict::Taken);
    AddressRow row = good;
    row.street = "";
    EXPECT_EQ(verdictOf(row), RowVerdict::NoName);
    row = good;
    const std::string longName(300, 'x');
    row.street = longName;
    EXPECT_EQ(verdictOf(row), RowVerdict::LongName);
    row.street = "Rue\nA";
    EXPECT_EQ(verdictOf(row), RowVerdict::LongName);
    row = good;
    row.number = "zéro";
    EXPECT_EQ(verdictOf(row), RowVerdict::BadNumber);
    row = good;
    row.position = {91, 0};
    EXPECT_EQ(verdictOf(row), RowVerdict::BadPosition);
    row.position = {0, 0};
    EXPECT_EQ(verdictOf(row), RowVerdict::BadPosition);
    row = good;
    row.insee = "4900";
    EXPECT_EQ(verdictOf(row), RowVerdict::NoCommune);
}

TEST(AddressIndex, FindsTheCommuneByNameAndPostcodeWhereTheSourceHasNoCode) {
    AddressRow row = good;
    row.insee = "";
    row.commune = "angers";
    EXPECT_EQ(verdictOf(row), RowVerdict::Taken);
    row.commune = "Saint-Martin"; // there are several
    EXPECT_EQ(verdictOf(row), RowVerdict::NoCommune);
    row.commune = "Nulle Part";
    EXPECT_EQ(verdictOf(row), RowVerdict::NoCommune);
}

TEST(AddressIndex, IsAbsentUntilItIsWhole) {
    const test::TemporaryFolder folder;
    {
        const auto builder = builderIn(folder);
        ASSERT_TRUE(builder->take(good));
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    {
        const auto builder = builderIn(folder);
        ASSERT_TRUE(builder->take(good));
        const TaskControl control;
        control.interrupt();
        EXPECT_EQ(builder->finish(control).error().kind, ErrorKind::Cancelled);
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
    const auto builder = builderIn(folder);
    ASSERT_TRUE(builder->take(good));
    ASSERT_TRUE(builder->finish());
    EXPECT_TRUE(AddressIndex::open(folder / "some.addresses"));
}

TEST(AddressIndex, RefusesOtherFiles) {
    EXPECT_EQ(AddressIndex::open("/nowhere/at/all").error().message.id, "addresses.no_such_file");
    EXPECT_EQ(AddressIndex::fromBytes("x", "no index").error().message.id, "addresses.damaged_index");
    EXPECT_FALSE(AddressIndex::fromBytes("x", ""));
    const std::string bytes = test::indexBytesOf(test::smallBan());
    EXPECT_FALSE(AddressIndex::fromBytes("x", bytes.substr(0, bytes.size() / 2)));
}

TEST(AddressIndex, SurvivesDamage) {
    const std::string sound = test::indexBytesOf(test::smallBan());
    std::mt19937 chance(3);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = sound;
        for (int i = 0; i < 8; ++i) {
            bytes[chance() % bytes.size()] = static_cast<char>(chance());
        }
        const auto index = AddressIndex::fromBytes("x", std::move(bytes));
        if (index) {
            const AddressFinder finder({*index});
            for (const auto& hit : finder.search({.text = "9 rue des lilas angers", .completing = true})) {
                EXPECT_LE(hit.score, 1);
            }
            (void)finder.reverse({47.47, -0.55});
        }
    }
}

} // namespace
