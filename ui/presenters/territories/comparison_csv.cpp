// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/comparison_csv.h"

#include "core/exchange/csv/csv_table.h"
#include "ui/presenters/territories/comparison_model.h"
#include "ui/presenters/texts/text.h"

#include <QLocale>

namespace maillage {

std::vector<std::vector<std::string>> comparisonCsv(const ComparisonModel& model) {
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    std::vector<std::vector<std::string>> lines(1);
    for (int column = 0; column < model.columnCount(); ++column) {
        lines[0].push_back(quotedCell(toUtf8(model.headerData(column, Qt::Horizontal).toString())));
        if (column == 0) {
            lines[0].push_back(quotedCell(toUtf8(ComparisonModel::tr("Code"))));
        }
    }
    for (int line = 0; line < model.rowCount(); ++line) {
        const TerritoryRow& row = model.territoryAt(line);
        lines.push_back({quotedCell(row.name), quotedCell(row.identification)});
        for (int column = 1; column < model.columnCount(); ++column) {
            const Figure& figure = model.figureAt(column);
            lines.back().push_back(figureText(row.figures.value(figure), figure, comma));
        }
    }
    return lines;
}

} // namespace maillage
