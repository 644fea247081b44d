// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/basemap_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

namespace maillage {
namespace {

QImage paintGround(const MapView& view, const MapStyle& style) {
    QImage image((view.size() * view.devicePixelRatio()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(view.devicePixelRatio());
    QPainter painter(&image);
    BasemapPainter().paintGround(painter, view, style);
    return image;
}

struct Spot {
    LatLon at;
    bool isLand;
};

class Spots : public testing::TestWithParam<Spot> {};

TEST_P(Spots, landIsLandAndSeaIsSeaAtEveryZoom) {
    const MapStyle style = MapStyle::light();
    for (const double zoom : {6.0, 7.5, 9.0, 12.0, 16.0, 19.0}) {
        const QImage image = paintGround(MapView(GetParam().at, zoom, {60, 60}), style);
        EXPECT_EQ(image.pixelColor(30, 30), GetParam().isLand ? style.land : style.sea) << zoom;
    }
}

INSTANTIATE_TEST_SUITE_P(Places, Spots,
                         testing::Values(Spot{{47.41, -0.62}, true}, Spot{{46.5, -3.5}, false},
                                         Spot{{48.65, 2.05}, true}, Spot{{42.2, 9.1}, true}, Spot{{43.0, 4.5}, false},
                                         Spot{{-21.13, 55.52}, true}));

TEST(BasemapPainter, darkIsDark) {
    const QImage image = paintGround(MapView({47.41, -0.62}, 8, {300, 300}), MapStyle::dark());
    EXPECT_LT(image.pixelColor(150, 150).lightness(), 80);
    EXPECT_EQ(image.pixelColor(150, 150), MapStyle::dark().land);
}

TEST(BasemapPainter, sharpScreensShowTheSameInMorePixels) {
    const MapView view({47.3, -2.2}, 8, {200, 200});
    const MapView sharp({47.3, -2.2}, 8, {200, 200}, 2);
    const QImage small = paintGround(view, MapStyle::light());
    const QImage large = paintGround(sharp, MapStyle::light()).scaled(200, 200, {}, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x) {
            different += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y))) > 24 ? 1 : 0;
        }
    }
    EXPECT_LT(different, 200);
}

/// Notes where text is drawn.
class TextRecorder final : public QPaintEngine {
public:
    TextRecorder()
        : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState&) override {}

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

    void drawPath(const QPainterPath&) override {}

    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}

    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}

    void drawEllipse(const QRectF&) override {}

    void drawRects(const QRectF*, int) override {}

    void drawLines(const QLineF*, int) override {}

    Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        texts << item.text();
        boxes.push_back(QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(at));
    }

    QStringList texts;
    std::vector<QRectF> boxes;
};

class RecordingDevice final : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &engine; }

    mutable TextRecorder engine;

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
        case PdmHeight:
            return 900;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 0;
        }
    }
};

TEST(Towns, labelsDontCollideAndTheLargestAreThere) {
    for (const double zoom : {5.6, 7.0, 8.0, 9.3, 11.0}) {
        const RecordingDevice device;
        {
            QPainter painter(const_cast<RecordingDevice*>(&device));
            BasemapPainter().paint(painter, MapView({47.4, -0.9}, zoom, {900, 900}), MapStyle::light());
        }
        const auto& boxes = device.engine.boxes;
        EXPECT_GT(boxes.size(), 5U) << zoom;
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            for (std::size_t b = a + 1; b < boxes.size(); ++b) {
                EXPECT_FALSE(boxes[a].intersects(boxes[b]))
                    << device.engine.texts[static_cast<qsizetype>(a)].toStdString() << " / "
                    << device.engine.texts[static_cast<qsizetype>(b)].toStdString() << " at " << zoom;
            }
        }
        EXPECT_TRUE(zoom > 10 || device.engine.texts.contains(QStringLiteral("Nantes"))) << zoom;
        EXPECT_TRUE(zoom < 7 || device.engine.texts.contains(QStringLiteral("Angers"))) << zoom;
    }
}

TEST(BasemapPainter, onPaperTheTextStaysText) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        QPainter painter(&writer);
        const MapStyle style = MapStyle::print(600);
        const MapView view = MapView::fitting({46.8, -1.4, 48.0, 0.3}, {writer.width() * 1.0, writer.height() * 1.0});
        BasemapPainter().paint(painter, view, style);
    }
    EXPECT_TRUE(bytes.contains("/Font")) << "a font is embedded";
    EXPECT_FALSE(bytes.contains("/Subtype /Image")) << "all vectors";
}

TEST(BasemapPainter, namesItsSources) {
    EXPECT_TRUE(BasemapPainter::attribution().contains(QStringLiteral("GeoNames")));
}

} // namespace
} // namespace maillage
