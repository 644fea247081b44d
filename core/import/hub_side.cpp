// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/hub_side.h"

namespace maillage {

Result<void> HubSideReader::prepare() {
    auto records = store::RecordQuery::prepare(m_connection, m_side.record.entity, "WHERE key = ?1");
    auto delivered = m_connection.prepare("SELECT delivered FROM crosswalk WHERE key = ?1");
    if (!records || !delivered) {
        return std::unexpected(records ? delivered.error() : records.error());
    }
    m_records = std::move(*records);
    m_delivered = std::move(*delivered);
    return {};
}

Result<const HubSide*> HubSideReader::read(std::int64_t record, std::int64_t crosswalk) {
    if (!m_records) {
        if (auto done = prepare(); !done) {
            return std::unexpected(done.error());
        }
    }
    m_records->statement().reset();
    m_records->statement().bind(0, record);
    const auto found = m_records->next(m_side.record);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(ErrorKind::NotFound, "commands.no_such_record", {std::to_string(record)});
    }
    m_side.delivered.clear();
    if (crosswalk != 0) {
        m_delivered.reset();
        m_delivered.bind(0, crosswalk);
        const auto row = m_delivered.step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row) {
            m_side.delivered = m_delivered.text(0);
        }
    }
    return &m_side;
}

} // namespace maillage
