// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QPageSize>

#include <array>
#include <utility>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 3> names{"A4", "A3", "A2"};
constexpr std::array<QPageSize::PageSizeId, 3> ids{QPageSize::A4, QPageSize::A3, QPageSize::A2};

} // namespace

std::optional<Paper> paperNamed(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i] || (name.size() == 2 && name[0] == 'a' && name[1] == names[i][1])) {
            return static_cast<Paper>(i);
        }
    }
    return std::nullopt;
}

std::string_view paperName(Paper paper) {
    return names[std::to_underlying(paper)];
}

QSizeF PageSetup::sizeMm() const {
    const QSizeF portrait = QPageSize(ids[std::to_underlying(paper)]).size(QPageSize::Millimeter);
    return orientation == Orientation::Portrait ? portrait : portrait.transposed();
}

QRectF PageSetup::contentMm() const {
    return QRectF(QPointF(0, 0), sizeMm()).adjusted(marginMm, marginMm, -marginMm, -marginMm);
}

QPageLayout PageSetup::layout() const {
    return {QPageSize(ids[std::to_underlying(paper)]),
            orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF()};
}

} // namespace maillage
