// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/osm/basemap_account.h"
#include "core/osm/basemap_build.h"
#include "core/osm/tile_maker.h"
#include "core/tiles/vector/vector_tiles.h"
#include "tests/osm/small_extract.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace maillage {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

class BasemapBuildTest : public testing::Test {
protected:
    BasemapBuildTest() {
        test::writeSmallExtract(m_folder / "anjou.osm.pbf");
        std::filesystem::create_directory(m_folder / "out");
    }

    [[nodiscard]] BasemapOrder order(const char* output = "anjou.pmtiles") const {
        return {.extract = m_folder / "anjou.osm.pbf", .output = m_folder / "out" / output};
    }

    /// A program in tilemaker's place. $4 is the file to write.
    [[nodiscard]] std::filesystem::path program(const std::string& script) const {
        const std::filesystem::path path = m_folder / "program";
        std::ofstream(path) << "#!/bin/sh\n" << script;
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path;
    }

    /// What lies in the folder for basemaps, hidden files too.
    [[nodiscard]] std::vector<std::string> made() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder / "out")) {
            names.push_back(entry.path().filename().string());
        }
        std::ranges::sort(names);
        return names;
    }

    void keepOld() const { std::ofstream(m_folder / "out" / "anjou.pmtiles") << "old"; }

    [[nodiscard]] std::string old() const {
        std::ifstream in(m_folder / "out" / "anjou.pmtiles");
        return {std::istreambuf_iterator<char>(in), {}};
    }

    test::TemporaryFolder m_folder;
};

TEST_F(BasemapBuildTest, MakesTilesThatCanBeDrawn) {
    if (!hasTilemaker()) {
        GTEST_SKIP() << "tilemaker is not installed";
    }
    for (const char* name : {"anjou.mbtiles", "anjou.pmtiles"}) {
        BasemapOrder wanted = order(name);
        wanted.title = "Anjou & « co »";
        std::uint64_t last = 0;
        const TaskControl control([&last](const Progress& progress) {
            EXPECT_GE(progress.done, last);
            EXPECT_EQ(progress.total, 1000U);
            last = progress.done;
        });
        const auto report = buildBasemap(wanted, control);
        ASSERT_TRUE(report.has_value()) << sentence(report.error().message);
        EXPECT_EQ(report->tiles.name, "Anjou & « co »");
        EXPECT_EQ(report->tiles.maxZoom, 14);
        EXPECT_THAT(report->tiles.attribution, HasSubstr("OpenStreetMap"));
        EXPECT_GT(last, 100U);
        auto source = openTileSource(wanted.output);
        ASSERT_TRUE(source.has_value());
        const auto tiles = VectorTiles::open(*std::move(source), wanted.output);
        ASSERT_TRUE(tiles.has_value()) << sentence(tiles.error().message);
        EXPECT_EQ((*tiles)->schema(), TileSchema::OpenMapTiles);
        EXPECT_TRUE((*tiles)->knowsSea()) << "there is a coast";
    }
    EXPECT_THAT(made(), ElementsAre("anjou.mbtiles", "anjou.pmtiles"));
}

TEST_F(BasemapBuildTest, TheExtractNeedNotSayWhereItEnds) {
    if (!hasTilemaker()) {
        GTEST_SKIP() << "tilemaker is not installed";
    }
    test::writeSmallExtract(m_folder / "anjou.osm.pbf", false);
    const auto report = buildBasemap(order());
    ASSERT_TRUE(report.has_value()) << sentence(report.error().message);
    EXPECT_FALSE(report->survey.sea.polygons.empty());
    EXPECT_NEAR(report->survey.bounds.west, -0.6, 1e-6);
}

