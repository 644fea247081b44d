// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/cartography/map_style.h"
#include "ui/print/paper.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <vector>

class QPainter;

namespace maillage {

/// What a printed list of changes is made of, in words.
struct ChangesContent {
    struct Row {
        QString place;
        QString commune;
        QString what; ///< a line for each change; may be empty
    };

    struct Section {
        QString title; ///< "3 places opened"
        std::vector<Row> rows;
    };

    QString title;
    QString period;
    QString hub;
    QString date; ///< of printing, in words
    std::vector<Section> sections;
};

/// The list on paper: title, sections of rows in three columns, page numbers. Paints on any painter of 1 / dpi inch
/// units with its origin at the sheet's top left corner. Immutable.
class ChangesList {
public:
    ChangesList(ChangesContent content, PageSetup setup, double dpi);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

    void paintPage(QPainter& painter, int page) const;

private:
    /// A section's title, or one of its rows, where it stands on its page.
    struct Block {
        std::size_t section = 0;
        std::size_t row = titleRow;
        QRectF rectMm;
        bool continued = false; ///< the title of a section that began on the page before
    };

    static constexpr std::size_t titleRow = SIZE_MAX;

    void plan();
    [[nodiscard]] double heightMm(const ChangesContent::Row& row, bool withWords) const;
    [[nodiscard]] double wrappedMm(const QString& text, double widthMm, bool bold) const;
    void paintHead(QPainter& painter, bool first) const;
    void paintFooter(QPainter& painter, int page) const;
    void paintBlock(QPainter& painter, const Block& block) const;
    void paintRow(QPainter& painter, const ChangesContent::Row& row, bool withWords, const QRectF& rectMm) const;
    [[nodiscard]] QFont fontMm(double mm, bool bold = false) const;

    ChangesContent m_content;
    PageSetup m_setup;
    PaperScale m_scale;
    MapStyle m_style;
    std::vector<std::vector<Block>> m_pages;
    std::vector<bool> m_withWords; ///< by section: what changed stands in a column of its own
};

/// Whole or not at all.
[[nodiscard]] Result<void> writePdf(const ChangesContent& content, const PageSetup& setup,
                                    const std::filesystem::path& target);

} // namespace maillage
