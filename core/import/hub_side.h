// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/records.h"

#include <optional>
#include <string>

namespace maillage {

/// The hub's record that a row means, with what its source delivered last.
struct HubSide {
    Record record;
    std::string delivered; ///< as Crosswalk::delivered; empty where the source does not know the record
};

/// Reads them one after the other with statements that it keeps.
class HubSideReader {
public:
    HubSideReader(const store::Connection& connection, Entity entity)
        : m_connection(connection)
        , m_side{Record(entity), {}} {}

    /// Valid until the next call. NotFound where there is no such record.
    [[nodiscard]] Result<const HubSide*> read(std::int64_t record, std::int64_t crosswalk);

private:
    [[nodiscard]] Result<void> prepare();

    const store::Connection& m_connection;
    std::optional<store::RecordQuery> m_records;
    store::Statement m_delivered;
    HubSide m_side;
};

} // namespace maillage
