// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session/snapshot_improver.h"

#include "core/query/fault_flags.h"
#include "core/query/search.h"
#include "core/query/spatial.h"
#include "ui/presenters/places/place_faults.h"

namespace maillage {

namespace {

FaultState faultStateOf(const Record& place) {
    FaultState state;
    for (const Fault& fault : faultsOfPlace(place)) {
        (fault.severity == Severity::Error ? state.hasErrors : state.hasWarnings) = true;
    }
    return state;
}

} // namespace

SnapshotImprover::SnapshotImprover(HubWorker& worker, JobThread& writer, QThreadPool& pool,
                                   std::function<void()> improved)
    : m_worker(worker)
    , m_writer(writer)
    , m_pool(pool)
    , m_improved(std::move(improved)) {}

void SnapshotImprover::improve() {
    if (!m_worker.isOpen()) {
        return;
    }
    if (!m_indexing && m_worker.snapshot()->wantsIndex()) {
        buildIndexes();
    }
    if (!m_findingFaults && !m_worker.snapshot()->faultsKnown()) {
        findAllFaults();
    }
}

void SnapshotImprover::buildIndexes() {
    m_indexing = true;
    m_pool.start([this, from = m_worker.snapshot(), control = m_control, generation = m_generation] {
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

void SnapshotImprover::findAllFaults() {
    auto connection = m_worker.newReader();
    if (!connection) {
        return;
    }
    m_findingFaults = true;
    auto shared = std::make_shared<store::Connection>(std::move(*connection));
    m_pool.start([this, shared = std::move(shared), from = m_worker.snapshot(), control = m_control,
                  generation = m_generation]() mutable {
        auto flags = findFaults(*from, *shared, faultStateOf, control);
        shared.reset();
        m_writer.post([this, generation, flags = std::move(flags)] {
            if (generation == m_generation) {
                m_findingFaults = false;
                if (flags) {
                    addFaults(*flags);
                }
            }
        });
    });
}

void SnapshotImprover::addFaults(const std::shared_ptr<const FaultFlags>& flags) {
    m_worker.setSnapshot(m_worker.snapshot()->withFaults(flags));
    recheck(std::exchange(m_changedMeanwhile, {}));
    m_improved();
}

void SnapshotImprover::recheck(const std::vector<std::int64_t>& places) {
    if (places.empty() || !m_worker.snapshot()->faultsKnown()) {
        return;
    }
    auto flags = updateFaults(*m_worker.snapshot(), places, m_worker.connection(), faultStateOf);
    if (flags) {
        m_worker.setSnapshot(m_worker.snapshot()->withFaults(*flags));
    }
}

void SnapshotImprover::placesChanged(const ChangeReport& report) {
    const std::vector<std::int64_t> places = placesOf(report.touched);
    if (m_findingFaults) {
        m_changedMeanwhile.insert(m_changedMeanwhile.end(), places.begin(), places.end());
    }
    recheck(places);
}

void SnapshotImprover::stop() {
    m_control.interrupt();
    m_control = TaskControl{};
    ++m_generation;
    m_indexing = false;
    m_findingFaults = false;
    m_changedMeanwhile.clear();
}

} // namespace maillage
