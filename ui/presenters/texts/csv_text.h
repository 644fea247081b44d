// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>

namespace maillage {

// Tables for people, as French spreadsheets open them: semicolons, a byte order mark, CR LF.

/// In quotes always: a text may hold anything, and then nothing needs a second look. A sign at its beginning by which a
/// spreadsheet would take it for a formula gets an apostrophe before it.
[[nodiscard]] QString csvCell(QString text);
/// A line of cells that are written already.
[[nodiscard]] QString csvLine(const QStringList& cells);
/// Any thread. `lines` one after the other; the file is complete or absent.
[[nodiscard]] Result<void> writeCsvText(const std::filesystem::path& target, const QString& lines);

} // namespace maillage
