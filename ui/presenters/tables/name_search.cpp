// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/name_search.h"

#include "core/base/text.h"
#include "ui/presenters/texts/text.h"

namespace maillage {

std::optional<int> rowWithName(const Snapshot& snapshot, const KeyList& list, const QString& typed, int from) {
    const std::string wanted = fold(toUtf8(typed));
    const auto count = static_cast<int>(list.keys().size());
    std::string name;
    for (int step = 0; step < count; ++step) {
        const int row = (from + step) % count;
        const auto place = snapshot.rowOf(list.keys()[static_cast<std::size_t>(row)]);
        if (!place) {
            continue;
        }
        name.clear();
        foldInto(snapshot.name(*place), name);
        if (trimmed(name).starts_with(wanted)) {
            return row;
        }
    }
    return std::nullopt;
}

} // namespace maillage
