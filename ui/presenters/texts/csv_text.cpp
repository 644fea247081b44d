// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/csv_text.h"

#include "core/exchange/output_file.h"
#include "ui/presenters/texts/text.h"

namespace maillage {

namespace {

bool startsFormula(const QString& text) {
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

} // namespace

QString csvCell(QString text) {
    if (startsFormula(text)) {
        text.prepend(QLatin1Char('\''));
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString csvLine(const QStringList& cells) {
    return cells.join(QLatin1Char(';')) + QLatin1String("\r\n");
}

Result<void> writeCsvText(const std::filesystem::path& target, const QString& lines) {
    auto file = OutputFile::create(toUtf8(pathText(target)));
    if (!file) {
        return std::unexpected(file.error());
    }
    (*file)->buffer() = toUtf8(QChar(QChar::ByteOrderMark) + lines);
    return (*file)->commit();
}

} // namespace maillage
