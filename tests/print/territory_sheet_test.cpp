// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"
#include "tests/support/temporary_folder.h"
#include "tests/tiles/mvt_writer.h"
#include "tests/tiles/tile_files.h"
#include "ui/print/print_output.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>

namespace maillage {
namespace {

using test::TemporaryFolder;

struct Town {
    const char* name;
    const char* insee;
    const char* postcode;
    double lat;
    double lon;
};

constexpr std::array towns{
    Town{"Angers", "49007", "49000", 47.478, -0.563}, Town{"Cholet", "49099", "49300", 47.060, -0.879},
    Town{"Saumur", "49328", "49400", 47.260, -0.077}, Town{"Segré-en-Anjou Bleu", "49331", "49500", 47.686, -0.872}};

class TerritorySheetTest : public testing::Test {
protected:
    TerritorySheetTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "test") {
        for (int i = 0; i < 60; ++i) {
            const Town& town = towns[static_cast<std::size_t>(i) % towns.size()];
            Record place(Entity::Place);
            place[PlaceField::Nom] = "Espace numérique n° " + std::to_string(i + 1);
            place[PlaceField::Commune] = town.name;
            place[PlaceField::CodeInsee] = town.insee;
            place[PlaceField::CodePostal] = town.postcode;
            place[PlaceField::Telephone] = "+3324100000" + std::to_string(i % 10);
            place[PlaceField::Typologie] = i % 3 == 0 ? "BIB" : i % 3 == 1 ? "RFS" : "ASSO";
            place[PlaceField::Horaires] = "Mo-Fr 09:00-12:00";
            place[PlaceField::Source] = "Exemple";
            if (i % 10 != 0) {
                place[PlaceField::Latitude] = std::to_string(town.lat + 0.004 * (i % 7));
                place[PlaceField::Longitude] = std::to_string(town.lon + 0.009 * (i % 5));
            }
            EXPECT_TRUE(m_editor.add(place));
        }
    }

    PrintContent gathered(Audience audience = Audience::Public) {
        const auto territory = Territory::parse("dep:49");
        return PrintContent::gather(m_hub->connection(), PrintArea::of(*territory), {}, audience).value();
    }

    static QString textOf(const std::filesystem::path& pdf) {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), QString::fromStdString(pdf.string()), QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
};

TEST_F(TerritorySheetTest, gathersOpenPublicPlacesOfTheTerritory) {
    Record elsewhere(Entity::Place);
    elsewhere[PlaceField::Nom] = "Ailleurs";
    elsewhere[PlaceField::Commune] = "Nantes";
    elsewhere[PlaceField::CodeInsee] = "44109";
    ASSERT_TRUE(m_editor.add(elsewhere));
    Record closed(Entity::Place);
    closed[PlaceField::Nom] = "Fermé";
    closed[PlaceField::CodeInsee] = "49007";
    closed[PlaceField::State] = "closed";
    ASSERT_TRUE(m_editor.add(closed));
    Record internal(Entity::Place);
    internal[PlaceField::Nom] = "Interne";
    internal[PlaceField::CodeInsee] = "49007";
    internal[PlaceField::Visibility] = "internal";
    ASSERT_TRUE(m_editor.add(internal));
    EXPECT_EQ(gathered().places.size(), 60U);
    EXPECT_EQ(gathered(Audience::Internal).places.size(), 61U);
}

TEST_F(TerritorySheetTest, sortsByCommuneThenName) {
    const auto places = gathered().places;
    EXPECT_EQ(places.front().commune, QStringLiteral("Angers"));
    EXPECT_EQ(places.front().name, QStringLiteral("Espace numérique n° 1"));
    EXPECT_EQ(places[1].name, QStringLiteral("Espace numérique n° 5"));
    EXPECT_EQ(places.back().commune, QStringLiteral("Segré-en-Anjou Bleu"));
}

TEST_F(TerritorySheetTest, everyPlaceStandsOnceInTheIndexInsideItsPage) {
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::A2}) {
        for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
            const PageSetup setup{paper, orientation};
            const TerritorySheet sheet(gathered(), setup, 600);
            std::vector<int> seen(60);
            for (const SheetPage& page : sheet.plan().pages()) {
                for (const IndexEntry& entry : page.index) {
                    ++seen[entry.place];
                    EXPECT_TRUE(setup.contentMm().contains(entry.rectMm));
                    EXPECT_FALSE(entry.rectMm.intersects(page.mapMm));
                    EXPECT_FALSE(entry.rectMm.intersects(page.legendMm));
                    EXPECT_LE(entry.rectMm.bottom(), page.footerMm.top());
                }
            }
            EXPECT_EQ(seen, std::vector<int>(60, 1));
        }
    }
}

TEST_F(TerritorySheetTest, scaleBarIsTrueOnPaper) {
    const TerritorySheet sheet(gathered(), {Paper::A3, Orientation::Landscape}, 600);
    const LatLon angers{47.478, -0.563};
    const LatLon east{47.478, -0.43};
    const double units = sheet.mapView().toScreen(east).x() - sheet.mapView().toScreen(angers).x();
    EXPECT_NEAR(units * sheet.mapView().metresPerUnit().value, distance(angers, east).value, 60);
}

