// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>

class QAbstractItemModel;

namespace maillage {

/// The tables of the board, one below the other, as French spreadsheets open them: semicolons, a byte order mark,
/// numbers without separators (Qt::EditRole).
[[nodiscard]] std::string boardCsv(const QAbstractItemModel& areas, const QAbstractItemModel& topics);
/// Any thread. The file is complete or absent.
[[nodiscard]] Result<void> writeText(const std::string& path, const std::string& text);

} // namespace maillage
