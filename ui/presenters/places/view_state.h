// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/query/filter/filter.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace maillage {

/// What the table, the map and the details agree on: the filter, the selected places and the record that is shown.
/// Each setter returns early when nothing changes, so that views may be joined in a circle.
class ViewState : public QObject {
    Q_OBJECT

public:
    explicit ViewState(QObject* parent = nullptr)
        : QObject(parent) {}

    [[nodiscard]] const Filter& filter() const { return m_filter; }

    void setFilter(const Filter& filter);

    /// Numbers of places, ascending.
    [[nodiscard]] const std::vector<std::int64_t>& selectedPlaces() const { return m_selectedPlaces; }

    /// In any order. Shows the place when it is one.
    void setSelectedPlaces(std::vector<std::int64_t> places);

    /// The record in the detail panel.
    [[nodiscard]] std::optional<RecordKey> shown() const { return m_shown; }

    void setShown(std::optional<RecordKey> record);

    /// For another hub.
    void clear();

Q_SIGNALS:
    void filterChanged();
    void selectedPlacesChanged();
    void shownChanged();

private:
    Filter m_filter;
    std::vector<std::int64_t> m_selectedPlaces;
    std::optional<RecordKey> m_shown;
};

} // namespace maillage
