// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/board_csv.h"

#include "core/exchange/output_file.h"
#include "ui/presenters/texts/text.h"

#include <QAbstractItemModel>

namespace maillage {

namespace {

/// In quotes always: a title may hold anything, and then nothing needs a second look.
QString quoted(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString row(const QStringList& cells) {
    return cells.join(QLatin1Char(';')) + QLatin1String("\r\n");
}

QString cell(const QVariant& value) {
    return value.typeId() == QMetaType::QString ? quoted(value.toString()) : value.toString();
}

QString table(const QAbstractItemModel& model) {
    QString text;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells << quoted(model.headerData(column, Qt::Horizontal).toString());
    }
    text += row(cells);
    for (int line = 0; line < model.rowCount(); ++line) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << cell(model.index(line, column).data(Qt::EditRole));
        }
        text += row(cells);
    }
    return text;
}

} // namespace

std::string boardCsv(const QAbstractItemModel& areas, const QAbstractItemModel& topics) {
    return toUtf8(QChar(QChar::ByteOrderMark) + table(areas) + QLatin1String("\r\n") + table(topics));
}

Result<void> writeText(const std::string& path, const std::string& text) {
    auto file = OutputFile::create(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    (*file)->buffer() = text;
    return (*file)->commit();
}

} // namespace maillage
