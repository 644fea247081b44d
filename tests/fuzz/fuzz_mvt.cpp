// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/scene_builder.h"
#include "core/tiles/vector/scene_clip.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace {

using namespace maillage;

constexpr std::array schemas{TileSchema::Unknown, TileSchema::OpenMapTiles, TileSchema::Protomaps,
                             TileSchema::Shortbread};

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// Everything is within what it says to be within, so that painters may rely on it.
void checkScene(const VectorScene& scene) {
    constexpr float slack = 1; // clipping rounds
    const SceneSquare buffered{sceneBuffer + slack};
    check(std::ranges::all_of(scene.points, [&](ScenePoint p) { return buffered.contains(p); }));
    check(std::ranges::all_of(scene.labelPoints, [&](ScenePoint p) { return SceneSquare{slack}.contains(p); }));
    check(std::ranges::is_sorted(scene.partEnds));
    check(scene.partEnds.empty() || scene.partEnds.back() == scene.points.size());
    for (const auto* shapes : {&scene.areas, &scene.lines}) {
        for (const SceneShape& shape : *shapes) {
            check(shape.parts > 0 && shape.firstPart + shape.parts <= scene.partEnds.size());
            check(scene.part(shape.firstPart).size() > 1);
        }
    }
    for (const SceneLabel& label : scene.labels) {
        check(label.points > 0 && label.firstPoint + label.points <= scene.labelPoints.size());
        check(label.textLength > 0 && label.textBegin + label.textLength <= scene.texts.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const TileSchema schema : schemas) {
        if (const auto scene = buildScene(bytes, {14, 8529, 5974}, schema)) {
            checkScene(*scene);
        }
    }
    return 0;
}
