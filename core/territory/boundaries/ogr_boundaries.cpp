// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/ogr_boundaries.h"

#include "core/base/module_library.h"
#include "core/territory/boundaries/boundary_module.h"
#include "core/territory/boundaries/commune_attribute.h"

#include <array>
#include <string>
#include <string_view>

namespace maillage {

namespace {

class ShapeSink final : public BoundarySink {
public:
    [[nodiscard]] BoundaryColumns layer(const char* name, const char* const* columns, std::size_t count) override {
        const std::vector<std::string_view> names(columns, columns + count);
        const auto code = bestAttribute(names, inseeAttributeRank);
        const auto label = bestAttribute(names, nameAttributeRank);
        return {.rank = code ? layerRank(name) : -1,
                .code = code ? static_cast<int>(*code) : -1,
                .name = label ? static_cast<int>(*label) : -1};
    }

    [[nodiscard]] bool feature(const char* code, const char* name) override {
        auto insee = inseeCodeOf(code);
        if (insee) {
            dropEmpty();
            m_shapes.push_back({std::move(*insee), name, {}});
        }
        return insee.has_value();
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
            m_shapes.back().rings.push_back(std::move(ring));
        }
    }

    [[nodiscard]] std::vector<CommuneShape> take() {
        dropEmpty();
        return std::move(m_shapes);
    }

private:
    void dropEmpty() {
        if (!m_shapes.empty() && m_shapes.back().rings.empty()) {
            m_shapes.pop_back();
        }
    }

    std::vector<CommuneShape> m_shapes;
};

ReadBoundaries reader() {
    static const auto function =
        reinterpret_cast<ReadBoundaries>(moduleFunction("maillage_boundaries_gdal", readBoundariesName));
    return function;
}

} // namespace

Result<std::vector<CommuneShape>> readOgrBoundaries(const std::filesystem::path& file) {
    const ReadBoundaries read = reader();
    if (read == nullptr) {
        return failure(ErrorKind::Internal, "boundaries.no_module", {file.string()});
    }
    ShapeSink sink;
    std::array<char, 512> problem{};
    const auto outcome = static_cast<BoundaryOutcome>(read(file.c_str(), &sink, problem.data(), problem.size()));
    std::vector<CommuneShape> shapes = sink.take();
    switch (outcome) {
    case BoundaryOutcome::Read:
        break;
    case BoundaryOutcome::NoCommunes:
        shapes.clear();
        break;
    case BoundaryOutcome::UnknownReference:
        return failure(ErrorKind::Data, "boundaries.unknown_reference", {file.string()});
    case BoundaryOutcome::TooLarge:
        return failure(ErrorKind::Data, "boundaries.too_detailed", {file.string()});
    case BoundaryOutcome::NotReadable:
    case BoundaryOutcome::Truncated:
        return failure(ErrorKind::Data, "boundaries.not_readable", {file.string(), problem.data()});
    }
    if (shapes.empty()) {
        return failure(ErrorKind::Data, "boundaries.none", {file.string()});
    }
    return shapes;
}

} // namespace maillage
