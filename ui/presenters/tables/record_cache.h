// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace maillage {

/// Whole records for the rows that are being looked at: asked for one by one while a table paints, read from the store
/// in blocks off the UI thread. Keeps the latest few thousand. A changed record stays until it is read again.
class RecordCache : public QObject {
    Q_OBJECT

public:
    RecordCache(HubSession& session, Entity entity, QObject* parent = nullptr);

    /// Null where it is not read yet: it will be, soon, and arrived() says so.
    [[nodiscard]] const Record* find(std::int64_t key);

Q_SIGNALS:
    void arrived(const std::vector<std::int64_t>& keys);

private:
    using Records = std::vector<Record>;

    void want(std::int64_t key);
    void readSoon();
    void read();
    void take(Records records);
    void forget(const Touched& touched);

    HubSession& m_session;
    Entity m_entity;
    std::unordered_map<std::int64_t, Record> m_records;
    std::deque<std::int64_t> m_ages; ///< of m_records, the oldest first
    std::unordered_set<std::int64_t> m_stale;
    std::vector<std::int64_t> m_wanted; ///< the latest last
    bool m_scheduled = false;
    bool m_reading = false;
    int m_generation = 0; ///< of the hub: what an older one gave is dropped
};

} // namespace maillage
