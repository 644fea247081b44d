// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QString>
#include <QStringList>

namespace maillage {

// The history as people read it.

/// "12 March 2026 14:05", in the local time zone.
[[nodiscard]] QString stepTime(const store::ChangeSet& step);
/// "Undo: Edit “Médiathèque”".
[[nodiscard]] QString stepLabel(const store::ChangeSet& step);
/// One line for each field: "Phone: “02…” became “02…”". Fields that only the program uses are left out.
[[nodiscard]] QStringList changeLines(const store::RowChange& change);

} // namespace maillage
