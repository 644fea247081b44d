// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/filter.h"
#include "ui/cartography/points/point_set.h"
#include "ui/presenters/places/place_columns.h"
#include "ui/presenters/places/view_state.h"
#include "ui/presenters/records/key_list.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace maillage {

/// The places that pass the filter, as the table, the map and the filter panel show them. Immutable.
struct PlaceResults {
    Snapshot::Pointer snapshot = Snapshot::empty();
    Filter filter{};
    std::vector<std::int64_t> keys{};                        ///< in the order of the table
    KeyListPointer list = std::make_shared<const KeyList>(); ///< the same
    FacetCounts counts{};
    PointSet points{}; ///< those that have a position
    Box usualBox{};    ///< holds the points but for a few at each side: one that is misplaced must not make all tiny
};

/// Finds the places anew, off the UI thread, when the hub, the filter or the order changes, and as time goes by. While
/// one search runs, only the latest wish is kept.
class PlaceFinder : public QObject {
    Q_OBJECT

public:
    PlaceFinder(HubSession& session, ViewState& view, QObject* parent = nullptr);

    /// Never null.
    [[nodiscard]] const std::shared_ptr<const PlaceResults>& results() const { return m_results; }

    [[nodiscard]] const PlaceOrder& order() const { return m_order; }

    void setOrder(const PlaceOrder& order);

    /// While resultsChanged() is told: how the list of the results before becomes the present one.
    [[nodiscard]] const KeyChange* change() const { return m_change.get(); }

    /// Whether the results are those of the present filter and hub.
    [[nodiscard]] bool isUpToDate() const { return !m_running && !m_stored.isReading(); }

    [[nodiscard]] HubSession& session() const { return m_session; }

Q_SIGNALS:
    void resultsChanged();

private:
    void findSoon();
    void setClock();
    void find();
    void show(std::shared_ptr<const PlaceResults> results, std::unique_ptr<const KeyChange> change);
    [[nodiscard]] FieldTextsMap storedTexts();

    HubSession& m_session;
    ViewState& m_view;
    StoredFields m_stored;
    PlaceOrder m_order;
    std::shared_ptr<const PlaceResults> m_results;
    QTimer m_clock;
    std::unique_ptr<const KeyChange> m_change;
    bool m_running = false;
    bool m_again = false;
};

} // namespace maillage
