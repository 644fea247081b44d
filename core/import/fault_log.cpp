// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fault_log.h"

#include <algorithm>
#include <tuple>

namespace maillage {

void FaultLog::add(Fault fault) {
    const std::scoped_lock lock(m_mutex);
    ++(fault.severity == Severity::Error ? m_errors : m_warnings);
    if (m_kept.size() < keptAtMost) {
        m_kept.push_back(std::move(fault));
    }
}

std::size_t FaultLog::errors() const {
    const std::scoped_lock lock(m_mutex);
    return m_errors;
}

std::size_t FaultLog::warnings() const {
    const std::scoped_lock lock(m_mutex);
    return m_warnings;
}

std::size_t FaultLog::omitted() const {
    const std::scoped_lock lock(m_mutex);
    return m_errors + m_warnings - m_kept.size();
}

std::vector<Fault> FaultLog::sorted() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<Fault> faults = m_kept;
    std::ranges::stable_sort(faults, {}, [](const Fault& fault) { return std::tuple(fault.line, fault.column); });
    return faults;
}

} // namespace maillage
