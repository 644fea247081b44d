// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace maillage {

/// What the tables of records answer besides Qt's roles. Of a header section, but for those marked as a cell's.
enum TableRole : int {
    ColumnNameRole = Qt::UserRole + 100, ///< QString, the same in every language and version: for the settings
    ColumnTitleRole,                     ///< QString, whole words where the header itself shows a sign
    UsualWidthRole,                      ///< int, in average characters
    UsualRankRole,                       ///< int: from left to right among those shown at first, from 1; 0: hidden
    FieldRole,                           ///< a cell's: int, the field that it edits; invalid where it is read only
};

} // namespace maillage
