// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/thematic/heat.h"
#include "ui/cartography/thematic/thematic_map.h"

#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>

#include <numbers>
#include <set>

namespace maillage {
namespace {

using testing::SizeIs;

constexpr Box area{46, -2, 49, 1};

/// A square of half a degree, in the given column of a row along the 47th parallel.
ThemeArea square(int column, std::optional<double> value) {
    const double west = -2 + 0.5 * column;
    Outline outline(1);
    for (const LatLon corner :
         {LatLon{47, west}, LatLon{47, west + 0.5}, LatLon{47.5, west + 0.5}, LatLon{47.5, west}, LatLon{47, west}}) {
        outline.front().push_back(toWorld(corner));
    }
    return {std::move(outline), toWorld(LatLon{47.25, west + 0.25}), value};
}

QImage paint(const ThematicMap& map, const MapView& view, const MapStyle& style) {
    QImage image(view.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(style.land);
    QPainter painter(&image);
    map.paint(painter, view, style);
    painter.end();
    return image;
}

std::set<QRgb> coloursAround(const QImage& image, QPointF at) {
    std::set<QRgb> colours;
    for (int y = -8; y <= 8; ++y) {
        for (int x = -8; x <= 8; ++x) {
            colours.insert(image.pixel(at.toPoint() + QPoint(x, y)));
        }
    }
    return colours;
}

class ThematicMapTest : public testing::Test {
protected:
    const MapView view = MapView::fitting(area, {400, 400});
    const Classes classes{.lowest = 0, .highest = 30, .bounds = {5, 10}};

    [[nodiscard]] QPointF middleOf(int column) const { return view.toScreen(LatLon{47.25, -1.75 + 0.5 * column}); }
};

TEST_F(ThematicMapTest, ColoursByClassAndStripesWhatHasNoData) {
    const ThematicMap map(ThemeKind::Areas, {square(0, 0), square(1, 7), square(2, std::nullopt), square(3, 7)},
                          classes, Palette::YlGnBu, {});
    for (const MapStyle& style : {MapStyle::light(), MapStyle::dark(), MapStyle::highContrast()}) {
        const QImage image = paint(map, view, style);
        EXPECT_THAT(coloursAround(image, middleOf(0)), SizeIs(1)) << "zero is a class";
        EXPECT_GT(coloursAround(image, middleOf(2)).size(), 1U) << "no data is striped";
        EXPECT_NE(image.pixel(middleOf(0).toPoint()), image.pixel(middleOf(1).toPoint()));
        EXPECT_EQ(image.pixel(middleOf(3).toPoint()), image.pixel(middleOf(1).toPoint()));
        EXPECT_EQ(image.pixelColor(middleOf(4).toPoint()), style.land) << "beside the territories";
    }
}

TEST_F(ThematicMapTest, DrawsACircleWhereTheOutlineIsNotKnown) {
    ThemeArea known = square(0, 30);
    known.outline.clear();
    ThemeArea nowhere{.value = 30};
    const ThematicMap map(ThemeKind::Areas, {known, nowhere}, classes, Palette::YlGnBu, {});
    const QImage image = paint(map, view, MapStyle::light());
    EXPECT_EQ(image.pixelColor(middleOf(0).toPoint()), paletteColours(Palette::YlGnBu, 3, false).back());
    EXPECT_EQ(image.pixelColor(middleOf(1).toPoint()), MapStyle::light().land);
}

TEST_F(ThematicMapTest, SymbolsAreAsLargeAsTheNumbers) {
    const ThematicMap map(ThemeKind::Symbols, {square(0, 25), square(3, 100), square(5, 0)}, classes, Palette::YlGnBu,
                          {});
    const QImage image = paint(map, view, MapStyle::light());
    const auto width = [&](int column) {
        int pixels = 0;
        const QPoint middle = middleOf(column).toPoint();
        for (int x = -40; x <= 40; ++x) {
            pixels += image.pixelColor(middle + QPoint(x, 0)) != MapStyle::light().land ? 1 : 0;
        }
        return pixels;
    };
    EXPECT_NEAR(width(3), ThematicMap::largestCircle, 3);
    EXPECT_NEAR(width(0), ThematicMap::largestCircle / 2, 3) << "a quarter of the area";
    EXPECT_EQ(image.pixelColor(middleOf(5).toPoint()), MapStyle::light().land) << "zero is hollow";
    EXPECT_GT(width(5), 0);
}

TEST_F(ThematicMapTest, TheLegendNamesEveryClassAndTheGaps) {
    const ThematicMap map(ThemeKind::Areas, {square(0, 3), square(1, std::nullopt)}, classes, Palette::YlGnBu,
                          {.title = QStringLiteral("Places"),
                           .unit = QStringLiteral("km"),
                           .source = QStringLiteral("This hub"),
                           .endless = true});
    const ThemeLegend legend = map.legend(MapStyle::light());
    ASSERT_THAT(legend.lines, SizeIs(4));
    EXPECT_EQ(legend.text(),
              QStringLiteral("Places\nkm\nup to 5\nmore than 5, up to 10\nmore than 10\nno data\nThis hub"));
    EXPECT_LE(legend.size(MapStyle::light(), 160).width(), 161);
    EXPECT_GT(legend.size(MapStyle::light(), 160).height(), 80);
    EXPECT_TRUE(ThemeLegend{}.isEmpty());
}

TEST_F(ThematicMapTest, TheLegendOfSymbolsShowsRoundNumbers) {
    const ThematicMap map(ThemeKind::Symbols, {square(0, 730)}, classes, Palette::YlGnBu, {});
    const ThemeLegend legend = map.legend(MapStyle::light());
    ASSERT_THAT(legend.lines, SizeIs(3));
    EXPECT_EQ(legend.lines[0].text, QStringLiteral("500"));
    EXPECT_EQ(legend.lines[1].text, QStringLiteral("100"));
    EXPECT_EQ(legend.lines[2].text, QStringLiteral("20"));
    EXPECT_NEAR(legend.lines[0].diameter, ThematicMap::largestCircle * std::sqrt(500.0 / 730), 1e-9);
}

TEST(PaletteTest, HasAsManyColoursAsClassesAndTurnsOnTheDark) {
    for (const Palette palette : {Palette::YlGnBu, Palette::YlOrBr}) {
        for (std::size_t classes = 1; classes <= mostClasses; ++classes) {
            const auto light = paletteColours(palette, classes, false);
            const auto dark = paletteColours(palette, classes, true);
            ASSERT_THAT(light, SizeIs(classes));
            EXPECT_EQ(light.front(), classes > 1 ? dark.back() : light.front());
            for (std::size_t i = 1; i < classes; ++i) {
                EXPECT_LT(qGray(light[i].rgb()), qGray(light[i - 1].rgb()))
                    << "the more, the darker, without colour too";
            }
        }
    }
}

TEST(HeatTest, SpreadsAWholeOfOne) {
    const std::vector<HeatPoint> alone{{toWorld(LatLon{47, 0}), 10}};
    const Metres spread{6'000};
    EXPECT_NEAR(densestOf(alone, spread), 10 * 3 / (std::numbers::pi * 36), 1e-9);
    const std::vector<HeatPoint> twice{alone[0], alone[0]};
    EXPECT_NEAR(densestOf(twice, spread), 2 * densestOf(alone, spread), 1e-9);
    const std::vector<HeatPoint> apart{alone[0], {toWorld(LatLon{48, 0}), 10}};
    EXPECT_NEAR(densestOf(apart, spread), densestOf(alone, spread), 1e-9);
    EXPECT_EQ(densestOf({}, spread), 0);
}

TEST(HeatTest, PaintsNothingBeyondTheSpread) {
    const MapView view(LatLon{47, 0}, 9, {400, 400});
    const std::vector<HeatPoint> points{{toWorld(LatLon{47, 0}), 10}};
    const auto colours = paletteColours(Palette::YlGnBu, 7, false);
    const QImage image = heatPicture(points, {6'000}, densestOf(points, {6'000}), colours, view, 4);
    EXPECT_EQ(image.size(), QSize(100, 100));
    EXPECT_GT(qAlpha(image.pixel(50, 50)), 150);
    EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0);
    const double reach = 6'000 / view.metresPerUnit().value / 4;
    EXPECT_EQ(qAlpha(image.pixel(50 + static_cast<int>(reach) + 2, 50)), 0);
}

} // namespace
} // namespace maillage
