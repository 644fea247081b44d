// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/label_collector.h"

#include "core/base/text.h"
#include "core/tiles/vector/name_chains.h"
#include "core/tiles/vector/scene_clip.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr double shortestChain = 48; // units: some 50 pixels at the highest zoom

std::string_view usable(std::string_view text) {
    text = trimmed(text);
    const bool plain =
        std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; });
    return text.size() <= maxLabelBytes && plain && isValidUtf8(text) ? text : std::string_view();
}

void appendLabel(VectorScene& scene, SceneLabel label, std::string_view text, std::span<const ScenePoint> points) {
    label.textBegin = static_cast<std::uint32_t>(scene.texts.size());
    label.textLength = static_cast<std::uint16_t>(text.size());
    label.firstPoint = static_cast<std::uint32_t>(scene.labelPoints.size());
    label.points = static_cast<std::uint32_t>(points.size());
    scene.texts += text;
    scene.labelPoints.insert(scene.labelPoints.end(), points.begin(), points.end());
    scene.labels.push_back(label);
}

} // namespace

void LabelCollector::addPoint(const FeatureMeaning& meaning, std::string_view text, ScenePoint at) {
    text = usable(text);
    const bool inside = at.x >= 0 && at.x < sceneTileSide && at.y >= 0 && at.y < sceneTileSide;
    if (!text.empty() && inside && m_points.size() < maxSceneLabels) {
        m_points.push_back({{.what = meaning.what, .place = LabelPlace::Point, .importance = meaning.importance},
                            std::string(text),
                            at});
    }
}

void LabelCollector::addPiece(const FeatureMeaning& meaning, std::string_view name, std::span<const ScenePoint> line) {
    name = usable(name);
    const std::string_view number = usable(meaning.number);
    if ((name.empty() && number.empty()) || m_pieces >= maxSceneLabels) {
        return;
    }
    ++m_pieces;
    m_clipped.clear();
    m_clippedEnds.clear();
    clipLine(line, SceneSquare{}, m_clipped, m_clippedEnds);
    if (!name.empty()) {
        addPieces(m_named, meaning, name);
    }
    if (!number.empty()) {
        addPieces(m_numbered, meaning, number);
    }
}

void LabelCollector::addPieces(PiecesByText& byText, const FeatureMeaning& meaning, std::string_view text) {
    std::uint32_t begin = 0;
    for (const std::uint32_t end : m_clippedEnds) {
        auto found = byText.find(text);
        Pieces& pieces = found == byText.end() ? byText[std::string(text)] : found->second;
        auto& line = pieces.lines.emplace_back(m_clipped.begin() + begin, m_clipped.begin() + end);
        if (const double length = lengthOf(line); length > pieces.longest) {
            pieces.longest = length;
            pieces.what = meaning.what;
            pieces.isLink = meaning.isLink;
        }
        begin = end;
    }
}

void LabelCollector::moveLines(PiecesByText& byText, LabelPlace place, VectorScene& scene) {
    for (auto& [text, pieces] : byText) {
        for (const auto& chain : joinPieces(std::move(pieces.lines))) {
            const double length = lengthOf(chain);
            if (length >= shortestChain && scene.labels.size() < maxSceneLabels) {
                appendLabel(scene,
                            {.what = pieces.what,
                             .place = place,
                             .isLink = pieces.isLink,
                             .importance = static_cast<std::int32_t>(std::min(length, 1e6))},
                            text, chain);
            }
        }
    }
    byText.clear();
}

void LabelCollector::moveInto(VectorScene& scene) {
    for (const PointLabel& point : m_points) {
        appendLabel(scene, point.label, point.text, std::span(&point.at, 1));
    }
    m_points.clear();
    moveLines(m_named, LabelPlace::Line, scene);
    moveLines(m_numbered, LabelPlace::Plate, scene);
}

} // namespace maillage
