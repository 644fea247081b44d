// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class QAbstractItemModel;

namespace maillage {

/// The tables of the board, one below the other, for writeCsvTable(); numbers without separators (Qt::EditRole).
[[nodiscard]] std::vector<std::vector<std::string>> boardCsv(const QAbstractItemModel& areas,
                                                             const QAbstractItemModel& topics);

} // namespace maillage
