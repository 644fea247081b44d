// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/quality_board.h"

#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

QualityBoard::QualityBoard(HubSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_report(std::make_shared<QualityReport>()) {
    connect(&session, &HubSession::snapshotChanged, this, &QualityBoard::countSoon);
    connect(&session, &HubSession::checkProgressed, this, [this](const Progress& progress) {
        m_progress = progress;
        Q_EMIT checkProgressed();
    });
    connect(&session, &HubSession::stateChanged, this, [this] {
        if (!m_session.isOpen()) {
            m_scope.area.reset();
            m_report = std::make_shared<QualityReport>();
            m_progress = {};
            Q_EMIT changed();
        }
    });
}

void QualityBoard::setWatched(bool watched) {
    m_watched = watched;
    if (!isUpToDate()) {
        countSoon();
    }
}

void QualityBoard::setScope(const QualityScope& scope) {
    if (m_scope == scope) {
        return;
    }
    m_scope = scope;
    m_counted.reset();
    countSoon();
}

void QualityBoard::setTopic(const std::optional<FaultTopic>& topic) {
    if (m_topic == topic) {
        return;
    }
    m_topic = topic;
    m_counted.reset();
    countSoon();
}

std::optional<int> QualityBoard::percentChecked() const {
    constexpr std::uint64_t whole = 100;
    if (m_session.snapshot()->faultsKnown() || !m_session.isOpen()) {
        return std::nullopt;
    }
    return m_progress.total == 0 ? 0 : static_cast<int>(m_progress.done * whole / m_progress.total);
}

void QualityBoard::countSoon() {
    if (m_running) {
        m_again = true;
    } else if (m_watched) {
        count();
    }
}

void QualityBoard::count() {
    m_again = false;
    const Snapshot::Pointer snapshot = m_session.snapshot();
    if (!snapshot->faultsKnown()) {
        Q_EMIT checkProgressed();
        return;
    }
    m_running = true;
    using Counted = std::shared_ptr<const QualityReport>;
    m_session.compute<Counted>(
        this,
        [snapshot, scope = m_scope, topic = m_topic] {
            return std::make_shared<const QualityReport>(qualityReport(*snapshot, scope, topic));
        },
        [this, snapshot](Counted report) {
            m_running = false;
            if (m_again) {
                count();
                return;
            }
            m_progress = {};
            m_counted = snapshot;
            m_report = std::move(report);
            Q_EMIT changed();
        });
}

void QualityBoard::findInScope(Filter filter, QObject* context, const Found& found) const {
    if (m_scope.area && !m_scope.area->empty()) {
        filter.territories = {*m_scope.area};
    }
    if (!m_scope.area || !m_scope.area->empty()) {
        found(filter);
        return;
    }
    // No territory is theirs: those of the moment.
    m_session.compute<PlaceSet>(
        context,
        [label = toUtf8(areaName({}, m_scope.level)), scope = m_scope, snapshot = m_session.snapshot()] {
            return PlaceSet{.label = label, .keys = placesIn(*snapshot, scope)};
        },
        [found, filter](PlaceSet places) mutable {
            filter.among = std::move(places);
            found(filter);
        });
}

void QualityBoard::findPlaces(const FaultTopic& topic, QObject* context, const Found& found) const {
    Filter filter;
    filter.faults = {topic};
    findInScope(std::move(filter), context, found);
}

void QualityBoard::findFaulty(QObject* context, const Found& found) const {
    Filter filter;
    filter.withErrors = true;
    findInScope(std::move(filter), context, found);
}

void QualityBoard::findKeys(const FaultTopic& topic, QObject* context,
                            std::function<void(const std::vector<std::int64_t>&)> found) const {
    m_session.compute<std::vector<std::int64_t>>(
        context,
        [topic, scope = m_scope, snapshot = m_session.snapshot()] { return placesWith(*snapshot, topic, scope); },
        [found = std::move(found)](const std::vector<std::int64_t>& keys) { found(keys); });
}

QString areaName(const AreaQuality& area, AreaLevel level) {
    if (!area.name.empty()) {
        return toQString(area.name);
    }
    return level == AreaLevel::Epci ? QCoreApplication::translate("Quality", "No intercommunality known")
                                    : QCoreApplication::translate("Quality", "Commune not known");
}

} // namespace maillage
