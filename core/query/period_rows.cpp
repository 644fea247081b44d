// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/period_rows.h"

#include <algorithm>

namespace maillage {

Result<void> PeriodRows::read(const store::Connection& connection, const HistoryRange& range,
                              const TaskControl& control) {
    const auto take = [&](const store::RowChange& change) {
        m_start.take(change);
        if (change.seq > range.last) {
            m_end.take(change);
        } else {
            for (std::int64_t row = change.row; row <= change.last; ++row) {
                m_touched.push_back(row);
            }
        }
        return !control.interrupted();
    };
    auto done = store::forEachRowChange(connection, entityName(m_entity), range.first, take);
    std::ranges::sort(m_touched);
    const auto repeated = std::ranges::unique(m_touched);
    m_touched.erase(repeated.begin(), repeated.end());
    return control.interrupted() ? failure(ErrorKind::Cancelled, "store.interrupted") : std::move(done);
}

} // namespace maillage
