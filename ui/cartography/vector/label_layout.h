// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/vector_scene.h"
#include "ui/cartography/vector/text_runs.h"
#include "ui/cartography/vector/vector_look.h"

#include <QImage>

#include <memory>
#include <vector>

namespace maillage {

/// A name of a tile that could be written. Positions are painter units from the tile's north-west corner.
struct LabelCandidate {
    const LabelRule* rule = nullptr;
    std::size_t priority = 0; ///< of its rule: the smaller first
    std::int32_t importance = 0;
    QString text{};
    QPointF anchor{};
    double dot = 0;                  ///< diameter
    std::vector<TextPlace> places{}; ///< the first that has room is taken

    /// How it looks at a place, drawn once for a screen: see LabelPainter.
    struct Sprite {
        QImage image;
        QPointF offset; ///< of the picture's corner from the tile's corner
    };

    mutable std::vector<Sprite> sprites{}; ///< for each place; null until drawn
};

/// Every name of a scene where it could stand when the tile's side is `side` painter units: a pure function of scene,
/// size and look, so that names keep their places when the map is panned, and neighbours' names agree.
class LabelLayout {
public:
    LabelLayout(std::shared_ptr<const VectorScene> scene, double side, const VectorLook& look);

    [[nodiscard]] const std::vector<LabelCandidate>& candidates() const { return m_candidates; }

    [[nodiscard]] const VectorScene& scene() const { return *m_scene; }

    [[nodiscard]] double side() const { return m_side; }

private:
    void add(const SceneLabel& label, std::size_t rule, const QFontMetricsF& metrics, const VectorLook& look);
    void addPoint(LabelCandidate candidate, const QFontMetricsF& metrics, const VectorLook& look);
    void addLine(const LabelCandidate& candidate, const SceneLabel& label, const QFontMetricsF& metrics,
                 const VectorLook& look);
    [[nodiscard]] std::vector<QPointF> pointsOf(const SceneLabel& label) const;

    std::shared_ptr<const VectorScene> m_scene;
    double m_side;
    std::vector<LabelCandidate> m_candidates;
};

} // namespace maillage