TEST_F(BasemapBuildTest, AddressesAndBoundariesComeAlong) {
    if (!hasTilemaker()) {
        GTEST_SKIP() << "tilemaker is not installed";
    }
    BasemapOrder wanted = order();
    wanted.boundaries = m_folder / "out" / "communes.geojson";
    wanted.addresses = AddressLibrary((m_folder / "addresses").string());
    const auto report = buildBasemap(wanted);
    ASSERT_TRUE(report.has_value()) << sentence(report.error().message);
    EXPECT_EQ(report->addressFile, "anjou");
    EXPECT_THAT(made(), ElementsAre("anjou.pmtiles", "communes.geojson"));
    ASSERT_EQ(wanted.addresses->files().size(), 1U);
    EXPECT_EQ(wanted.addresses->files()[0].info.sourceDay, "2026-03-01");
    std::vector<std::string> lines;
    for (const Message& message : accountOf(wanted, *report)) {
        lines.push_back(sentence(message));
    }
    EXPECT_THAT(lines, Contains(HasSubstr("Angers, Avrillé")));
    EXPECT_THAT(lines, Contains(HasSubstr("coastlines")));
    EXPECT_THAT(lines, Contains(HasSubstr("Bouchemaine")));
    EXPECT_THAT(lines, Contains(HasSubstr("Ailleurs")));
}

TEST_F(BasemapBuildTest, AFailureKeepsTheOldFileAndLeavesNothing) {
    struct Case {
        const char* script;
        const char* id;
        ErrorKind kind;
    };

    for (const Case& each :
         {Case{"echo half > $4; echo 'No space left on device' >&2; exit 1", "osm.disk_full", ErrorKind::DiskFull},
          Case{"echo '  what():  std::bad_alloc' >&2; kill -ABRT $$", "osm.no_memory", ErrorKind::Io},
          Case{"echo half > $4; echo '  what():  a reason' >&2; kill -ABRT $$", "osm.tilemaker_failed",
               ErrorKind::Data},
          Case{"exit 3", "osm.tilemaker_failed", ErrorKind::Data}, Case{"exit 0", "osm.no_tiles", ErrorKind::Data},
          Case{"echo rubbish > $4", "osm.no_tiles", ErrorKind::Data}}) {
        keepOld();
        BasemapOrder wanted = order();
        wanted.tilemaker = program(each.script);
        wanted.boundaries = m_folder / "out" / "communes.geojson";
        wanted.addresses = AddressLibrary((m_folder / "addresses").string());
        const auto report = buildBasemap(wanted);
        ASSERT_FALSE(report.has_value()) << each.script;
        EXPECT_EQ(report.error().message.id, each.id) << each.script;
        EXPECT_EQ(report.error().kind, each.kind) << each.script;
        EXPECT_THAT(made(), ElementsAre("anjou.pmtiles")) << each.script;
        EXPECT_EQ(old(), "old");
        EXPECT_TRUE(wanted.addresses->files().empty());
    }
}

TEST_F(BasemapBuildTest, WhatTilemakerSaysIsInTheSentence) {
    BasemapOrder wanted = order();
    wanted.tilemaker = program("echo '  what():  a reason' >&2; kill -ABRT $$");
    EXPECT_THAT(sentence(buildBasemap(wanted).error().message), HasSubstr("a reason"));
    wanted.tilemaker = m_folder / "no-such-program";
    EXPECT_EQ(buildBasemap(wanted).error().message.id, "osm.tilemaker_failed");
}

TEST_F(BasemapBuildTest, AnInterruptionEndsTheProgramAndLeavesNothing) {
    keepOld();
    BasemapOrder wanted = order();
    wanted.tilemaker = program("echo half > $4; echo 'Block 1/2'; exec sleep 600");
    TaskControl control;
    const TaskControl watching([&control](const Progress& progress) {
        if (progress.done > 150) { // the program has said something
            control.interrupt();
        }
    });
    control = watching;
    const auto report = buildBasemap(wanted, watching);
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_THAT(made(), ElementsAre("anjou.pmtiles"));
    EXPECT_EQ(old(), "old");
}

TEST_F(BasemapBuildTest, WhatCannotBeWrittenIsSaidBeforeAnythingIsRead) {
    EXPECT_EQ(buildBasemap(order("anjou.png")).error().message.id, "osm.bad_ending");
    BasemapOrder nowhere = order();
    nowhere.output = m_folder / "none" / "anjou.pmtiles";
    nowhere.tilemaker = program("exit 0");
    EXPECT_EQ(buildBasemap(nowhere).error().message.id, "osm.cannot_write");
    BasemapOrder damaged = order();
    damaged.extract = m_folder / "none.osm.pbf";
    damaged.tilemaker = program("exit 0");
    EXPECT_EQ(buildBasemap(damaged).error().message.id, "osm.cannot_open");
}

} // namespace maillage
