// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/store/history.h"
#include "core/store/records.h"
#include "ui/presenters/places/view_state.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// A link seen from the record that is shown.
struct LinkedRecord {
    Record link{Entity::Link};
    RecordKey other;
    std::string otherName;
    bool outward = true; ///< the shown record is the one that works, manages, helps…
};

/// Everything about one record, as the detail panel and the forms show it.
struct RecordDetails {
    Record record;
    std::vector<Fault> faults; ///< of a place, errors first
    std::vector<LinkedRecord> links;
    std::vector<Record> notes;                ///< the latest first
    std::vector<Record> stops;                ///< of an itinerant place, by their dates
    std::vector<std::string> sources;         ///< names of the sources that know it
    std::vector<store::RecordChange> history; ///< the latest first
};

/// Nothing where there is no such record (any more). The snapshot tells the other places that seem to be the same.
[[nodiscard]] Result<std::optional<RecordDetails>> readDetails(const store::Connection& connection, RecordKey key,
                                                               const Snapshot::Pointer& snapshot = Snapshot::empty());

/// Follows the record that the view shows: read off the UI thread, again when the hub changes.
class DetailsPresenter : public QObject {
    Q_OBJECT

public:
    DetailsPresenter(HubSession& session, ViewState& view, QObject* parent = nullptr);

    /// Null while nothing is shown.
    [[nodiscard]] const std::shared_ptr<const RecordDetails>& details() const { return m_details; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void set(std::shared_ptr<const RecordDetails> details);

    HubSession& m_session;
    ViewState& m_view;
    std::shared_ptr<const RecordDetails> m_details;
    int m_wanted = 0;
};

} // namespace maillage
