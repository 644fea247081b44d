// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/territory/boundaries/commune_areas.h"
#include "core/territory/boundaries/dissolve.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace maillage {

/// The boundaries that the user has chosen, of communes and of larger territories, from one or more files. Immutable,
/// shared by all threads.
class Boundaries {
public:
    using Pointer = std::shared_ptr<const Boundaries>;

    /// See readBoundaryShapes(). One file that fails is the error of all.
    [[nodiscard]] static Result<Pointer> load(std::span<const std::filesystem::path> files,
                                              const TaskControl& control = {});

    explicit Boundaries(BoundaryShapes shapes);
    explicit Boundaries(std::vector<CommuneShape> communes);

    /// In the order of the files, each part of a commune of today once.
    [[nodiscard]] const std::vector<CommuneShape>& shapes() const { return m_shapes; }

    /// EPCI, départements and régions that the files have outlines of, by identification in each file.
    [[nodiscard]] const std::vector<TerritoryShape>& territories() const { return m_territories; }

    /// In which commune a point lies.
    [[nodiscard]] const CommuneAreas& areas() const { return m_areas; }

    /// Codes of the files that no commune has ever had.
    [[nodiscard]] const std::vector<std::string>& unknownCodes() const { return m_unknown; }

    /// The commune of today of each shape.
    [[nodiscard]] std::optional<Commune> communeOf(std::size_t shape) const;

    /// The outlines of territories, each given by its communes of today: dissolved from the files' communes, or, where
    /// some of these are missing, the outline that the files have of a territory of the same communes. Empty for those
    /// that have neither. A commune may be in several.
    [[nodiscard]] std::vector<Outline> outlines(std::span<const std::vector<Commune>> territories) const;

private:
    /// Null where the files have none.
    [[nodiscard]] const Outline* outlineOfWhole(const std::vector<Commune>& communes) const;

    std::vector<CommuneShape> m_shapes;
    std::vector<TerritoryShape> m_territories;
    std::vector<std::uint16_t> m_communes; ///< numbers, by shape
    CommuneAreas m_areas;
    std::vector<std::string> m_unknown;
};

} // namespace maillage
