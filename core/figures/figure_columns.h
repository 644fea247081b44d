// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figure.h"
#include "core/query/snapshot/snapshot_data.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace maillage {

/// Where each count stands in a row of counts. Private to core/figures.
class FigureColumns {
public:
    /// Plain figures that are counted place by place come first, in the order of FigureKind.
    static constexpr std::size_t plainCount = 8;

    /// Values that the standard names, and others that places have; of typologies, which are many, only the latter.
    explicit FigureColumns(const SnapshotData& data);

    [[nodiscard]] std::size_t width() const { return m_width; }

    [[nodiscard]] bool timesKnown() const { return m_timesKnown; }

    /// Of a figure that counts places. Nothing for others, and for values that nobody has.
    [[nodiscard]] std::optional<std::size_t> columnOf(const Figure& figure) const;

    /// By the number of a value in the snapshot's facet; noColumn for values that are not counted.
    [[nodiscard]] const std::vector<std::uint32_t>& columnsOf(std::size_t valuedKind) const {
        return m_values[valuedKind];
    }

    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }

    static constexpr std::uint32_t noColumn = 0xFFFFFFFFU;

private:
    std::size_t m_width = plainCount;
    bool m_timesKnown = false;
    std::array<std::vector<std::uint32_t>, valuedFigureKinds.size()> m_values;
    std::map<std::pair<FigureKind, std::string>, std::uint32_t, std::less<>> m_columns;
    std::vector<Figure> m_figures;
};

[[nodiscard]] constexpr std::size_t plainColumn(FigureKind kind) {
    return static_cast<std::size_t>(std::to_underlying(kind)) - std::to_underlying(FigureKind::Places);
}

static_assert(plainColumn(FigureKind::Places) == 0
              && plainColumn(FigureKind::NeverVerified) + 1 == FigureColumns::plainCount);

} // namespace maillage
