// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/hub_worker.h"
#include "ui/presenters/session/job_thread.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace maillage {

/// Gives the hub's snapshot what takes a while and is not needed at once: the search index, the faults of every place,
/// its opening times and its latest change. Its functions run on the writer's thread, the work on the pool's.
class SnapshotImprover {
public:
    /// `improved` is called on the writer's thread each time the worker's snapshot has become a better one.
    /// `checking` hears, on the pool's thread, how far the check of all places is.
    SnapshotImprover(HubWorker& worker, JobThread& writer, QThreadPool& pool, std::function<void()> improved,
                     TaskControl::Sink checking);

    /// Begins what the snapshot lacks.
    void improve();
    /// The snapshot has just been replaced by one in which these places are changed: their faults and times are found
    /// at once.
    void placesChanged(const ChangeReport& report);
    /// Interrupts and forgets: the hub closes. The pool's jobs end soon after.
    void stop();

private:
    /// One look at every place, on a connection of its own.
    struct Pass {
        bool running = false;
        std::vector<std::int64_t> changedMeanwhile; ///< places edited while it runs
    };

    void buildIndexes();
    void findAllFaults();
    void findAllTimes();
    template<typename Found>
    void run(Pass& pass, std::function<Result<Found>(const Snapshot&, const store::Connection&)> find,
             std::function<void(const Found&)> add);
    void recheckFaults(const std::vector<std::int64_t>& places);
    void recheckTimes(const std::vector<std::int64_t>& places);

    HubWorker& m_worker;
    JobThread& m_writer;
    QThreadPool& m_pool;
    std::function<void()> m_improved;
    TaskControl::Sink m_checking;
    TaskControl m_control;
    int m_generation = 0; ///< what was begun for an older one is dropped
    bool m_indexing = false;
    Pass m_faults;
    Pass m_times;
};

} // namespace maillage
