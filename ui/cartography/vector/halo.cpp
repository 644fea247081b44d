// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/halo.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace maillage {

namespace {

/// How much of a pixel is covered, 0 to 255, row by row.
struct Coverage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> values;

    [[nodiscard]] std::uint8_t* row(int y) { return values.data() + static_cast<std::size_t>(y) * width; }

    [[nodiscard]] const std::uint8_t* row(int y) const { return values.data() + static_cast<std::size_t>(y) * width; }
};

Coverage coverageOf(const QImage& picture) {
    Coverage coverage{picture.width(), picture.height(), {}};
    coverage.values.resize(static_cast<std::size_t>(coverage.width) * coverage.height);
    for (int y = 0; y < coverage.height; ++y) {
        const auto* pixels = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        std::transform(pixels, pixels + coverage.width, coverage.row(y), [](QRgb pixel) { return qAlpha(pixel); });
    }
    return coverage;
}

/// Adds what is covered, moved by so much, where it covers more than what is there.
void spread(const Coverage& from, int dx, int dy, unsigned weight, Coverage& to) {
    const int begin = std::max(0, dx);
    const int end = std::min(to.width, to.width + dx);
    for (int y = std::max(0, dy); y < std::min(to.height, to.height + dy); ++y) {
        const std::uint8_t* source = from.row(y - dy);
        std::uint8_t* target = to.row(y);
        for (int x = begin; x < end; ++x) {
            const auto moved = static_cast<std::uint8_t>(source[x - dx] * weight >> 8U);
            target[x] = std::max(target[x], moved);
        }
    }
}

} // namespace

QImage haloOf(const QImage& picture, const QColor& colour, double radius) {
    const Coverage coverage = coverageOf(picture);
    Coverage grown = coverage;
    const int reach = static_cast<int>(std::ceil(radius));
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const double part = std::clamp(radius + 1 - std::hypot(dx, dy), 0.0, 1.0); // from edge to edge of a pixel
            if (const auto weight = static_cast<unsigned>(std::lround(256 * part)); weight > 0) {
                spread(coverage, dx, dy, weight, grown);
            }
        }
    }
    QImage halo(picture.size(), QImage::Format_ARGB32_Premultiplied);
    halo.setDevicePixelRatio(picture.devicePixelRatio());
    for (int y = 0; y < grown.height; ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(halo.scanLine(y));
        std::transform(grown.row(y), grown.row(y) + grown.width, pixels, [&colour](int covered) {
            return qPremultiply(
                qRgba(colour.red(), colour.green(), colour.blue(), (colour.alpha() * covered + 127) / 255));
        });
    }
    return halo;
}

} // namespace maillage
