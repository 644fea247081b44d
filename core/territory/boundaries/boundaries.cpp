// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/boundaries.h"

#include "core/territory/boundaries/boundary_file.h"
#include "core/territory/boundaries/overlaps.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace maillage {

namespace {

constexpr std::uint16_t nobody = 0xFFFF;

} // namespace

Result<Boundaries::Pointer> Boundaries::load(std::span<const std::filesystem::path> files, const TaskControl& control) {
    BoundaryShapes shapes;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (control.interrupted()) {
            return failure(ErrorKind::Cancelled, "boundaries.interrupted");
        }
        auto read = readBoundaryShapes(files[i]);
        if (!read) {
            return std::unexpected(std::move(read.error()));
        }
        std::ranges::move(read->communes, std::back_inserter(shapes.communes));
        std::ranges::move(read->territories, std::back_inserter(shapes.territories));
        control.report({i + 1, files.size()});
    }
    return std::make_shared<const Boundaries>(std::move(shapes));
}

Boundaries::Boundaries(std::vector<CommuneShape> communes)
    : Boundaries(BoundaryShapes{.communes = std::move(communes)}) {}

Boundaries::Boundaries(BoundaryShapes shapes)
    : m_shapes(withoutOverlaps(std::move(shapes.communes)))
    , m_territories(std::move(shapes.territories))
    , m_areas(m_shapes) {
    m_communes.reserve(m_shapes.size());
    for (const CommuneShape& shape : m_shapes) {
        const auto commune = Gazetteer::instance().commune(shape.code);
        m_communes.push_back(commune ? commune->present().number() : nobody);
        if (!commune) {
            m_unknown.push_back(shape.code);
        }
    }
}

std::optional<Commune> Boundaries::communeOf(std::size_t shape) const {
    const std::uint16_t number = m_communes[shape];
    return number == nobody ? std::nullopt : std::optional{Gazetteer::instance().communeNumbered(number)};
}

std::vector<Outline> Boundaries::outlines(std::span<const std::vector<Commune>> territories) const {
    std::unordered_multimap<std::uint16_t, std::uint32_t> shapesOf;
    for (std::uint32_t shape = 0; shape < m_shapes.size(); ++shape) {
        shapesOf.emplace(m_communes[shape], shape);
    }
    std::vector<Outline> outlines;
    for (const std::vector<Commune>& territory : territories) {
        std::vector<std::uint32_t> members;
        for (const Commune& commune : territory) {
            const auto [begin, end] = shapesOf.equal_range(commune.number());
            std::transform(begin, end, std::back_inserter(members), [](const auto& entry) { return entry.second; });
        }
        const bool isWhole =
            std::ranges::all_of(territory, [this](const Commune& commune) { return m_areas.covers(commune); });
        const Outline* drawn = isWhole ? nullptr : outlineOfWhole(territory);
        std::ranges::sort(members);
        outlines.push_back(drawn != nullptr ? *drawn : outlineOf(m_shapes, members));
    }
    return outlines;
}

const Outline* Boundaries::outlineOfWhole(const std::vector<Commune>& communes) const {
    const auto number = [](const Commune& commune) { return commune.number(); };
    const auto found = std::ranges::find_if(m_territories, [&](const TerritoryShape& shape) {
        const std::vector<Commune>& its = shape.territory.communes();
        return its.size() == communes.size() && std::ranges::is_permutation(its, communes, {}, number, number);
    });
    return found == m_territories.end() ? nullptr : &found->rings;
}

} // namespace maillage
