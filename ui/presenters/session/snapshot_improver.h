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

/// Gives the hub's snapshot what takes a while and is not needed at once: the search index and the faults of every
/// place. Its functions run on the writer's thread, the work on the pool's.
class SnapshotImprover {
public:
    /// `improved` is called on the writer's thread each time the worker's snapshot has become a better one.
    SnapshotImprover(HubWorker& worker, JobThread& writer, QThreadPool& pool, std::function<void()> improved);

    /// Begins what the snapshot lacks.
    void improve();
    /// The snapshot has just been replaced by one in which these places are changed: their faults are found at once.
    void placesChanged(const ChangeReport& report);
    /// Interrupts and forgets: the hub closes. The pool's jobs end soon after.
    void stop();

private:
    void buildIndexes();
    void findAllFaults();
    void addFaults(const std::shared_ptr<const FaultFlags>& flags);
    void recheck(const std::vector<std::int64_t>& places);

    HubWorker& m_worker;
    JobThread& m_writer;
    QThreadPool& m_pool;
    std::function<void()> m_improved;
    TaskControl m_control;
    int m_generation = 0; ///< what was begun for an older one is dropped
    bool m_indexing = false;
    bool m_findingFaults = false;
    std::vector<std::int64_t> m_changedMeanwhile; ///< places edited while the faults are being found
};

} // namespace maillage
