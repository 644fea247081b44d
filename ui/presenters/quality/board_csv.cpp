// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/board_csv.h"

#include "ui/presenters/texts/csv_text.h"

#include <QAbstractItemModel>

namespace maillage {

namespace {

QString cell(const QVariant& value) {
    return value.typeId() == QMetaType::QString ? csvCell(value.toString()) : value.toString();
}

QString table(const QAbstractItemModel& model) {
    QString text;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells << csvCell(model.headerData(column, Qt::Horizontal).toString());
    }
    text += csvLine(cells);
    for (int line = 0; line < model.rowCount(); ++line) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << cell(model.index(line, column).data(Qt::EditRole));
        }
        text += csvLine(cells);
    }
    return text;
}

} // namespace

QString boardCsv(const QAbstractItemModel& areas, const QAbstractItemModel& topics) {
    return table(areas) + csvLine({}) + table(topics);
}

} // namespace maillage
