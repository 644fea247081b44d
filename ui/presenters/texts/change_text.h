// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QString>
#include <QStringList>

#include <span>

namespace maillage {

// The history as people read it.

/// "12 March 2026 14:05", in the local time zone.
[[nodiscard]] QString stepTime(const store::ChangeSet& step);
/// "Undo: Edit “Médiathèque”".
[[nodiscard]] QString stepLabel(const store::ChangeSet& step);
/// One line for each field: "Phone: 02 41… → 02 40…"; of lists what came and went, of coordinates how far the place
/// moved, of long texts the part that changed. What only the program uses is left out.
[[nodiscard]] QStringList changeLines(Entity entity, std::span<const store::ColumnChange> columns);
/// The same for a changed row; nothing for one that was added or deleted.
[[nodiscard]] QStringList changeLines(const store::RowChange& change);
/// "412 places added": what a step did to the records of one kind.
[[nodiscard]] QString rowCountText(const store::RowCount& count);

} // namespace maillage
