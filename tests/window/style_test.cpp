// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look/house_style.h"
#include "ui/window/look/icons.h"

#include <QDir>
#include <QImage>

#include <gtest/gtest.h>

#include <cmath>

namespace maillage::test {

namespace {

/// WCAG 2.2's relative luminance and contrast ratio.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace

class PaletteTest : public testing::TestWithParam<bool> {
protected:
    const QPalette palette = GetParam() ? darkPalette() : lightPalette();
};

TEST_P(PaletteTest, textIsLegibleOnEveryGround) {
    constexpr double enough = 4.5;
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        const QColor behind = palette.color(ground);
        for (const QColor& colour : {palette.color(QPalette::Text), palette.color(QPalette::Link), mutedColour(palette),
                                     errorColour(palette), warningColour(palette), goodColour(palette)}) {
            EXPECT_GE(contrast(colour, behind), enough) << colour.name().toStdString() << " on " << ground;
        }
    }
    EXPECT_GE(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)), enough);
}

TEST_P(PaletteTest, selectedTextIsLegible) {
    constexpr double enough = 4;
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), enough);
    EXPECT_EQ(isDark(palette), GetParam());
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, PaletteTest, testing::Bool());

TEST(IconsTest, everyIconIsDrawn) {
    ASSERT_FALSE(icon("add").isNull());
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    ASSERT_GT(names.size(), 10);
    for (const QString& name : names) {
        const QByteArray base = name.chopped(4).toLatin1();
        const QImage image = icon(base.constData()).pixmap(QSize(24, 24)).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                drawn = drawn || qAlpha(image.pixel(x, y)) > 100;
            }
        }
        EXPECT_TRUE(drawn) << base.constData();
    }
}

} // namespace maillage::test
