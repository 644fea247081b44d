// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/points/place_group.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maillage {
namespace {

TEST(PlaceGroup, theMostTellingCodeDecides) {
    EXPECT_EQ(placeGroupOf("BIB"), PlaceGroup::Library);
    EXPECT_EQ(placeGroupOf("BIB|EPCI"), PlaceGroup::Library);
    EXPECT_EQ(placeGroupOf("MUNI|RFS"), PlaceGroup::FranceServices);
    EXPECT_EQ(placeGroupOf("MQ|ASSO"), PlaceGroup::SocialCentre);
    EXPECT_EQ(placeGroupOf("ASSO|TIERS_LIEUX"), PlaceGroup::ThirdPlace);
    EXPECT_EQ(placeGroupOf("CCAS"), PlaceGroup::Municipality);
    EXPECT_EQ(placeGroupOf("ML"), PlaceGroup::Employment);
    EXPECT_EQ(placeGroupOf(" ASSO "), PlaceGroup::Association);
    EXPECT_EQ(placeGroupOf(""), PlaceGroup::Other);
    EXPECT_EQ(placeGroupOf("Autre"), PlaceGroup::Other);
    EXPECT_EQ(placeGroupOf("SOMETHING_NEW"), PlaceGroup::Other);
}

TEST(PlaceGroup, namesDiffer) {
    QStringList names;
    for (const PlaceGroup group : allPlaceGroups) {
        names << placeGroupName(group);
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

QImage silhouette(PlaceGroup group) {
    QImage image(64, 64, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(32, 32);
    painter.scale(44, 44);
    painter.fillPath(placeGroupShape(group), Qt::black);
    return image;
}

int blackPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    return count;
}

TEST(PlaceGroup, shapesAloneTellTheGroupsApart) {
    for (const PlaceGroup a : allPlaceGroups) {
        for (const PlaceGroup b : allPlaceGroups) {
            if (a >= b) {
                continue;
            }
            const QImage first = silhouette(a);
            const QImage second = silhouette(b);
            int different = 0;
            for (int y = 0; y < 64; ++y) {
                for (int x = 0; x < 64; ++x) {
                    different += first.pixel(x, y) != second.pixel(x, y) ? 1 : 0;
                }
            }
            EXPECT_GT(different, 100) << static_cast<int>(a) << ' ' << static_cast<int>(b);
        }
    }
}

TEST(PlaceGroup, shapesWeighAboutTheSame) {
    for (const PlaceGroup group : allPlaceGroups) {
        EXPECT_NEAR(blackPixels(silhouette(group)), std::numbers::pi / 4 * 44 * 44, 400) << static_cast<int>(group);
    }
}

double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

TEST(PlaceGroup, coloursStandOutFromTheLand) {
    for (const MapStyle& style :
         {MapStyle::light(), MapStyle::dark(), MapStyle::highContrast(), MapStyle::print(300)}) {
        for (const PlaceGroup group : allPlaceGroups) {
            EXPECT_GE(contrast(placeGroupColour(group, style), style.land), 3.0)
                << static_cast<int>(group) << (style.isDark ? " dark" : " light");
        }
        EXPECT_GE(contrast(style.townText, style.land), 4.5);
        EXPECT_GE(contrast(style.clusterText, style.cluster), 4.5);
    }
}

TEST(Symbol, hollowHasAClearMiddleAndTheSameColour) {
    const MapStyle style = MapStyle::light();
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(style.land);
    QPainter painter(&image);
    paintSymbol(painter, {16, 16}, 20, PlaceGroup::Library, true, SymbolState::Plain, style);
    painter.end();
    EXPECT_EQ(image.pixelColor(16, 16), style.symbolEdge);
    const QColor rim = image.pixelColor(16 + 8, 16);
    EXPECT_EQ(rim, placeGroupColour(PlaceGroup::Library, style));
}

} // namespace
} // namespace maillage
