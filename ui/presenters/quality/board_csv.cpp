// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/board_csv.h"

#include "core/exchange/csv/csv_table.h"
#include "ui/presenters/texts/text.h"

#include <QAbstractItemModel>

namespace maillage {

namespace {

std::string cell(const QVariant& value) {
    const std::string text = toUtf8(value.toString());
    return value.typeId() == QMetaType::QString ? quotedCell(text) : text;
}

void appendTable(std::vector<std::vector<std::string>>& rows, const QAbstractItemModel& model) {
    std::vector<std::string>& header = rows.emplace_back();
    for (int column = 0; column < model.columnCount(); ++column) {
        header.push_back(cell(model.headerData(column, Qt::Horizontal).toString()));
    }
    for (int line = 0; line < model.rowCount(); ++line) {
        std::vector<std::string>& row = rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            row.push_back(cell(model.index(line, column).data(Qt::EditRole)));
        }
    }
}

} // namespace

std::vector<std::vector<std::string>> boardCsv(const QAbstractItemModel& areas, const QAbstractItemModel& topics) {
    std::vector<std::vector<std::string>> rows;
    appendTable(rows, areas);
    rows.emplace_back();
    appendTable(rows, topics);
    return rows;
}

} // namespace maillage
