// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/territory/boundaries/boundaries.h"
#include "ui/cartography/map_style.h"
#include "ui/cartography/map_view.h"

#include <QRectF>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QPainter;

namespace maillage {

/// The SIREN of the EPCI that a commune belongs to today, former INSEE codes included; empty: none.
[[nodiscard]] std::string epciOfCommune(std::string_view insee);

/// Outlines of communes, and of the EPCI that they form; of larger territories where their communes are missing.
class BoundaryLayer {
public:
    /// The key of the area that a commune belongs to; empty: none.
    using AreaOfCommune = std::function<std::string(std::string_view insee)>;

    struct Line {
        std::vector<WorldPoint> points;
        QRectF bounds;           ///< world coordinates
        bool isAreaEdge = false; ///< between two EPCI, or an EPCI's or larger territory's outer edge
    };

    struct Commune {
        std::string code;
        std::string name;
        std::string area;
    };

    BoundaryLayer() = default;

    /// Takes a while for large files, as load() does, so call both off the UI thread.
    explicit BoundaryLayer(const Boundaries& boundaries, const AreaOfCommune& areaOfCommune = epciOfCommune);
    /// Of Boundaries::load().
    [[nodiscard]] static Result<BoundaryLayer> load(const std::vector<std::filesystem::path>& files,
                                                    const AreaOfCommune& areaOfCommune = epciOfCommune);

    void paint(QPainter& painter, const MapView& view, const MapStyle& style) const;

    [[nodiscard]] const std::vector<Commune>& communes() const { return m_communes; }

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

    [[nodiscard]] Box box() const { return m_box; }

private:
    void add(std::vector<WorldPoint> points, bool isAreaEdge);

    std::vector<Commune> m_communes;
    std::vector<Line> m_lines;
    Box m_box;
};

} // namespace maillage