TEST_F(TerritorySheetTest, pdfHasSelectableTextAndEmbeddedFonts) {
    const auto path = m_folder / "carte.pdf";
    ASSERT_TRUE(writePdf(gathered(), {Paper::A3, Orientation::Landscape}, path));
    const QString text = textOf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("Maine-et-Loire")));
    EXPECT_TRUE(text.contains(QStringLiteral("Espace numérique n° 60")));
    EXPECT_TRUE(text.contains(QStringLiteral("02 41 00 00 05").replace(QLatin1Char(' '), QChar(0x00A0)))
                || text.contains(QStringLiteral("02 41 00 00 05")));
    EXPECT_TRUE(text.contains(QStringLiteral("Natural Earth")));
    EXPECT_FALSE(text.contains(QStringLiteral("Mo-Fr"))); // hours are in words
    QProcess fonts;
    fonts.start(QStringLiteral("pdffonts"), {QString::fromStdString(path.string())});
    ASSERT_TRUE(fonts.waitForFinished());
    const QStringList lines =
        QString::fromUtf8(fonts.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 2);
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QStringList columns = lines[i].simplified().split(QLatin1Char(' ')); // … emb sub uni object generation
        ASSERT_GT(columns.size(), 5);
        EXPECT_EQ(columns[columns.size() - 5], QStringLiteral("yes")) << lines[i].toStdString();
        EXPECT_EQ(columns[columns.size() - 3], QStringLiteral("yes")) << lines[i].toStdString();
    }
}

TEST_F(TerritorySheetTest, vectorTilesAreTheGroundAndNameTheirSource) {
    const WorldPoint at = toWorld(LatLon{47.30, -0.75});
    const MvtPoint place{static_cast<std::int32_t>(at.x * 4096 * 16), static_cast<std::int32_t>(at.y * 4096 * 16)};
    const std::string tile = test::makeMvt(
        {{.name = "place",
          .shapes = {test::pointAt(place, {{"class", "town"}, {"name", "Bourg du Fichier"}})},
          .extent = 4096 * 16},
         {.name = "transportation", .shapes = {test::lineOf({{0, 0}, {4096, 4096}}, {{"class", "motorway"}})}}});
    const auto file = m_folder / "anjou.mbtiles";
    test::makeMbtiles(file, {{"format", "pbf"}, {"maxzoom", "0"}, {"minzoom", "0"}, {"attribution", "© Nos tuiles"}},
                      {{0, 0, 0, test::gzip(tile)}});
    const auto tiles = VectorTiles::open(file);
    ASSERT_TRUE(tiles) << tiles.error().message.id;
    const auto path = m_folder / "carte.pdf";
    ASSERT_TRUE(writePdf(gathered(), {Paper::A3, Orientation::Landscape}, path, {.boundaries = {}, .tiles = *tiles}));
    const QString text = textOf(path).simplified(); // the gaps between words come as several spaces
    EXPECT_TRUE(text.contains(QStringLiteral("Bourg du Fichier")));
    EXPECT_TRUE(text.contains(QStringLiteral("© Nos tuiles"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Doué"))) << "a town of the bundled basemap";
}

TEST_F(TerritorySheetTest, figuresOfTerritoriesStandOnTheMapWithTheirLegend) {
    std::vector<ThemeArea> areas;
    for (const Town& town : towns) {
        areas.push_back({.centre = toWorld(LatLon{town.lat, town.lon}), .value = 7});
    }
    const auto theme = std::make_shared<const ThematicMap>(
        ThemeKind::Areas, std::move(areas), Classes{.lowest = 0, .highest = 7, .bounds = {5}}, Palette::YlOrBr,
        ThemeWords{.title = QStringLiteral("Distance au plus proche"),
                   .unit = QStringLiteral("km"),
                   .source = QStringLiteral("Ce hub, au 21/03/2026")});
    const auto path = m_folder / "carte.pdf";
    ASSERT_TRUE(writePdf(gathered(), {Paper::A4, Orientation::Portrait}, path, {.theme = theme}));
    const QString text = textOf(path).simplified();
    for (const char* words : {"Distance au plus proche", "Ce hub, au 21/03/2026", "more than 5, up to 7"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
    }
}

TEST_F(TerritorySheetTest, aFailedWriteLeavesNothing) {
    EXPECT_FALSE(writePdf(gathered(), {}, m_folder / "missing" / "carte.pdf"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "missing"));
}

TEST_F(TerritorySheetTest, aFullDiskLeavesTheOldFile) {
    const std::filesystem::path target = m_folder / "carte.pdf";
    std::ofstream(target) << "before";
    const PrintContent content = gathered();
    struct rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit{5'000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto written = writePdf(content, {}, target);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_FALSE(written);
    EXPECT_EQ(std::filesystem::file_size(target), 6U);
}

TEST(NumberRanges, joinsRuns) {
    const auto text = [](const std::vector<std::size_t>& numbers) {
        return numberRanges(numbers).join(QStringLiteral(", "));
    };
    EXPECT_EQ(text({12, 13, 14, 15, 20}), QStringLiteral("12–15, 20"));
    EXPECT_EQ(text({1, 2, 9}), QStringLiteral("1, 2, 9"));
    EXPECT_EQ(text({}), QString());
}

TEST_F(TerritorySheetTest, everyLocatedPlaceHasItsNumberOnTheMapOnce) {
    const auto places = gathered().places;
    const MapView view = MapView::fitting(Box{46.9, -1.4, 47.9, 0.3}, QSizeF(4000, 3000));
    const auto marks = numberMarks(places, view, 30, 100, [](const NumberedMark& mark) {
        return QSizeF(60.0 * static_cast<double>(mark.numbers.size()), 40);
    });
    std::vector<std::size_t> numbers;
    for (const NumberedMark& mark : marks) {
        numbers.insert(numbers.end(), mark.numbers.begin(), mark.numbers.end());
    }
    std::ranges::sort(numbers);
    ASSERT_EQ(numbers.size(), places.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        EXPECT_EQ(numbers[i], i + 1);
    }
}

} // namespace
} // namespace maillage

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (GTEST_FLAG_GET(list_tests)) {
        return RUN_ALL_TESTS();
    }
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
