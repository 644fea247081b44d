// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/line_strokes.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <random>

namespace maillage {
namespace {

constexpr QSize size{200, 200};

QPainterPath pathOf(const std::vector<QPointF>& points) {
    QPainterPath path(points.front());
    for (const QPointF& point : points) {
        path.lineTo(point);
    }
    return path;
}

/// Black on white.
QImage drawn(const Paths& paths, const QPen& pen, bool asLines) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (asLines) {
        strokeLines(painter, paths, pen);
    } else {
        for (const QPainterPath& path : paths) {
            painter.strokePath(path, pen);
        }
    }
    return image;
}

int darknessAt(const QImage& image, int x, int y) {
    return 255 - qGray(image.pixel(x, y));
}

/// Of all pixels, in whole black ones.
double ink(const QImage& image) {
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            sum += darknessAt(image, x, y);
        }
    }
    return sum / 255;
}

/// By how much ink two pictures differ.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(darknessAt(a, x, y) - darknessAt(b, x, y));
        }
    }
    return sum / 255;
}

/// A street drawn by lot that bends by up to 35 degrees.
QPainterPath street(std::mt19937& random) {
    std::uniform_real_distribution<double> bend(-0.6, 0.6);
    std::vector<QPointF> points{{30, 100}};
    double direction = bend(random);
    for (int i = 0; i < 9; ++i) {
        direction = std::clamp(direction + bend(random), -0.8, 0.8);
        points.push_back(points.back() + QPointF(16 * std::cos(direction), 16 * std::sin(direction)));
    }
    return pathOf(points);
}

struct Brush {
    double width = 0;
    Qt::PenCapStyle cap = Qt::FlatCap;
    std::vector<double> dashes{};
};

class StrokeOfPen : public testing::TestWithParam<Brush> {
protected:
    [[nodiscard]] static QPen pen() {
        QPen pen(Qt::black, GetParam().width, Qt::SolidLine, GetParam().cap, Qt::RoundJoin);
        if (!GetParam().dashes.empty()) {
            pen.setDashPattern({GetParam().dashes.begin(), GetParam().dashes.end()});
        }
        return pen;
    }
};

TEST_P(StrokeOfPen, lookLikeTheOutlineOfThePath) {
    std::mt19937 random(11);
    for (int i = 0; i < 20; ++i) {
        const Paths paths{street(random)};
        const QImage lines = drawn(paths, pen(), true);
        const QImage outline = drawn(paths, pen(), false);
        EXPECT_LT(difference(lines, outline), 0.09 * ink(outline)) << i;
        EXPECT_NEAR(ink(lines) / ink(outline), 1, 0.06) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Pens, StrokeOfPen,
                         testing::Values(Brush{0.8}, Brush{1.5}, Brush{3, Qt::SquareCap}, Brush{6, Qt::RoundCap},
                                         Brush{12, Qt::RoundCap}, Brush{1.2, Qt::FlatCap, {3, 1.6}},
                                         Brush{2.4, Qt::FlatCap, {8, 3, 2, 3}}));

TEST(LineStrokes, showNoSeamAtACornerWithoutABend) {
    const QPen pen(Qt::black, 6, Qt::SolidLine, Qt::FlatCap);
    for (double at = 100; at < 101; at += 0.125) {
        const QImage image = drawn({pathOf({{20, 40}, {at, at * 0.5 + 30}, {180, 120}})}, pen, true);
        for (int x = 90; x < 110; ++x) {
            EXPECT_EQ(darknessAt(image, x, x / 2 + 30), 255) << at << ", " << x;
        }
    }
}

TEST(LineStrokes, aClosedPathHasFourEqualCorners) {
    const QPen pen(Qt::black, 4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    QPainterPath square;
    square.addRect(50, 50, 100, 100);
    EXPECT_LT(difference(drawn({square}, pen, true), drawn({square}, pen, false)), 1);
}

TEST(LineStrokes, pointsOnEachOtherAndEmptyPathsDrawNothing) {
    const QPen pen(Qt::black, 4, Qt::SolidLine, Qt::RoundCap);
    EXPECT_EQ(ink(drawn({QPainterPath(), pathOf({{50, 50}, {50, 50}})}, pen, true)), 0);
}

TEST(LineStrokes, areForOpaquePensOnPictures) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter onPicture(&image);
    EXPECT_TRUE(suitsLines(onPicture, QPen(Qt::red, 3)));
    EXPECT_FALSE(suitsLines(onPicture, QPen(QColor(255, 0, 0, 128), 3))) << "overlaps would show";
    EXPECT_FALSE(suitsLines(onPicture, QPen(Qt::red, 40))) << "corners would show";
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    QPainter onPaper(&writer);
    EXPECT_FALSE(suitsLines(onPaper, QPen(Qt::red, 3)));
}

} // namespace
} // namespace maillage
