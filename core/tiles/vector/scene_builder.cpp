// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/scene_builder.h"

#include "core/base/text.h"
#include "core/tiles/vector/label_collector.h"
#include "core/tiles/vector/scene_clip.h"

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

constexpr SceneSquare buffered{sceneBuffer};

std::vector<std::string> namesOf(const std::vector<MvtLayer>& layers) {
    std::vector<std::string> names;
    for (const MvtLayer& layer : layers) {
        names.emplace_back(layer.name);
    }
    return names;
}

class Builder {
public:
    Builder(const TileId& id, TileSchema schema)
        : m_schema(schema) {
        m_scene.id = id;
        m_scene.schema = schema;
        m_scene.ground = groundOf(schema);
    }

    void add(const MvtLayer& layer) {
        const FeatureMapper mapper = mapperOf(m_schema, layer.name);
        if (mapper == nullptr) {
            return;
        }
        m_scale = sceneTileSide / static_cast<float>(layer.extent);
        const LayerKeys keys(layer);
        for (const std::string_view bytes : layer.features) {
            if (!decodeFeature(layer, bytes, m_feature)) {
                noteDamage(layer);
                continue;
            }
            FeatureMeaning meaning;
            const FeatureAttributes attributes(layer, keys, m_feature.tags);
            if (mapper(attributes, m_feature.type, meaning)) {
                add(attributes, meaning);
            }
        }
    }

    [[nodiscard]] VectorScene finish() {
        m_labels.moveInto(m_scene);
        std::ranges::stable_sort(m_scene.areas, {}, &SceneShape::what);
        std::ranges::stable_sort(m_scene.lines, {},
                                 [](const SceneShape& shape) { return std::tuple(shape.what, shape.level); });
        m_scene.points.shrink_to_fit();
        m_scene.partEnds.shrink_to_fit();
        m_scene.areas.shrink_to_fit();
        m_scene.lines.shrink_to_fit();
        return std::move(m_scene);
    }

private:
    void noteDamage(const MvtLayer& layer) {
        if (m_scene.damaged == 0 && isValidUtf8(layer.name)) {
            m_scene.problem = layer.name.substr(0, maxLabelBytes);
        }
        ++m_scene.damaged;
    }

    void add(const FeatureAttributes& attributes, const FeatureMeaning& meaning) {
        if (m_scene.points.size() + m_feature.points.size() > maxScenePoints) {
            return;
        }
        switch (m_feature.type) {
        case MvtGeometryType::Polygon:
            addArea(meaning);
            break;
        case MvtGeometryType::Line:
            addLine(attributes, meaning);
            break;
        case MvtGeometryType::Point:
            if (!m_feature.points.empty()) {
                m_labels.addPoint(meaning, meaning.text.empty() ? attributes.name() : meaning.text,
                                  scaled(m_feature.points.front()));
            }
            break;
        case MvtGeometryType::Unknown:
            break;
        }
    }

    [[nodiscard]] ScenePoint scaled(MvtPoint point) const {
        return {static_cast<float>(point.x) * m_scale, static_cast<float>(point.y) * m_scale};
    }

    /// The feature's part as a line or ring of scene points, in m_part.
    void takePart(std::size_t part) {
        const std::size_t begin = part == 0 ? 0 : m_feature.partEnds[part - 1];
        m_part.clear();
        for (std::size_t i = begin; i < m_feature.partEnds[part]; ++i) {
            m_part.push_back(scaled(m_feature.points[i]));
        }
    }

    [[nodiscard]] SceneShape shapeOf(const FeatureMeaning& meaning) const {
        return {.what = meaning.what,
                .level = meaning.level,
                .isLink = meaning.isLink,
                .intermittent = meaning.intermittent,
                .firstPart = static_cast<std::uint32_t>(m_scene.partEnds.size())};
    }

    void addArea(const FeatureMeaning& meaning) {
        SceneShape shape = shapeOf(meaning);
        double direction = 0; // of the first ring, which is an outer one
        for (std::size_t part = 0; part < m_feature.partEnds.size(); ++part) {
            takePart(part);
            const double area = signedArea(m_part);
            if (area == 0) {
                continue;
            }
            direction = direction == 0 ? area : direction;
            clipRing(m_part, buffered, m_scratch);
            if (m_part.size() < 3) {
                continue;
            }
            if (direction < 0) {
                std::ranges::reverse(m_part);
            }
            m_scene.points.insert(m_scene.points.end(), m_part.begin(), m_part.end());
            m_scene.partEnds.push_back(static_cast<std::uint32_t>(m_scene.points.size()));
        }
        shape.parts = static_cast<std::uint32_t>(m_scene.partEnds.size()) - shape.firstPart;
        if (shape.parts > 0) {
            m_scene.areas.push_back(shape);
            if (meaning.what == SceneClass::Ocean && m_scene.ground == SceneGround::Unknown) {
                m_scene.ground = SceneGround::Land;
            }
        }
    }

    void addLine(const FeatureAttributes& attributes, const FeatureMeaning& meaning) {
        SceneShape shape = shapeOf(meaning);
        const std::string_view name = meaning.isNamed ? attributes.name() : std::string_view();
        for (std::size_t part = 0; part < m_feature.partEnds.size(); ++part) {
            takePart(part);
            if (meaning.isDrawn) {
                clipLine(m_part, buffered, m_scene.points, m_scene.partEnds);
            }
            m_labels.addPiece(meaning, name, m_part);
        }
        shape.parts = static_cast<std::uint32_t>(m_scene.partEnds.size()) - shape.firstPart;
        if (shape.parts > 0) {
            m_scene.lines.push_back(shape);
        }
    }

    TileSchema m_schema;
    VectorScene m_scene;
    LabelCollector m_labels;
    float m_scale = 1;
    MvtFeature m_feature;
    std::vector<ScenePoint> m_part;
    std::vector<ScenePoint> m_scratch;
};

} // namespace

Result<VectorScene> buildScene(std::string_view bytes, const TileId& id, TileSchema schema) {
    const auto layers = readMvt(bytes, id);
    if (!layers) {
        return std::unexpected(layers.error());
    }
    Builder builder(id, schema == TileSchema::Unknown ? schemaOf(namesOf(*layers)) : schema);
    for (const MvtLayer& layer : *layers) {
        builder.add(layer);
    }
    return builder.finish();
}

} // namespace maillage
