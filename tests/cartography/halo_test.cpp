// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/halo.h"

#include <QPainter>
#include <QPainterPath>

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

namespace maillage {
namespace {

QImage blank(QSize size, double ratio = 1) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

TEST(Halo, IsADiscAroundAPoint) {
    QImage picture = blank({21, 21}, 2);
    picture.setPixelColor(10, 10, Qt::black);
    const QImage halo = haloOf(picture, Qt::red, 3);
    EXPECT_EQ(halo.size(), picture.size());
    EXPECT_EQ(halo.devicePixelRatio(), 2);
    for (int y = 0; y < 21; ++y) {
        for (int x = 0; x < 21; ++x) {
            const double away = std::hypot(x - 10, y - 10);
            const QColor colour = halo.pixelColor(x, y);
            if (away <= 3) {
                EXPECT_EQ(colour, QColor(Qt::red)) << x << ' ' << y;
            } else if (away >= 4) {
                EXPECT_EQ(colour.alpha(), 0) << x << ' ' << y;
            }
        }
    }
}

TEST(Halo, LooksLikeAStrokedOutline) {
    QPainterPath letter;
    letter.addEllipse(15, 12, 22, 30);
    letter.addRect(45, 10, 6, 40);
    letter.moveTo(60, 45);
    letter.lineTo(75, 10);
    letter.lineTo(90, 45);
    letter.closeSubpath();
    QImage picture = blank({110, 60});
    QImage stroked = picture;
    {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(letter, Qt::black);
    }
    {
        QPainter painter(&stroked);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(letter, Qt::white);
        painter.strokePath(letter, QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    const QImage halo = haloOf(picture, Qt::white, 2);
    double difference = 0;
    double ink = 0;
    for (int y = 0; y < 60; ++y) {
        for (int x = 0; x < 110; ++x) {
            difference += std::abs(qAlpha(halo.pixel(x, y)) - qAlpha(stroked.pixel(x, y)));
            ink += qAlpha(stroked.pixel(x, y));
        }
    }
    EXPECT_LT(difference / ink, 0.05);
}

TEST(Halo, OfNothingIsNothingAndAColourMayShineThrough) {
    EXPECT_EQ(haloOf(blank({5, 4}), Qt::red, 2), blank({5, 4}));
    QImage picture = blank({1, 1});
    picture.setPixelColor(0, 0, Qt::black);
    EXPECT_EQ(haloOf(picture, QColor(255, 255, 255, 128), 2).pixelColor(0, 0).alpha(), 128);
}

} // namespace
} // namespace maillage
