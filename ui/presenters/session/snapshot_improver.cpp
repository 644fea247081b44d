// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session/snapshot_improver.h"

#include "core/query/search/search.h"
#include "core/query/search/spatial.h"
#include "core/query/snapshot/fault_flags.h"
#include "core/query/snapshot/place_times.h"

namespace maillage {

SnapshotImprover::SnapshotImprover(HubWorker& worker, JobThread& writer, QThreadPool& pool,
                                   std::function<void()> improved, TaskControl::Sink checking)
    : m_worker(worker)
    , m_writer(writer)
    , m_pool(pool)
    , m_improved(std::move(improved))
    , m_checking(std::move(checking))
    , m_control(m_checking) {}

void SnapshotImprover::improve() {
    if (!m_worker.isOpen()) {
        return;
    }
    if (!m_indexing && m_worker.snapshot()->wantsIndex()) {
        buildIndexes();
    }
    if (!m_faults.running && !m_worker.snapshot()->faultsKnown()) {
        findAllFaults();
    }
    if (!m_times.running && m_worker.snapshot()->timesFrom() != today()) {
        findAllTimes();
    }
}

void SnapshotImprover::buildIndexes() {
    m_indexing = true;
    m_pool.start([this, from = m_worker.snapshot(), control = m_control.silent(), generation = m_generation] {
        auto words = SearchIndex::build(from, control);
        auto positions = SpatialIndex::build(from);
        m_writer.post([this, generation, words = std::move(words), positions = std::move(positions)] {
            if (generation != m_generation) {
                return;
            }
            m_indexing = false;
            if (words) {
                m_worker.setSnapshot(m_worker.snapshot()->withIndex(words)->withIndex(positions));
                m_improved();
            }
        });
    });
}

template<typename Found>
void SnapshotImprover::run(Pass& pass, std::function<Result<Found>(const Snapshot&, const store::Connection&)> find,
                           std::function<void(const Found&)> add) {
    auto connection = m_worker.newReader();
    if (!connection) {
        return;
    }
    pass.running = true;
    auto shared = std::make_shared<store::Connection>(std::move(*connection));
    m_pool.start([this, &pass, shared = std::move(shared), from = m_worker.snapshot(), find = std::move(find),
                  add = std::move(add), generation = m_generation]() mutable {
        auto found = find(*from, *shared);
        shared.reset();
        m_writer.post(
            [this, &pass, generation, from = std::move(from), add = std::move(add), found = std::move(found)] {
                if (generation != m_generation) {
                    return;
                }
                pass.running = false;
                if (!found) {
                    return;
                }
                if (from->sharesRows(*m_worker.snapshot())) {
                    add(*found);
                }
                m_improved();
            });
    });
}

void SnapshotImprover::findAllFaults() {
    using Flags = std::shared_ptr<const FaultFlags>;
    run<Flags>(
        m_faults,
        [control = m_control](const Snapshot& snapshot, const store::Connection& connection) {
            return findFaults(snapshot, connection, faultKindsOf, control);
        },
        [this](const Flags& flags) {
            m_worker.setSnapshot(m_worker.snapshot()->withFaults(flags));
            recheckFaults(std::exchange(m_faults.changedMeanwhile, {}));
        });
}

void SnapshotImprover::findAllTimes() {
    using Times = std::shared_ptr<const PlaceTimes>;
    run<Times>(
        m_times,
        [control = m_control.silent()](const Snapshot& snapshot, const store::Connection& connection) {
            return findTimes(snapshot, connection, today(), control);
        },
        [this](const Times& times) {
            m_worker.setSnapshot(m_worker.snapshot()->withTimes(times));
            recheckTimes(std::exchange(m_times.changedMeanwhile, {}));
        });
}

void SnapshotImprover::recheckFaults(const std::vector<std::int64_t>& places) {
    if (places.empty() || !m_worker.snapshot()->faultsKnown()) {
        return;
    }
    auto flags = updateFaults(*m_worker.snapshot(), places, m_worker.connection());
    if (flags) {
        m_worker.setSnapshot(m_worker.snapshot()->withFaults(*flags));
    }
}

void SnapshotImprover::recheckTimes(const std::vector<std::int64_t>& places) {
    if (places.empty() || !m_worker.snapshot()->timesFrom()) {
        return;
    }
    auto times = updateTimes(*m_worker.snapshot(), places, m_worker.connection(), today());
    if (times) {
        m_worker.setSnapshot(m_worker.snapshot()->withTimes(*times));
    }
}

void SnapshotImprover::placesChanged(const ChangeReport& report) {
    const std::vector<std::int64_t> places = placesOf(report.touched);
    for (Pass* pass : {&m_faults, &m_times}) {
        if (pass->running) {
            pass->changedMeanwhile.insert(pass->changedMeanwhile.end(), places.begin(), places.end());
        }
    }
    recheckFaults(places);
    recheckTimes(places);
}

void SnapshotImprover::stop() {
    m_control.interrupt();
    m_control = TaskControl(m_checking);
    ++m_generation;
    m_indexing = false;
    m_faults = {};
    m_times = {};
}

} // namespace maillage
