// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/key_list.h"

#include <algorithm>

namespace maillage {

namespace {

KeyListPointer listOf(std::vector<std::int64_t> keys) {
    return std::make_shared<const KeyList>(std::move(keys));
}

bool isInOrder(const std::vector<int>& rows) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] != static_cast<int>(row)) {
            return false;
        }
    }
    return true;
}

/// The row in `to` of each row of `from`; -1: gone.
std::vector<int> rowsAfter(const KeyList& from, const KeyList& to) {
    std::vector<int> rows;
    rows.reserve(from.keys().size());
    for (const std::int64_t key : from.keys()) {
        rows.push_back(to.rowOf(key).value_or(-1));
    }
    return rows;
}

} // namespace

void KeyList::prepare() const {
    std::call_once(m_prepared, [this] {
        std::vector<std::pair<std::int64_t, std::int32_t>> sorted;
        sorted.reserve(m_keys.size());
        for (std::size_t row = 0; row < m_keys.size(); ++row) {
            sorted.emplace_back(m_keys[row], static_cast<std::int32_t>(row));
        }
        std::ranges::sort(sorted);
        m_ascending.reserve(sorted.size());
        m_rows.reserve(sorted.size());
        for (const auto& [key, row] : sorted) {
            m_ascending.push_back(key);
            m_rows.push_back(row);
        }
    });
}

std::optional<int> KeyList::rowOf(std::int64_t key) const {
    prepare();
    const auto found = std::ranges::lower_bound(m_ascending, key);
    if (found == m_ascending.end() || *found != key) {
        return std::nullopt;
    }
    return m_rows[static_cast<std::size_t>(found - m_ascending.begin())];
}

const std::vector<std::int64_t>& KeyList::ascending() const {
    prepare();
    return m_ascending;
}

KeyChange KeyChange::between(KeyListPointer from, KeyListPointer to) {
    const std::vector<int> after = rowsAfter(*from, *to);
    std::vector<std::int64_t> kept;
    std::vector<std::int64_t> gone;
    std::vector<bool> present(to->keys().size(), false);
    KeyChange change;
    for (std::size_t row = 0; row < after.size(); ++row) {
        if (after[row] < 0) {
            gone.push_back(from->keys()[row]);
        } else {
            kept.push_back(from->keys()[row]);
            change.ordering.push_back(after[row]);
            present[static_cast<std::size_t>(after[row])] = true;
        }
    }
    int nextKept = 0;
    int nextGone = static_cast<int>(kept.size());
    for (const int row : after) {
        change.gathering.push_back(row < 0 ? nextGone++ : nextKept++);
    }
    change.kept = gone.empty() ? from : listOf(kept);
    std::vector<std::int64_t> completed = std::move(kept);
    for (std::size_t row = 0; row < present.size(); ++row) {
        if (!present[row]) {
            completed.push_back(to->keys()[row]);
            change.ordering.push_back(static_cast<int>(row));
        }
    }
    if (isInOrder(change.gathering)) {
        change.gathering.clear();
        change.gathered = from;
    } else {
        std::vector<std::int64_t> gathered = change.kept->keys();
        gathered.insert(gathered.end(), gone.begin(), gone.end());
        change.gathered = listOf(std::move(gathered));
    }
    const bool inOrder = isInOrder(change.ordering);
    change.completed = inOrder ? to : listOf(std::move(completed));
    if (inOrder) {
        change.ordering.clear();
    }
    change.from = std::move(from);
    change.to = std::move(to);
    return change;
}

} // namespace maillage
