// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/walk/contrast.h"
#include "ui/window/look/house_style.h"
#include "ui/window/look/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace maillage::test {

class PaletteTest : public testing::TestWithParam<Theme> {
protected:
    const QPalette palette = GetParam() == Theme::Light  ? lightPalette()
                             : GetParam() == Theme::Dark ? darkPalette()
                                                         : highContrastPalette();
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
    constexpr double enough = 4.5;
    EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), enough);
    EXPECT_EQ(isDark(palette), GetParam() != Theme::Light);
}

TEST_P(PaletteTest, fieldsAndBoxesHaveAnEdge) {
    constexpr double enough = 3;
    QWidget form;
    form.setPalette(palette);
    auto* layout = new QVBoxLayout(&form);
    const QList<QWidget*> controls{new QLineEdit, new QComboBox, new QCheckBox, new QRadioButton, new QSpinBox};
    for (QWidget* control : controls) {
        layout->addWidget(control);
    }
    form.resize(form.sizeHint());
    for (QWidget* control : controls) {
        EXPECT_GE(outlineContrast(*control), enough) << control->metaObject()->className();
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, PaletteTest, testing::Values(Theme::Light, Theme::Dark, Theme::HighContrast));

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
