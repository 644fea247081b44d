// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/ogr_boundaries.h"

#include "core/base/module_library.h"
#include "core/territory/boundaries/boundary_module.h"
#include "core/territory/boundaries/commune_attribute.h"
#include "core/territory/boundaries/territory_attribute.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace maillage {

namespace {

class ShapeSink final : public BoundarySink {
public:
    [[nodiscard]] BoundaryColumns layer(const char* name, const char* const* columns, std::size_t count) override {
        const std::vector<std::string_view> names(columns, columns + count);
        const Layer layer = layerOf(name, names);
        if (layer.rank > m_layer.rank) {
            m_layer = layer; // of equal ones the first is read
        }
        return {.rank = layer.rank, .code = layer.code, .name = layer.label};
    }

    [[nodiscard]] bool feature(const char* code, const char* name) override {
        finish();
        m_rings.clear();
        m_name = name;
        m_insee = m_layer.isOfCommunes ? inseeCodeOf(code) : std::nullopt;
        m_territory = m_layer.isOfCommunes ? std::nullopt : territoryOf(code, name);
        return m_insee || m_territory;
    }

    void ring(const double* positions, std::size_t count) override {
        std::vector<WorldPoint> ring;
        ring.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const LatLon point{positions[2 * i + 1], positions[2 * i]};
            if (!isOnEarth(point)) {
                return;
            }
            ring.push_back(toWorld(point));
        }
        if (ring.size() >= 4 && ring.front() == ring.back()) {
            m_rings.push_back(std::move(ring));
        }
    }

    [[nodiscard]] BoundaryShapes take() {
        finish();
        return std::move(m_shapes);
    }

private:
    struct Layer {
        int rank = -1;
        int code = -1;
        int label = -1;
        bool isOfCommunes = false;
        std::string codeName{};
    };

    /// Layers of communes before all others, then those of the smallest territories.
    [[nodiscard]] static Layer layerOf(std::string_view name, const std::vector<std::string_view>& names) {
        constexpr int communes = 10;
        const auto at = [](std::optional<std::size_t> column) { return column ? static_cast<int>(*column) : -1; };
        const int label = at(bestAttribute(names, nameAttributeRank));
        if (const auto code = bestAttribute(names, inseeAttributeRank); code && layerRank(name) >= 0) {
            return {communes + layerRank(name), at(code), label, true, {}};
        }
        const auto code = bestAttribute(names, territoryAttributeRank);
        if (!code || isLayerOfParts(name) || std::ranges::any_of(names, isOfPart)) {
            return {};
        }
        return {territoryAttributeRank(names[*code]), at(code), label, false, std::string(names[*code])};
    }

    [[nodiscard]] std::optional<Territory> territoryOf(const char* code, const char* name) const {
        return territoryOfAttributes(
            std::array{BoundaryAttribute{m_layer.codeName, code}, BoundaryAttribute{"nom", name}});
    }

    void finish() {
        if (m_rings.empty()) {
            return;
        }
        if (m_insee) {
            m_shapes.communes.push_back({*std::exchange(m_insee, {}), std::move(m_name), std::move(m_rings)});
        } else if (m_territory) {
            m_shapes.territories.push_back({*std::exchange(m_territory, {}), std::move(m_rings)});
        }
    }

    Layer m_layer; ///< the one that is read
    BoundaryShapes m_shapes;
    std::optional<std::string> m_insee; ///< of the feature that is being read
    std::optional<Territory> m_territory;
    std::string m_name;
    Outline m_rings;
};

ReadBoundaries reader() {
    static const auto function =
        reinterpret_cast<ReadBoundaries>(moduleFunction("maillage_boundaries_gdal", readBoundariesName));
    return function;
}

} // namespace

Result<BoundaryShapes> readOgrBoundaries(const std::filesystem::path& file) {
    const ReadBoundaries read = reader();
    if (read == nullptr) {
        return failure(ErrorKind::Internal, "boundaries.no_module", {file.string()});
    }
    ShapeSink sink;
    std::array<char, 512> problem{};
    const auto outcome = static_cast<BoundaryOutcome>(read(file.c_str(), &sink, problem.data(), problem.size()));
    BoundaryShapes shapes = sink.take();
    switch (outcome) {
    case BoundaryOutcome::Read:
        break;
    case BoundaryOutcome::NoCommunes:
        shapes = {};
        break;
    case BoundaryOutcome::UnknownReference:
        return failure(ErrorKind::Data, "boundaries.unknown_reference", {file.string()});
    case BoundaryOutcome::TooLarge:
        return failure(ErrorKind::Data, "boundaries.too_detailed", {file.string()});
    case BoundaryOutcome::NotReadable:
    case BoundaryOutcome::Truncated:
        return failure(ErrorKind::Data, "boundaries.not_readable", {file.string(), problem.data()});
    }
    if (shapes.communes.empty() && shapes.territories.empty()) {
        return failure(ErrorKind::Data, "boundaries.none", {file.string()});
    }
    return shapes;
}

} // namespace maillage
