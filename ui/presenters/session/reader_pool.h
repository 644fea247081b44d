// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <mutex>
#include <optional>
#include <vector>

namespace maillage {

/// The connections for reading of one open hub, lent to one thread at a time.
class ReaderPool {
public:
    void give(store::Connection connection) {
        const std::scoped_lock lock(m_mutex);
        m_free.push_back(std::move(connection));
    }

    /// Nothing when all are lent, or when the hub is closed.
    [[nodiscard]] std::optional<store::Connection> take() {
        const std::scoped_lock lock(m_mutex);
        if (m_free.empty()) {
            return std::nullopt;
        }
        std::optional<store::Connection> connection(std::move(m_free.back()));
        m_free.pop_back();
        return connection;
    }

    void clear() {
        const std::scoped_lock lock(m_mutex);
        m_free.clear();
    }

private:
    std::mutex m_mutex;
    std::vector<store::Connection> m_free;
};

} // namespace maillage
