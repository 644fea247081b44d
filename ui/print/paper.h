// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPageLayout>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <optional>
#include <string_view>

namespace maillage {

enum class Paper : std::uint8_t { A4, A3, A2 };
enum class Orientation : std::uint8_t { Portrait, Landscape };

[[nodiscard]] std::optional<Paper> paperNamed(std::string_view name); ///< "A4", "a3"
[[nodiscard]] std::string_view paperName(Paper paper);

/// A sheet. Everything about the page that is not painted is in millimetres, from its top left corner.
struct PageSetup {
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Landscape;

    static constexpr double marginMm = 10;

    [[nodiscard]] QSizeF sizeMm() const;
    /// Inside the margins.
    [[nodiscard]] QRectF contentMm() const;
    /// Full page, no margins of its own: contentMm() keeps them.
    [[nodiscard]] QPageLayout layout() const;

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

/// From millimetres to a painter's units of 1 / dpi inch.
struct PaperScale {
    double dpi = 600;

    [[nodiscard]] double units(double mm) const { return mm * dpi / 25.4; }

    [[nodiscard]] QPointF units(QPointF mm) const { return mm * (dpi / 25.4); }

    [[nodiscard]] QRectF units(const QRectF& mm) const { return {units(mm.topLeft()), mm.size() * (dpi / 25.4)}; }

    [[nodiscard]] double millimetres(double units) const { return units * 25.4 / dpi; }
};

} // namespace maillage
