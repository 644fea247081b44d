// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/view_state.h"

#include <algorithm>

namespace maillage {

void ViewState::setFilter(const Filter& filter) {
    if (m_filter == filter) {
        return;
    }
    m_filter = filter;
    Q_EMIT filterChanged();
}

void ViewState::setSelectedPlaces(std::vector<std::int64_t> places) {
    if (!std::ranges::is_sorted(places)) {
        std::ranges::sort(places);
    }
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    if (m_selectedPlaces == places) {
        return;
    }
    m_selectedPlaces = std::move(places);
    Q_EMIT selectedPlacesChanged();
    if (m_selectedPlaces.size() == 1) {
        setShown(RecordKey{Entity::Place, m_selectedPlaces.front()});
    }
}

void ViewState::setShown(std::optional<RecordKey> record) {
    if (m_shown == record) {
        return;
    }
    m_shown = record;
    Q_EMIT shownChanged();
}

void ViewState::clear() {
    setFilter(Filter{});
    setSelectedPlaces({});
    setShown(std::nullopt);
}

} // namespace maillage
