// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/changes_list.h"

#include "ui/print/print_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace maillage {

namespace {

constexpr double titleMm = 6.5;
constexpr double subtitleMm = 3.2;
constexpr double sectionMm = 4.2;
constexpr double textMm = 2.9;
constexpr double lineMm = 4.1;
constexpr double footerMm = 2.3;
constexpr double headHeightMm = 20;
constexpr double laterHeadMm = 8;
constexpr double footerHeightMm = 8;
constexpr double sectionHeightMm = 10;
constexpr double rowGapMm = 2.2;
constexpr double columnGapMm = 4;

using Shares = std::array<double, 3>;

/// Of the width of the page: the place, its commune, what changed.
constexpr Shares sharesWithWords{0.36, 0.2, 0.44};
constexpr Shares sharesWithout{0.62, 0.38, 0};

struct Columns {
    Shares leftMm{};
    Shares widthMm{};
};

bool hasWords(const ChangesContent::Section& section) {
    return std::ranges::any_of(section.rows, [](const ChangesContent::Row& row) { return !row.what.isEmpty(); });
}

Columns columnsOf(const QRectF& contentMm, bool withWords) {
    const Shares& shares = withWords ? sharesWithWords : sharesWithout;
    Columns columns;
    double left = contentMm.left();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        columns.leftMm[i] = left;
        columns.widthMm[i] = contentMm.width() * shares[i] - columnGapMm;
        left += contentMm.width() * shares[i];
    }
    return columns;
}

} // namespace

ChangesList::ChangesList(ChangesContent content, PageSetup setup, double dpi)
    : m_content(std::move(content))
    , m_setup(setup)
    , m_scale{dpi}
    , m_style(MapStyle::print(dpi)) {
    plan();
}

QFont ChangesList::fontMm(double mm, bool bold) const {
    QFont font = m_style.font;
    font.setPixelSize(std::max(1, static_cast<int>(std::round(m_scale.units(mm)))));
    font.setBold(bold);
    return font;
}

double ChangesList::wrappedMm(const QString& text, double widthMm, bool bold) const {
    if (text.isEmpty()) {
        return 0;
    }
    const QFontMetricsF metrics(fontMm(textMm, bold));
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, m_scale.units(widthMm), 1e7), Qt::TextWordWrap, text);
    return m_scale.millimetres(bounds.height());
}

double ChangesList::heightMm(const ChangesContent::Row& row, bool withWords) const {
    const Columns columns = columnsOf(m_setup.contentMm(), withWords);
    return std::max({lineMm, wrappedMm(row.place, columns.widthMm[0], true),
                     wrappedMm(row.commune, columns.widthMm[1], false), wrappedMm(row.what, columns.widthMm[2], false)})
           + rowGapMm;
}

/// A title never stands alone at the foot of a page; a section that goes on says so on the next.
void ChangesList::plan() {
    const QRectF content = m_setup.contentMm();
    const double bottom = content.bottom() - footerHeightMm;
    double y = content.top() + headHeightMm;
    m_pages.emplace_back();
    const auto add = [&](std::size_t section, std::size_t row, double height, bool continued) {
        m_pages.back().push_back({section, row, QRectF(content.left(), y, content.width(), height), continued});
        y += height;
    };
    const auto nextPage = [&] {
        m_pages.emplace_back();
        y = content.top() + laterHeadMm;
    };
    for (std::size_t section = 0; section < m_content.sections.size(); ++section) {
        const auto& rows = m_content.sections[section].rows;
        m_withWords.push_back(hasWords(m_content.sections[section]));
        const double firstRow = rows.empty() ? 0 : heightMm(rows.front(), m_withWords[section]);
        if (y + sectionHeightMm + firstRow > bottom) {
            nextPage();
        }
        add(section, titleRow, sectionHeightMm, false);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double height = heightMm(rows[row], m_withWords[section]);
            if (y + height > bottom) {
                nextPage();
                add(section, titleRow, sectionHeightMm, true);
            }
            add(section, row, height, false);
        }
    }
}

void ChangesList::paintPage(QPainter& painter, int page) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHead(painter, page == 0);
    for (const Block& block : m_pages.at(static_cast<std::size_t>(page))) {
        paintBlock(painter, block);
    }
    paintFooter(painter, page);
    painter.restore();
}

void ChangesList::paintHead(QPainter& painter, bool first) const {
    const QRectF area = m_scale.units(m_setup.contentMm());
    painter.setPen(m_style.ink);
    if (!first) {
        painter.setFont(fontMm(subtitleMm));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                         m_content.title + QStringLiteral(" · ") + m_content.period);
        return;
    }
    painter.setFont(fontMm(titleMm, true));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()),
                     metrics.elidedText(m_content.title, Qt::ElideRight, area.width()));
    painter.setFont(fontMm(subtitleMm));
    const QString line = QStringList{m_content.hub, m_content.period}.join(QStringLiteral(" · "));
    painter.drawText(QRectF(area.left(), area.top() + metrics.height() + m_scale.units(1), area.width(), area.height()),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line);
    if (m_content.sections.empty()) {
        painter.setFont(fontMm(textMm));
        painter.drawText(area.adjusted(0, m_scale.units(headHeightMm), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         ChangesPrint::tr("No place has changed in this time."));
    }
}

void ChangesList::paintFooter(QPainter& painter, int page) const {
    const QRectF content = m_setup.contentMm();
    const QRectF area = m_scale.units(QRectF(content.left(), content.bottom() - 5, content.width(), 5));
    painter.setPen(QPen(m_style.ink, m_scale.units(0.15)));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setFont(fontMm(footerMm));
    const QRectF text = area.adjusted(0, m_scale.units(1), 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                     ChangesPrint::tr("Printed on %1").arg(m_content.date) + QStringLiteral(" · ")
                         + ChangesPrint::tr("Made with Maillage"));
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop,
                     ChangesPrint::tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
}

void ChangesList::paintBlock(QPainter& painter, const Block& block) const {
    const ChangesContent::Section& section = m_content.sections[block.section];
    if (block.row != titleRow) {
        paintRow(painter, section.rows[block.row], m_withWords[block.section], block.rectMm);
        return;
    }
    const QRectF area = m_scale.units(block.rectMm.adjusted(0, 1, 0, -2.5));
    painter.setPen(m_style.cluster);
    painter.setFont(fontMm(sectionMm, true));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     block.continued ? ChangesPrint::tr("%1 (continued)").arg(section.title) : section.title);
    painter.setPen(QPen(m_style.cluster, m_scale.units(0.25)));
    const QPointF below(0, m_scale.units(0.8));
    painter.drawLine(area.bottomLeft() + below, area.bottomRight() + below);
}

void ChangesList::paintRow(QPainter& painter, const ChangesContent::Row& row, bool withWords,
                           const QRectF& rectMm) const {
    const Columns columns = columnsOf(m_setup.contentMm(), withWords);
    const std::array texts{row.place, row.commune, row.what};
    painter.setPen(m_style.ink);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        painter.setFont(fontMm(textMm, i == 0));
        const QRectF cell = m_scale.units(QRectF(columns.leftMm[i], rectMm.top(), columns.widthMm[i], rectMm.height()));
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, texts[i]);
    }
}

} // namespace maillage
