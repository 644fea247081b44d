// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/quality_report.h"
#include "ui/presenters/places/view_state.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace maillage {

/// What is to mend in the hub, counted off the UI thread whenever the hub or the scope changes while somebody looks.
/// While all places are being checked, the counts of before stay.
class QualityBoard : public QObject {
    Q_OBJECT

public:
    explicit QualityBoard(HubSession& session, QObject* parent = nullptr);

    /// Whether anybody looks.
    void setWatched(bool watched);

    [[nodiscard]] const QualityScope& scope() const { return m_scope; }

    void setScope(const QualityScope& scope);

    /// What the territories are counted for besides: AreaQuality::ofTopic.
    [[nodiscard]] const std::optional<FaultTopic>& topic() const { return m_topic; }

    void setTopic(const std::optional<FaultTopic>& topic);

    /// Never null; empty before the first count.
    [[nodiscard]] const std::shared_ptr<const QualityReport>& report() const { return m_report; }

    /// Whether the counts are those of the hub as it is.
    [[nodiscard]] bool isUpToDate() const { return m_counted == m_session.snapshot() && !m_running; }

    /// How far the check of all places is, while it runs; nothing once every place is checked.
    [[nodiscard]] std::optional<int> percentChecked() const;

    using Found = std::function<void(const Filter&)>;
    /// The filter that shows the scope's places with a fault of the topic; one that is mended leaves it. Not called if
    /// `context` is gone by then.
    void findPlaces(const FaultTopic& topic, QObject* context, const Found& found) const;
    /// The same for places with errors.
    void findFaulty(QObject* context, const Found& found) const;
    /// The keys of the scope's places with a fault of the topic, as the hub is now, ascending.
    void findKeys(const FaultTopic& topic, QObject* context,
                  std::function<void(const std::vector<std::int64_t>&)> found) const;

Q_SIGNALS:
    void changed();
    void checkProgressed();

private:
    /// Narrows the filter to the scope.
    void findInScope(Filter filter, QObject* context, const Found& found) const;
    void countSoon();
    void count();

    HubSession& m_session;
    QualityScope m_scope;
    std::optional<FaultTopic> m_topic;
    std::shared_ptr<const QualityReport> m_report;
    Snapshot::Pointer m_counted;
    Progress m_progress;
    bool m_watched = false;
    bool m_running = false;
    bool m_again = false;
};

/// What people read for a territory of the board: its name, or what is missing where places are in none.
[[nodiscard]] QString areaName(const AreaQuality& area, AreaLevel level);

} // namespace maillage
