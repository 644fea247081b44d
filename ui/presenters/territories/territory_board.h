// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/comparison.h"
#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/territories/watchers.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// What the page of territories shows: one territory beside those around it, and the territories of a level in its
/// département (or in itself, where it is as large).
struct TerritoryContent {
    Figures::Pointer figures; ///< null before the first count
    TerritoryRow subject;     ///< without identification while the hub has no place and nobody has chosen
    std::vector<TerritoryRow> wholes;
    TerritoryPart compared; ///< whose parts are compared
    std::vector<TerritoryRow> parts;
};

/// The figures of the hub's territories, counted off the UI thread whenever the hub changes while somebody looks.
class TerritoryBoard : public QObject {
    Q_OBJECT

public:
    explicit TerritoryBoard(HubSession& session, QObject* parent = nullptr);

    /// Whether this one looks. Work goes on as long as anybody does.
    void setWatched(const QObject& by, bool watched);

    /// As territoryNamed() reads it. Until it is called, the département with most places.
    void setSubject(const std::string& identification);
    /// Which territories are compared.
    void setLevel(TerritoryKind level);

    [[nodiscard]] TerritoryKind level() const { return m_wish.level; }

    /// How the figures are given, where they can be.
    void setMeasure(FigureMeasure measure);

    [[nodiscard]] FigureMeasure measure() const { return m_measure; }

    /// The figure in the measure, if it makes sense.
    [[nodiscard]] Figure measured(const Figure& figure) const;

    /// Never null.
    [[nodiscard]] const std::shared_ptr<const TerritoryContent>& content() const { return m_content; }

    /// Whether the figures are those of the hub as it is, and of what was asked for.
    [[nodiscard]] bool isUpToDate() const {
        return m_content->figures && m_content->figures->snapshot() == m_session.snapshot() && !m_running && !m_again;
    }

    /// The filter that shows the places of a figure in a territory; nothing for figures that count none. Where no
    /// filter says the same, the places themselves.
    [[nodiscard]] std::optional<Filter> filterFor(const Figure& figure, const TerritoryRow& row) const;
    /// For the places that are in no territory.
    [[nodiscard]] Filter filterNowhere() const;

Q_SIGNALS:
    void changed();
    /// Only the measure: the content is the same.
    void measureChanged();

private:
    /// What is to be worked out.
    struct Wish {
        std::string subject{}; ///< empty: not chosen
        TerritoryKind level = TerritoryKind::Epci;

        friend bool operator==(const Wish&, const Wish&) = default;
    };

    using Content = std::shared_ptr<const TerritoryContent>;

    [[nodiscard]] static Content contentOf(Figures::Pointer figures, const Wish& wish);
    void countSoon();
    void count();
    void take(int generation, Content content);

    HubSession& m_session;
    Wish m_wish;
    FigureMeasure m_measure = FigureMeasure::Count;
    Content m_content = std::make_shared<const TerritoryContent>();
    int m_generation = 0; ///< counts hubs: what was begun for an older one is dropped
    Watchers m_watchers;
    bool m_running = false;
    bool m_again = false; ///< something has changed since the count began, or while nobody looked
};

} // namespace maillage
