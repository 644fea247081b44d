// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/points/point_painter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

QImage blank(double size, double devicePixelRatio) {
    // An even number of device pixels, so that the centre lies on a corner of the grid.
    const int side = 2 * static_cast<int>(std::ceil(size * devicePixelRatio / 2));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    return image;
}

QPointF centreOf(const QImage& image) {
    return QRectF(QPointF(), image.deviceIndependentSize()).center();
}

QString shortCount(std::uint32_t count) {
    return count < 10000 ? QLocale().toString(count) : QLocale().toString(count / 1000) + QStringLiteral(" k");
}

bool holdsSelected(const PointSet& points, std::span<const std::uint32_t> members, const SelectedPlaces& selection) {
    return !selection.empty()
           && std::ranges::any_of(members, [&](std::uint32_t i) { return selection.contains(points.points()[i].id); });
}

} // namespace

PointPainter::PointPainter(const MapStyle& style, double devicePixelRatio)
    : m_style(style)
    , m_devicePixelRatio(devicePixelRatio) {}

double PointPainter::clusterSize(std::uint32_t count) {
    return std::min(46.0, 20 + 5.5 * std::log10(static_cast<double>(count)) + (count >= 1000 ? 4 : 0));
}

void PointPainter::paint(QPainter& painter, const MapView& view, const ClusterIndex& index,
                         const SelectedPlaces& selection) {
    const MarkLevel& level = index.level(view.zoom());
    const auto paintMark = [&](const MapMark& mark, SymbolState state) {
        const QImage& sprite = mark.count > 1 ? cluster(mark.count, state)
                                              : symbol(index.points().points()[level.members(mark).front()], state);
        stamp(painter, view.toScreen(mark.at), sprite);
    };
    std::vector<const MapMark*> selected;
    for (const std::uint32_t i : level.within(view.worldRect(reach))) {
        const MapMark& mark = level.marks()[i];
        if (holdsSelected(index.points(), level.members(mark), selection)) {
            selected.push_back(&mark);
        } else {
            paintMark(mark, SymbolState::Plain);
        }
    }
    for (const MapMark* mark : selected) {
        paintMark(*mark, SymbolState::Selected);
    }
}

void PointPainter::stamp(QPainter& painter, QPointF at, const QImage& sprite) const {
    // On whole device pixels: sharp, and several times faster than between them.
    const auto snapped = [this](double value) { return std::round(value * m_devicePixelRatio) / m_devicePixelRatio; };
    const QPointF centre = centreOf(sprite);
    painter.drawImage(QPointF(snapped(at.x()) - centre.x(), snapped(at.y()) - centre.y()), sprite);
}

const QImage& PointPainter::symbol(const MapPoint& point, SymbolState state) {
    const std::uint32_t key =
        std::to_underlying(point.group) * 4U + (point.hollow ? 2U : 0U) + (state == SymbolState::Selected ? 1U : 0U);
    QImage& image = m_symbols[key];
    if (image.isNull()) {
        const double size = state == SymbolState::Selected ? selectedSize : symbolSize;
        image = blank(size * 1.35 + (state == SymbolState::Selected ? 12 : 6), m_devicePixelRatio);
        QPainter painter(&image);
        paintSymbol(painter, centreOf(image), size, point.group, point.hollow, state, m_style);
    }
    return image;
}

const QImage& PointPainter::cluster(std::uint32_t count, SymbolState state) {
    QImage& image = m_clusters[count * 2 + (state == SymbolState::Selected ? 1U : 0U)];
    if (image.isNull()) {
        const double size = clusterSize(count);
        image = blank(size + 14, m_devicePixelRatio);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = centreOf(image);
        painter.setPen(Qt::NoPen);
        const auto disc = [&](const QColor& colour, double diameter) {
            painter.setBrush(colour);
            painter.drawEllipse(centre, diameter / 2, diameter / 2);
        };
        QColor ring = m_style.cluster;
        ring.setAlpha(70);
        disc(state == SymbolState::Selected ? m_style.selection : ring, size + 7);
        disc(m_style.symbolEdge, size + 2.5);
        disc(m_style.cluster, size);
        painter.setPen(m_style.clusterText);
        painter.setFont(m_style.fontAt(count < 1000 ? 11.5 : 10.5, QFont::DemiBold));
        painter.drawText(QRectF(QPointF(), image.deviceIndependentSize()), Qt::AlignCenter, shortCount(count));
    }
    return image;
}

std::optional<std::uint32_t> markAt(const MarkLevel& level, const MapView& view, QPointF at, double slack) {
    const WorldPoint centre = view.toWorld(at);
    const double reach = (PointPainter::reach + slack) / view.worldSize();
    const auto near = level.within(QRectF(centre.x - reach, centre.y - reach, 2 * reach, 2 * reach));
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const MapMark& mark = level.marks()[*i];
        const double size = mark.count > 1 ? PointPainter::clusterSize(mark.count) : PointPainter::symbolSize;
        const QPointF offset = view.toScreen(mark.at) - at;
        if (std::hypot(offset.x(), offset.y()) <= size / 2 + slack) {
            return *i;
        }
    }
    return std::nullopt;
}

} // namespace maillage
