// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/places/usual_box.h"

#include <format>

namespace maillage::test {

class UsualBoxTest : public SessionFixture {
protected:
    void addAt(const std::string& commune, const std::string& postcode, LatLon at) {
        Record record = place("Lieu " + std::to_string(++m_count), commune);
        record[PlaceField::CodePostal] = postcode;
        record[PlaceField::Latitude] = std::format("{:.4f}", at.lat);
        record[PlaceField::Longitude] = std::format("{:.4f}", at.lon);
        add(record);
    }

    void addAround(const std::string& commune, const std::string& postcode, LatLon centre, int count) {
        for (int i = 0; i < count; ++i) {
            addAt(commune, postcode, {centre.lat + 0.002 * i, centre.lon - 0.002 * i});
        }
    }

    [[nodiscard]] Box usualBox() {
        EXPECT_TRUE(waitFor([&] { return workspace->session.snapshot()->faultsKnown() && waitForResults(); }));
        return workspace->finder.results()->usualBox;
    }

    static constexpr LatLon angers{47.47, -0.55};
    static constexpr LatLon saintDenis{-20.89, 55.45};

private:
    int m_count = 0;
};

TEST_F(UsualBoxTest, leavesOutWhatIsMisplaced) {
    addAround("Angers", "49000", angers, 8);
    addAt("Angers", "49000", {12.5, 8.3}); // a slip of the pen, in Nigeria
    addAt("Angers", "49000", {0, 0});
    addAt("Nulle Part", "", {43.49, -1.47}); // no commune says that it is wrong
    const Box box = usualBox();
    EXPECT_TRUE(box.contains(angers));
    EXPECT_LT(box.north - box.south, 0.1);
    EXPECT_LT(box.east - box.west, 0.1);
    EXPECT_GT(workspace->finder.results()->points.box().north - workspace->finder.results()->points.box().south, 40);
}

TEST_F(UsualBoxTest, showsAllPartsOfAHubThatWorksInSeveral) {
    addAround("Angers", "49000", angers, 6);
    addAround("Saint-Denis", "97400", saintDenis, 3);
    const Box box = usualBox();
    EXPECT_TRUE(box.contains(angers));
    EXPECT_TRUE(box.contains(saintDenis));
}

TEST_F(UsualBoxTest, showsTheOnlyPlaceWhereverItIs) {
    addAt("Angers", "49000", {12.5, 8.3});
    EXPECT_TRUE(usualBox().contains({12.5, 8.3}));
}

TEST_F(UsualBoxTest, isEmptyWithoutPositions) {
    add(place("Sans position", "Nulle Part"));
    EXPECT_TRUE(usualBox().isEmpty());
}

} // namespace maillage::test
