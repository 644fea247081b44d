// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer/table_export.h"

#include "core/exchange/csv/csv_table.h"
#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace maillage {

void exportTable(QWidget& parent, HubSession& session, Dialogs& dialogs, const TableExport& what,
                 std::function<TableLines()> lines, std::function<void(const QString&)> told) {
    const FileQuestion question{
        .title = what.title,
        .filters = {QCoreApplication::translate("TableExport", "Table for a spreadsheet (*.csv)")},
        .suggested = what.suggested,
        .ending = QStringLiteral("csv")};
    dialogs.saveFile(&parent, question,
                     [&parent, &session, &dialogs, failure = what.failure, lines = std::move(lines),
                      told = std::move(told)](const QString& path) {
                         session.compute<Result<void>>(
                             &parent, [path, table = lines()] { return writeCsvTable(toUtf8(path), table); },
                             [&parent, &dialogs, failure, told, path](const Result<void>& written) {
                                 if (written) {
                                     told(QCoreApplication::translate("TableExport", "“%1” is written.")
                                              .arg(QFileInfo(path).fileName()));
                                 } else {
                                     dialogs.tellProblem(&parent, failure, sentenceOf(written.error().message));
                                 }
                             });
                     });
}

} // namespace maillage
