// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace maillage {

/// How long to leave a server alone after each failure in a row: twice as long every time, up to an hour.
class Backoff {
public:
    using Duration = std::chrono::milliseconds;
    static constexpr Duration longest = std::chrono::hours(1);

    explicit constexpr Backoff(Duration first)
        : m_first(first)
        , m_next(first) {}

    /// `asked`: what the server asks for, 0 where it doesn't say.
    [[nodiscard]] constexpr Duration fail(Duration asked = Duration::zero()) {
        const Duration pause = std::clamp(asked, m_next, longest);
        m_next = std::min(2 * m_next, longest);
        return pause;
    }

    constexpr void succeed() { m_next = m_first; }

private:
    Duration m_first;
    Duration m_next;
};

} // namespace maillage
