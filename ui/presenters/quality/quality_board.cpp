// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/quality_board.h"

#include "core/quality/rule_titles.h"
#include "ui/presenters/texts/field_labels.h"
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

void QualityBoard::findKeys(const QString& label, std::function<std::vector<std::int64_t>(const Snapshot&)> find,
                            QObject* context, Found found) {
    m_session.compute<PlaceSet>(
        context,
        [label = toUtf8(label), find = std::move(find), snapshot = m_session.snapshot()] {
            return PlaceSet{.label = label, .keys = find(*snapshot)};
        },
        [found = std::move(found)](PlaceSet places) {
            Filter filter;
            filter.among = std::move(places);
            found(filter);
        });
}

QString QualityBoard::inScope(const QString& label) const {
    const auto area = std::ranges::find(m_report->areas, m_scope.area,
                                        [](const AreaQuality& one) { return std::optional(one.identification); });
    const bool named = m_scope.area && area != m_report->areas.end() && !area->name.empty();
    return named ? tr("%1 (%2)").arg(label, toQString(area->name)) : label;
}

void QualityBoard::findPlaces(const FaultTopic& topic, QObject* context, Found found) {
    findKeys(
        inScope(topicTitle(topic)),
        [topic, scope = m_scope](const Snapshot& snapshot) { return placesWith(snapshot, topic, scope); }, context,
        std::move(found));
}

void QualityBoard::findPlaces(Severity severity, QObject* context, Found found) {
    findKeys(
        inScope(severity == Severity::Error ? tr("With errors") : tr("With warnings")),
        [severity, scope = m_scope](const Snapshot& snapshot) { return placesWith(snapshot, severity, scope); },
        context, std::move(found));
}

QString topicTitle(const FaultTopic& topic) {
    if (topic.rule == Rule::Required && topic.field) {
        return QCoreApplication::translate("Quality", "%1: empty, though required").arg(fieldLabel(*topic.field));
    }
    return sentenceOf(titleOf(topic));
}

} // namespace maillage
