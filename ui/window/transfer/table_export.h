// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <vector>

class QWidget;

namespace maillage {

class Dialogs;
class HubSession;

/// What is said around a table that becomes a file.
struct TableExport {
    QString title;     ///< of the question where to
    QString suggested; ///< the file's name
    QString failure;   ///< the title, where it could not be written
};

/// Its cells as writeCsvTable() takes them.
using TableLines = std::vector<std::vector<std::string>>;

/// Asks where a table is to go, for a spreadsheet, and writes it there off the UI thread. `lines` is called once the
/// user has answered, `told` with a sentence when the file is there. The parent, the session and the dialogs outlive
/// the question.
void exportTable(QWidget& parent, HubSession& session, Dialogs& dialogs, const TableExport& what,
                 std::function<TableLines()> lines, std::function<void(const QString&)> told);

} // namespace maillage
