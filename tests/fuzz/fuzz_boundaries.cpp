// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/boundaries.h"
#include "core/territory/boundaries/geojson_boundaries.h"

#include <string>
#include <vector>

/// Whatever a file of boundaries holds: reading it, looking points up in it, and joining its communes never fails.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace maillage;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    auto shapes = readGeoJsonBoundaries(bytes, "fuzz");
    if (!shapes) {
        return 0;
    }
    const Boundaries boundaries(std::move(*shapes));
    std::vector<std::vector<Commune>> all{boundaries.areas().communes()};
    for (const TerritoryShape& shape : boundaries.territories()) {
        all.push_back(shape.territory.communes());
    }
    for (const Outline& outline : boundaries.outlines(all)) {
        for (const auto& ring : outline) {
            if (ring.size() < 4) {
                __builtin_trap();
            }
        }
    }
    for (const Commune& commune : boundaries.areas().communes()) {
        for (const LatLon point : {LatLon{47, 0}, LatLon{-90, 180}, LatLon{90, -180}}) {
            const auto found = boundaries.areas().at(point);
            const auto away = boundaries.areas().distanceTo(commune, point);
            if (found == commune && (!away || away->value != 0)) {
                __builtin_trap();
            }
        }
    }
    return 0;
}
