// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <algorithm>
#include <cstdint>

namespace maillage {

/// A step of a task in several: reports how far it is as its part of the whole, which counts in thousandths.
class BuildStep {
public:
    static constexpr std::uint64_t whole = 1000;

    /// It takes the task from `from` to `to` thousandths.
    BuildStep(const TaskControl& control, std::uint64_t from, std::uint64_t to)
        : m_control(control)
        , m_from(from)
        , m_to(to) {}

    /// A part of it, in hundredths of itself.
    [[nodiscard]] BuildStep part(std::uint64_t from, std::uint64_t to) const {
        constexpr std::uint64_t hundred = 100;
        return {m_control, m_from + (m_to - m_from) * from / hundred, m_from + (m_to - m_from) * to / hundred};
    }

    void report(std::uint64_t done, std::uint64_t total) const {
        const std::uint64_t part = total == 0 ? 0 : (m_to - m_from) * std::min(done, total) / total;
        m_control.report({m_from + part, whole});
    }

    [[nodiscard]] bool interrupted() const { return m_control.interrupted(); }

private:
    const TaskControl& m_control;
    std::uint64_t m_from;
    std::uint64_t m_to;
};

} // namespace maillage
