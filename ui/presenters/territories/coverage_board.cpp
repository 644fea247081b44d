// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/coverage_board.h"

#include "core/figures/comparison.h"

namespace maillage {

CoverageBoard::CoverageBoard(HubSession& session, ViewState& view, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view) {
    connect(&session, &HubSession::snapshotChanged, this, &CoverageBoard::askSoon);
    connect(&session, &HubSession::stateChanged, this, &CoverageBoard::followSession);
    connect(&view, &ViewState::filterChanged, this, &CoverageBoard::followFilter);
}

CoverageBoard::~CoverageBoard() {
    m_control.interrupt();
}

void CoverageBoard::followSession() {
    if (m_session.isOpen()) {
        return;
    }
    m_control.interrupt();
    ++m_generation;
    m_wish.subject.clear();
    m_content = std::make_shared<const CoverageContent>();
    m_running = false;
    m_again = true;
    Q_EMIT changed();
}

void CoverageBoard::followFilter() {
    if (m_wish.places == CoveragePlaces::OfFilter) {
        askSoon();
    }
}

void CoverageBoard::setWatched(const QObject& by, bool watched) {
    m_watchers.set(by, watched);
    if (m_again) {
        askSoon();
    }
}

void CoverageBoard::setWish(const CoverageWish& wish) {
    if (m_wish != wish) {
        m_wish = wish;
        askSoon();
    }
}

void CoverageBoard::askSoon() {
    m_again = true;
    if (m_running) {
        m_control.interrupt(); // take() asks again
    } else if (m_watchers.any() && m_session.isOpen()) {
        ask();
    }
}

void CoverageBoard::ask() {
    m_again = false;
    m_running = true;
    m_control = TaskControl();
    Q_EMIT begun();
    CoverageContent started{.wish = m_wish,
                            .filter = m_wish.places == CoveragePlaces::All ? Filter{} : m_view.filter(),
                            .snapshot = m_session.snapshot(),
                            .report = {},
                            .centres = {}};
    const bool sameBoundaries =
        m_content->snapshot && m_content->snapshot->boundaries() == started.snapshot->boundaries();
    started.centres = sameBoundaries ? m_content->centres : nullptr;
    m_session.read<Content>(
        this,
        [started = std::move(started), control = m_control](const store::Connection& connection) {
            return work(started, connection, control);
        },
        [this, generation = m_generation](const Result<Content>& content) { take(generation, content); });
}

Result<CoverageBoard::Content> CoverageBoard::work(CoverageContent started, const store::Connection& connection,
                                                   const TaskControl& control) {
    const Snapshot& snapshot = *started.snapshot;
    if (!started.centres) {
        started.centres = std::make_shared<const CommuneCentres>(snapshot.boundaries().get());
    }
    auto subject = territoryNamed(started.wish.subject, snapshot.perimeters());
    if (!subject) { // none chosen, or a perimeter that is gone
        return std::make_shared<const CoverageContent>(std::move(started));
    }
    auto sites = sitesOf(snapshot, withoutClosed(snapshot, matches(snapshot, started.filter)), connection,
                         *started.centres, today());
    if (!sites) {
        return std::unexpected(sites.error());
    }
    CoverageQuestion question{.subject = std::move(*subject),
                              .by = started.wish.level,
                              .within = started.wish.within,
                              .next = started.wish.next};
    auto report = coverageReport(std::move(question), std::move(*sites), *started.centres, today(), control);
    if (!report) {
        return std::unexpected(report.error());
    }
    started.report = std::move(*report);
    return std::make_shared<const CoverageContent>(std::move(started));
}

void CoverageBoard::take(int generation, const Result<Content>& content) {
    if (generation != m_generation) {
        return;
    }
    m_running = false;
    if (content) {
        m_content = *content;
    } else if (content.error().kind != ErrorKind::Cancelled) {
        Q_EMIT m_session.failed(content.error());
    }
    if (m_again && m_watchers.any()) {
        ask();
    }
    Q_EMIT changed();
}

} // namespace maillage
