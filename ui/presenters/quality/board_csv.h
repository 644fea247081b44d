// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace maillage {

/// The tables of the board, one below the other, for writeCsvText(); numbers without separators (Qt::EditRole).
[[nodiscard]] QString boardCsv(const QAbstractItemModel& areas, const QAbstractItemModel& topics);

} // namespace maillage
