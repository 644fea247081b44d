// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/vector_scene.h"

#include <algorithm>
#include <tuple>

namespace maillage {

std::span<const SceneShape> VectorScene::areasOf(SceneClass what) const {
    const auto found = std::ranges::equal_range(areas, what, {}, &SceneShape::what);
    return {found.begin(), found.end()};
}

std::span<const SceneShape> VectorScene::linesOf(SceneClass what, SceneLevel level) const {
    const auto key = [](const SceneShape& shape) { return std::tuple(shape.what, shape.level); };
    const auto found = std::ranges::equal_range(lines, std::tuple(what, level), {}, key);
    return {found.begin(), found.end()};
}

std::span<const ScenePoint> VectorScene::part(std::uint32_t index) const {
    const std::uint32_t begin = index == 0 ? 0 : partEnds[index - 1];
    return std::span(points).subspan(begin, partEnds[index] - begin);
}

std::size_t VectorScene::bytes() const {
    return sizeof(VectorScene) + (points.capacity() + labelPoints.capacity()) * sizeof(ScenePoint)
           + partEnds.capacity() * sizeof(std::uint32_t) + (areas.capacity() + lines.capacity()) * sizeof(SceneShape)
           + labels.capacity() * sizeof(SceneLabel) + texts.capacity();
}

} // namespace maillage
