// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/table_clip.h"

#include <algorithm>

namespace maillage {

namespace {

QString quoted(const QString& cell) {
    const auto needsQuotes = [](QChar c) {
        return c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('"');
    };
    if (!std::ranges::any_of(cell, needsQuotes)) {
        return cell;
    }
    QString doubled = cell;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

/// A break inside a cell, not a new row.
QString htmlCell(const QString& cell) {
    return cell.toHtmlEscaped().replace(QLatin1Char('\n'),
                                        QStringLiteral("<br style=\"mso-data-placement:same-cell\">"));
}

/// The number format "@", which Excel reads from the style and LibreOffice from `sdnum`.
const QString textCell = QStringLiteral("<td sdnum=\"1036;1036;@\" style=\"mso-number-format:'\\@'\">");

} // namespace

TableClip::TableClip(const QStringList& titles, std::vector<bool> asText)
    : m_asText(std::move(asText)) {
    addRow(titles, true);
}

void TableClip::add(const QStringList& cells) {
    ++m_rows;
    addRow(cells, false);
}

void TableClip::addRow(const QStringList& cells, bool isHead) {
    m_html += QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_text += (i == 0 ? QString() : QStringLiteral("\t")) + quoted(cells[i]);
        m_html += isHead                                  ? QStringLiteral("<th>")
                  : m_asText[static_cast<std::size_t>(i)] ? textCell
                                                          : QStringLiteral("<td>");
        m_html += htmlCell(cells[i]);
        m_html += isHead ? QStringLiteral("</th>") : QStringLiteral("</td>");
    }
    m_text += QLatin1Char('\n');
    m_html += QStringLiteral("</tr>\n");
}

ClipTexts TableClip::texts() const {
    const QString page =
        QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>\n%1</table></body></html>");
    return {.text = m_text, .html = page.arg(m_html), .rows = m_rows};
}

} // namespace maillage
