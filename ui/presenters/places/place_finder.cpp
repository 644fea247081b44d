// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/place_finder.h"

#include "ui/presenters/places/usual_box.h"

#include <algorithm>
#include <chrono>

namespace maillage {

namespace {

PointSet pointsOf(const Snapshot& snapshot, const std::vector<PlaceRow>& rows) {
    std::vector<MapPoint> points;
    points.reserve(rows.size());
    for (const PlaceRow row : rows) {
        const Placement placement = snapshot.placement(row);
        if (placement != Placement::None) {
            points.push_back({.position = snapshot.position(row),
                              .id = snapshot.keyOf(row),
                              .group = placeGroupOf(joinedValues(snapshot, row, Facet::Typology)),
                              .hollow = placement == Placement::Commune});
        }
    }
    return PointSet(std::move(points));
}

std::shared_ptr<const PlaceResults> findPlaces(const Snapshot::Pointer& snapshot, const Filter& filter,
                                               const PlaceOrder& order, const FieldTextsMap& stored) {
    auto results = std::make_shared<PlaceResults>();
    results->snapshot = snapshot;
    results->filter = filter;
    auto rows = apply(*snapshot, filter).rows;
    sortPlaces(*snapshot, rows, order, stored);
    results->keys.reserve(rows.size());
    for (const PlaceRow row : rows) {
        results->keys.push_back(snapshot->keyOf(row));
    }
    results->list = std::make_shared<const KeyList>(results->keys);
    results->list->prepare();
    results->counts = counts(*snapshot, filter);
    results->points = pointsOf(*snapshot, rows);
    results->usualBox = usualBoxOf(*snapshot, rows);
    return results;
}

} // namespace

PlaceFinder::PlaceFinder(HubSession& session, ViewState& view, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_stored(session)
    , m_results(std::make_shared<PlaceResults>()) {
    connect(&session, &HubSession::snapshotChanged, this, &PlaceFinder::findSoon);
    connect(&view, &ViewState::filterChanged, this, &PlaceFinder::findSoon);
    connect(&view, &ViewState::filterChanged, this, &PlaceFinder::setClock);
    connect(&m_stored, &StoredFields::arrived, this, &PlaceFinder::findSoon);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_session.followCalendar();
        findSoon();
    });
    setClock();
}

void PlaceFinder::setClock() {
    using namespace std::chrono_literals;
    const bool minutesMatter = std::ranges::contains(m_view.filter().openings, Opening::Now);
    m_clock.start(minutesMatter ? 1min : 10min);
}

void PlaceFinder::setOrder(const PlaceOrder& order) {
    if (m_order == order) {
        return;
    }
    m_order = order;
    findSoon();
}

void PlaceFinder::findSoon() {
    if (m_running) {
        m_again = true;
    } else {
        find();
    }
}

/// Asks for those that are missing: the places are put in order when they have come.
FieldTextsMap PlaceFinder::storedTexts() {
    FieldTextsMap texts;
    for (const PlaceSort& sort : m_order) {
        const PlaceColumnInfo& info = infoOf(sort.column);
        if (info.inStore) {
            texts[*info.field] = m_stored.of(*info.field);
        }
    }
    return texts;
}

void PlaceFinder::find() {
    m_running = true;
    m_again = false;

    struct Found {
        std::shared_ptr<const PlaceResults> results;
        std::unique_ptr<const KeyChange> change;
    };

    m_session.compute<Found>(
        this,
        [snapshot = m_session.snapshot(), filter = m_view.filter(), order = m_order, stored = storedTexts(),
         before = m_results->list] {
            auto results = findPlaces(snapshot, filter, order, stored);
            auto change = std::make_unique<const KeyChange>(KeyChange::between(before, results->list));
            return Found{std::move(results), std::move(change)};
        },
        [this](Found found) {
            m_running = false;
            if (m_again) {
                find();
            } else {
                show(std::move(found.results), std::move(found.change));
            }
        });
}

void PlaceFinder::show(std::shared_ptr<const PlaceResults> results, std::unique_ptr<const KeyChange> change) {
    m_results = std::move(results);
    m_change = std::move(change);
    Q_EMIT resultsChanged();
    m_change.reset();
}

} // namespace maillage
