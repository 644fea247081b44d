// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_report.h"
#include "ui/presenters/places/view_state.h"
#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/territories/watchers.h"

#include <QObject>

#include <memory>
#include <string>

namespace maillage {

/// Which places are to be near.
enum class CoveragePlaces : std::uint8_t { All, OfFilter };

/// What the window asks of the coverage. A value.
struct CoverageWish {
    std::string subject{}; ///< as territoryNamed() reads it; empty: not chosen, nothing is worked out
    TerritoryKind level = TerritoryKind::Epci;
    CoveragePlaces places = CoveragePlaces::All;
    Metres within{10'000};
    std::size_t next = 5;

    friend bool operator==(const CoverageWish&, const CoverageWish&) = default;
};

/// What the window shows of it. Immutable.
struct CoverageContent {
    CoverageWish wish;
    Filter filter;                                 ///< of the places; empty where all are meant
    Snapshot::Pointer snapshot;                    ///< null before the first answer
    CoverageReport::Pointer report;                ///< null where nothing was asked
    std::shared_ptr<const CommuneCentres> centres; ///< with the snapshot's boundaries
};

/// How near the inhabitants of a territory live to a place: worked out off the UI thread whenever the hub, the filter
/// or the wish changes while somebody looks. A change interrupts what is under way.
class CoverageBoard : public QObject {
    Q_OBJECT

public:
    CoverageBoard(HubSession& session, ViewState& view, QObject* parent = nullptr);
    ~CoverageBoard() override;

    /// Whether this one looks. Work goes on as long as anybody does.
    void setWatched(const QObject& by, bool watched);

    [[nodiscard]] const CoverageWish& wish() const { return m_wish; }

    void setWish(const CoverageWish& wish);

    /// Never null.
    [[nodiscard]] const std::shared_ptr<const CoverageContent>& content() const { return m_content; }

    /// Whether the content is that of the hub, the filter and the wish as they are.
    [[nodiscard]] bool isUpToDate() const { return !m_running && !m_again; }

Q_SIGNALS:
    /// Work has begun: what is shown is that of before.
    void begun();
    void changed();

private:
    using Content = std::shared_ptr<const CoverageContent>;

    void askSoon();
    void ask();
    void take(int generation, const Result<Content>& content);
    void followSession();
    void followFilter();
    [[nodiscard]] static Result<Content> work(CoverageContent started, const store::Connection& connection,
                                              const TaskControl& control);

    HubSession& m_session;
    ViewState& m_view;
    CoverageWish m_wish;
    Content m_content = std::make_shared<const CoverageContent>();
    TaskControl m_control; ///< of what is under way
    int m_generation = 0;  ///< counts hubs: what was begun for an older one is dropped
    Watchers m_watchers;
    bool m_running = false;
    bool m_again = true; ///< something has changed since, or while nobody looked
};

} // namespace maillage
