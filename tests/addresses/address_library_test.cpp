// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_library.h"
#include "tests/addresses/packed.h"
#include "tests/addresses/small_index.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace {

using namespace maillage;

class AddressLibraryTest : public testing::Test {
protected:
    std::string fileWith(const std::string& name, const std::string& bytes) {
        std::ofstream(m_sources / name, std::ios::binary) << bytes;
        return m_sources / name;
    }

    test::TemporaryFolder m_sources;
    test::TemporaryFolder m_data;
    AddressLibrary m_library{(m_data.path() / "maillage" / "addresses").string()};
};

TEST_F(AddressLibraryTest, IsEmptyAtFirst) {
    EXPECT_TRUE(m_library.files().empty());
    EXPECT_FALSE(m_library.open()->hasIndexes());
}

TEST_F(AddressLibraryTest, AddsListsAndRemoves) {
    const auto added = m_library.add(fileWith("adresses-49.csv.gz", test::packed(test::smallBan())));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->report.taken, 23U);
    EXPECT_FALSE(added->replaced);
    const auto files = m_library.files();
    ASSERT_EQ(files.size(), 1U);
    EXPECT_EQ(files[0].name, "adresses-49");
    EXPECT_EQ(files[0].info.source, "adresses-49.csv.gz");
    EXPECT_EQ(files[0].info.addresses, 23U);
    EXPECT_EQ(files[0].info.sourceDay.size(), 10U);
    EXPECT_EQ(files[0].info.indexedOn.size(), 10U);
    EXPECT_GT(files[0].bytes, 1000U);
    EXPECT_FALSE(m_library.open()->search({.text = "rue des lilas angers"}).empty());
    ASSERT_TRUE(m_library.remove("adresses-49"));
    EXPECT_TRUE(m_library.files().empty());
}

TEST_F(AddressLibraryTest, ReplacesAnOlderDelivery) {
    ASSERT_TRUE(m_library.add(fileWith("adresses-49.csv", test::smallBan())));
    const std::string newer = "numero;nom_voie;code_insee;lon;lat\n1;Rue Neuve;49007;-0.55;47.47\n";
    const auto added = m_library.add(fileWith("adresses-49.csv", newer));
    ASSERT_TRUE(added);
    EXPECT_TRUE(added->replaced);
    ASSERT_EQ(m_library.files().size(), 1U);
    EXPECT_EQ(m_library.files()[0].info.addresses, 1U);
}

TEST_F(AddressLibraryTest, StaysAsItWasWhenAFileFails) {
    ASSERT_TRUE(m_library.add(fileWith("adresses-49.csv", test::smallBan())));
    std::string cut = test::packed(test::smallBan());
    cut.resize(cut.size() / 2);
    EXPECT_EQ(m_library.add(fileWith("adresses-49.csv.gz", cut)).error().message.id, "addresses.damaged_gzip");
    EXPECT_EQ(m_library.add(fileWith("adresses-49.csv", "x;y\n1;2\n")).error().message.id, "addresses.header");
    EXPECT_EQ(m_library.files()[0].info.addresses, 23U);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_library.folder()), {}), 1);
}

TEST_F(AddressLibraryTest, GoesOnBesideADamagedFile) {
    ASSERT_TRUE(m_library.add(fileWith("adresses-49.csv", test::smallBan())));
    std::ofstream(m_library.folder() + "/other.addresses") << "rubbish";
    const auto files = m_library.files();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[1].error->message.id, "addresses.damaged_index");
    EXPECT_FALSE(m_library.open()->search({.text = "rue des lilas angers"}).empty());
    EXPECT_TRUE(m_library.remove("other"));
}

TEST_F(AddressLibraryTest, RemovesNothingOutsideItsFolder) {
    EXPECT_EQ(m_library.remove("../../etc").error().message.id, "addresses.no_such_index");
    EXPECT_EQ(m_library.remove("none").error().message.id, "addresses.no_such_index");
}

TEST_F(AddressLibraryTest, TakesAddressesOfOtherSources) {
    const auto builder = m_library.newIndex(
        "pays", {.source = "pays.osm.pbf", .sourceDay = "2026-01-01", .indexedOn = {}, .origin = AddressOrigin::Osm});
    ASSERT_TRUE(builder);
    ASSERT_EQ((*builder)->take({.number = "7",
                                .street = "Rue Neuve",
                                .postcode = "49000",
                                .commune = "Angers",
                                .position = {47.47, -0.55}}),
              RowVerdict::Taken);
    ASSERT_TRUE((*builder)->finish());
    const auto hits = m_library.open()->search({.text = "7 rue neuve angers"});
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].address.insee, "49007");
    EXPECT_EQ(originValue(hits[0].address.origin), "osm");
    EXPECT_FALSE(m_library.newIndex("../x", {}));
}

TEST(AddressFileName, IsThatOfTheSource) {
    EXPECT_EQ(addressFileName("/tmp/adresses-49.csv.gz"), "adresses-49");
    EXPECT_EQ(addressFileName("pays-de-la-loire-latest.osm.pbf"), "pays-de-la-loire-latest");
    EXPECT_EQ(addressFileName(".csv"), ".csv");
}

} // namespace
