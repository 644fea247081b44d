// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"
#include "ui/print/print_content.h"

#include <QFont>
#include <QRectF>

#include <cstddef>
#include <vector>

namespace maillage {

/// One entry of the index as it stands on a page.
struct IndexEntry {
    std::size_t place = 0; ///< index in PrintContent::places
    QRectF rectMm;
    bool opensCommune = false; ///< its commune's name stands above it
};

struct SheetPage {
    QRectF titleMm;
    QRectF mapMm;    ///< empty on the pages that continue the index
    QRectF legendMm; ///< empty there too
    QRectF footerMm;
    std::vector<IndexEntry> index;
};

/// Where everything stands, page after page: a pure function of content and paper, so that preview, printer and PDF
/// agree. Text is measured at `scale`.
class SheetPlan {
public:
    SheetPlan(const PrintContent& content, const PageSetup& setup, const QFont& font, const PaperScale& scale);

    [[nodiscard]] const std::vector<SheetPage>& pages() const { return m_pages; }

    // Sizes of the index's text, in millimetres.
    static constexpr double textMm = 2.5;
    static constexpr double lineMm = 3.5;
    static constexpr double numberWidthMm = 9;
    static constexpr double communeMm = 5.2;
    static constexpr double gapMm = 1.2;

private:
    struct Column {
        std::size_t page;
        QRectF rectMm;
    };

    void makeFirstPage(const PrintContent& content);
    void makeColumns(std::size_t page, const QRectF& areaMm);
    void addPage();
    void fillIndex(const PrintContent& content, const QFont& font, const PaperScale& scale);

    PageSetup m_setup;
    std::vector<SheetPage> m_pages;
    std::vector<Column> m_columns;
};

/// The lines of an entry below its name: phone and hours.
[[nodiscard]] QString entryDetails(const PrintedPlace& place);

/// Legend lines: the groups that occur, in their order.
[[nodiscard]] std::vector<PlaceGroup> groupsIn(const PrintContent& content);

} // namespace maillage
