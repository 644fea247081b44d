// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot/snapshot.h"
#include "ui/presenters/records/key_list.h"

#include <QString>

namespace maillage {

/// The first row at or after `from`, and round to the top, whose place's name begins with what was typed, accents and
/// case aside. Any thread.
[[nodiscard]] std::optional<int> rowWithName(const Snapshot& snapshot, const KeyList& list, const QString& typed,
                                             int from);

} // namespace maillage
