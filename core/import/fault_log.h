// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"

#include <cstddef>
#include <mutex>
#include <vector>

namespace maillage {

/// The faults of one file: all are counted, the first many are kept. Any thread may add.
class FaultLog {
public:
    static constexpr std::size_t keptAtMost = 50'000;

    void add(Fault fault);

    [[nodiscard]] std::size_t errors() const;
    [[nodiscard]] std::size_t warnings() const;
    /// How many of them are counted only.
    [[nodiscard]] std::size_t omitted() const;
    /// Those kept, by line and column.
    [[nodiscard]] std::vector<Fault> sorted() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Fault> m_kept;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

} // namespace maillage
