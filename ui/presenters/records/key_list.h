// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace maillage {

/// Numbers of records in an order, each once, and where each of them stands. Immutable; any thread may ask.
class KeyList {
public:
    explicit KeyList(std::vector<std::int64_t> keys = {})
        : m_keys(std::move(keys)) {}

    [[nodiscard]] const std::vector<std::int64_t>& keys() const { return m_keys; }

    [[nodiscard]] std::optional<int> rowOf(std::int64_t key) const;
    /// The keys, the smallest first.
    [[nodiscard]] const std::vector<std::int64_t>& ascending() const;

    /// Works out what the others ask for: on another thread than the one that must not wait.
    void prepare() const;

private:
    std::vector<std::int64_t> m_keys;
    mutable std::once_flag m_prepared;
    mutable std::vector<std::int64_t> m_ascending;
    mutable std::vector<std::int32_t> m_rows; ///< parallel to m_ascending
};

using KeyListPointer = std::shared_ptr<const KeyList>;

/// How a table of one list becomes one of another, in steps that a view can follow: an order, the rows at the end
/// removed, rows at the end added, an order. Worked out on any thread.
struct KeyChange {
    [[nodiscard]] static KeyChange between(KeyListPointer from, KeyListPointer to);

    KeyListPointer from;
    KeyListPointer gathered;  ///< those that stay, then those that go
    KeyListPointer kept;      ///< those that stay
    KeyListPointer completed; ///< and those that come
    KeyListPointer to;
    std::vector<int> gathering; ///< the row in `gathered` of each row of `from`; empty: the same
    std::vector<int> ordering;  ///< the row in `to` of each row of `completed`; empty: the same

    [[nodiscard]] bool adds() const { return completed->keys().size() > kept->keys().size(); }
};

} // namespace maillage
