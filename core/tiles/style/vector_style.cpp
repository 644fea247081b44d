// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/style/vector_style.h"

#include <QResource>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

// Outside of any namespace, as Q_INIT_RESOURCE asks.
static void registerMapStyles() {
    Q_INIT_RESOURCE(maillage_map_styles);
}

namespace maillage {

namespace {

constexpr std::array<std::string_view, 4> variantNames{"light", "dark", "high-contrast", "print"};

std::vector<VectorStyle> readBundled() {
    auto styles = readVectorStyles(bundledVectorStyles());
    if (!styles) {
        qFatal("The bundled map styles are damaged: %s, line %s.", std::string(styles.error().message.id).c_str(),
               styles.error().message.arguments.empty() ? "?" : styles.error().message.arguments.front().c_str());
    }
    return *std::move(styles);
}

} // namespace

double ZoomNumber::at(double zoom) const {
    if (m_stops.empty()) {
        return 0;
    }
    const auto after = std::ranges::upper_bound(m_stops, zoom, {}, &std::pair<double, double>::first);
    if (after == m_stops.begin()) {
        return m_stops.front().second;
    }
    if (after == m_stops.end()) {
        return m_stops.back().second;
    }
    const auto& [fromZoom, from] = *std::prev(after);
    const auto& [toZoom, to] = *after;
    const double part = (zoom - fromZoom) / (toZoom - fromZoom);
    return from > 0 && to > 0 ? from * std::pow(to / from, part) : std::lerp(from, to, part);
}

void ZoomNumber::scale(double factor) {
    for (auto& stop : m_stops) {
        stop.second *= factor;
    }
}

std::string_view styleVariantName(StyleVariant variant) {
    return variantNames.at(std::to_underlying(variant));
}

std::optional<StyleVariant> styleVariantNamed(std::string_view name) {
    const auto found = std::ranges::find(variantNames, name);
    return found == variantNames.end() ? std::nullopt
                                       : std::optional(static_cast<StyleVariant>(found - variantNames.begin()));
}

std::string_view bundledVectorStyles() {
    static const bool registered = (registerMapStyles(), true);
    const QResource file(QStringLiteral(":/maillage/map-styles/styles.json"));
    if (!registered || !file.isValid() || file.compressionAlgorithm() != QResource::NoCompression) {
        qFatal("The bundled map styles are missing.");
    }
    return {reinterpret_cast<const char*>(file.data()), static_cast<std::size_t>(file.size())};
}

const VectorStyle& bundledVectorStyle(StyleVariant variant) {
    static const std::vector<VectorStyle> styles = readBundled();
    const auto found = std::ranges::find(styles, styleVariantName(variant), &VectorStyle::name);
    if (found == styles.end()) {
        qFatal("The bundled map styles lack one.");
    }
    return *found;
}

} // namespace maillage
