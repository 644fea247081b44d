// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace maillage {

/// What goes to the clipboard.
struct ClipTexts {
    QString text; ///< tab-separated
    QString html;
    std::size_t rows = 0;
};

/// Rows for the clipboard, as spreadsheets take them: tab-separated text, and an HTML table whose cells say that they
/// are text, so that "05000" and "+33…" stay as they are. A field with a tab, a quote or a line break stands in quotes.
class TableClip {
public:
    /// The first row: titles. `asText`: which columns are text; the others (dates) are left to the spreadsheet.
    TableClip(const QStringList& titles, std::vector<bool> asText);

    void add(const QStringList& cells);

    [[nodiscard]] ClipTexts texts() const;

private:
    void addRow(const QStringList& cells, bool isHead);

    std::vector<bool> m_asText;
    std::size_t m_rows = 0;
    QString m_text;
    QString m_html;
};

} // namespace maillage
