// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

namespace maillage {

/// The numbers of the places that are drawn as selected: one, or all of a large hub. Immutable, cheap to copy.
class SelectedPlaces {
public:
    SelectedPlaces(std::initializer_list<std::int64_t> ids = {})
        : SelectedPlaces(std::vector<std::int64_t>(ids)) {}

    explicit SelectedPlaces(std::vector<std::int64_t> ids) {
        if (!std::ranges::is_sorted(ids)) {
            std::ranges::sort(ids);
        }
        m_ids = std::make_shared<const std::vector<std::int64_t>>(std::move(ids));
    }

    [[nodiscard]] bool contains(std::int64_t id) const { return std::ranges::binary_search(*m_ids, id); }

    [[nodiscard]] std::size_t size() const { return m_ids->size(); }

    [[nodiscard]] bool empty() const { return m_ids->empty(); }

    /// The smallest; there must be one.
    [[nodiscard]] std::int64_t first() const { return m_ids->front(); }

    friend bool operator==(const SelectedPlaces& a, const SelectedPlaces& b) { return *a.m_ids == *b.m_ids; }

private:
    std::shared_ptr<const std::vector<std::int64_t>> m_ids;
};

} // namespace maillage
