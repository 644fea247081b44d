// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/record_cache.h"

#include <QTimer>

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t mostRecords = 3000;
/// A screen or two: what was scrolled past meanwhile is not worth reading.
constexpr std::size_t mostWanted = 256;

} // namespace

RecordCache::RecordCache(HubSession& session, Entity entity, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_entity(entity) {
    connect(&session, &HubSession::snapshotChanged, this, &RecordCache::forget);
}

const Record* RecordCache::find(std::int64_t key) {
    const auto found = m_records.find(key);
    if (found == m_records.end() || m_stale.contains(key)) {
        want(key);
    }
    return found == m_records.end() ? nullptr : &found->second;
}

void RecordCache::want(std::int64_t key) {
    if (!std::ranges::contains(m_wanted, key)) {
        m_wanted.push_back(key);
        readSoon();
    }
}

void RecordCache::readSoon() {
    if (m_wanted.size() > mostWanted) {
        m_wanted.erase(m_wanted.begin());
    }
    if (!m_scheduled && !m_reading) {
        m_scheduled = true;
        QTimer::singleShot(0, this, &RecordCache::read);
    }
}

void RecordCache::read() {
    m_scheduled = false;
    if (m_wanted.empty() || !m_session.isOpen()) {
        return;
    }
    m_reading = true;
    m_session.read<Records>(
        this,
        [entity = m_entity, keys = std::exchange(m_wanted, {})](const store::Connection& connection) {
            Records records;
            auto done = store::forEachRecord(connection, entity, keys, [&](const Record& record) {
                records.push_back(record);
                return true;
            });
            return done ? Result<Records>(std::move(records)) : std::unexpected(done.error());
        },
        [this, generation = m_generation](Result<Records> records) {
            if (generation == m_generation) {
                m_reading = false;
                take(records ? std::move(*records) : Records());
            }
        });
}

void RecordCache::take(Records records) {
    std::vector<std::int64_t> keys;
    for (Record& record : records) {
        const std::int64_t key = record.number;
        keys.push_back(key);
        m_stale.erase(key);
        if (!m_records.contains(key)) {
            m_ages.push_back(key);
        }
        m_records.insert_or_assign(key, std::move(record));
    }
    while (m_ages.size() > mostRecords) {
        m_records.erase(m_ages.front());
        m_stale.erase(m_ages.front());
        m_ages.pop_front();
    }
    if (!m_wanted.empty()) {
        readSoon();
    }
    if (!keys.empty()) {
        Q_EMIT arrived(keys);
    }
}

void RecordCache::forget(const Touched& touched) {
    if (touched.everything) {
        ++m_generation;
        m_reading = false;
        m_wanted.clear();
        m_records.clear();
        m_ages.clear();
        m_stale.clear();
        return;
    }
    for (const RecordKey& key : touched.keys) {
        if (key.entity == m_entity && m_records.contains(key.number)) {
            m_stale.insert(key.number);
        }
    }
}

} // namespace maillage
