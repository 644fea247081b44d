// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/territory_board.h"

#include "core/query/snapshot/place_times.h"
#include "ui/presenters/texts/text.h"

#include <algorithm>

namespace maillage {

namespace {

/// The département with most places; empty where the hub has none.
std::string usualSubject(const Figures& figures) {
    const auto rows = rowsOf(figures, allTerritories(TerritoryKind::Departement));
    const auto most = std::ranges::max_element(rows, {}, [](const TerritoryRow& row) { return row.figures.places(); });
    return most != rows.end() && most->figures.places() > 0 ? most->identification : std::string();
}

} // namespace

TerritoryBoard::TerritoryBoard(HubSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &HubSession::snapshotChanged, this, &TerritoryBoard::countSoon);
    connect(&session, &HubSession::stateChanged, this, [this] {
        if (!m_session.isOpen()) {
            ++m_generation;
            m_wish.subject.clear();
            m_content = std::make_shared<const TerritoryContent>();
            m_running = false;
            m_again = false;
            Q_EMIT changed();
        }
    });
}

void TerritoryBoard::setWatched(const QObject& by, bool watched) {
    m_watchers.set(by, watched);
    if (!isUpToDate()) {
        countSoon();
    }
}

void TerritoryBoard::setSubject(const std::string& identification) {
    if (m_wish.subject != identification) {
        m_wish.subject = identification;
        countSoon();
    }
}

void TerritoryBoard::setLevel(TerritoryKind level) {
    if (m_wish.level != level) {
        m_wish.level = level;
        countSoon();
    }
}

void TerritoryBoard::setMeasure(FigureMeasure measure) {
    if (m_measure != measure) {
        m_measure = measure;
        Q_EMIT measureChanged();
    }
}

Figure TerritoryBoard::measured(const Figure& figure) const {
    Figure wished = figure;
    wished.measure = m_measure;
    return figureNamed(idOf(wished)) ? wished : figure;
}

TerritoryBoard::Content TerritoryBoard::contentOf(Figures::Pointer figures, const Wish& wish) {
    auto content = std::make_shared<TerritoryContent>();
    content->figures = std::move(figures);
    const Figures& counted = *content->figures;
    const Perimeters& perimeters = counted.snapshot()->perimeters();
    auto subject = territoryNamed(wish.subject, perimeters);
    if (!subject) { // none chosen, or a perimeter that is gone
        subject = territoryNamed(usualSubject(counted), perimeters);
    }
    if (!subject) {
        return content;
    }
    const std::vector<TerritoryPart> wholes = wholesOf(*subject);
    content->wholes = rowsOf(counted, wholes);
    content->compared = wholes.size() > 1 ? wholes.front() : *subject;
    content->parts = rowsOf(counted, partsOf(content->compared, wish.level));
    content->subject = rowOf(counted, std::move(*subject));
    return content;
}

void TerritoryBoard::countSoon() {
    if (m_watchers.any() && !m_running && m_session.isOpen()) {
        count();
    } else {
        m_again = true;
    }
}

void TerritoryBoard::count() {
    m_again = false;
    m_running = true;
    const Snapshot::Pointer snapshot = m_session.snapshot();
    if (m_content->figures && m_content->figures->snapshot() == snapshot) {
        m_session.compute<Content>(
            this, [figures = m_content->figures, wish = m_wish] { return contentOf(figures, wish); },
            [this, generation = m_generation](Content content) { take(generation, std::move(content)); });
        return;
    }
    m_session.read<Content>(
        this,
        [snapshot, wish = m_wish](const store::Connection& connection) {
            return Figures::count(snapshot, connection).transform([&](Figures::Pointer figures) {
                return contentOf(std::move(figures), wish);
            });
        },
        [this, generation = m_generation](Result<Content> content) {
            if (content) {
                take(generation, std::move(*content));
            } else if (generation == m_generation) {
                m_running = false;
                Q_EMIT m_session.failed(content.error());
            }
        });
}

void TerritoryBoard::take(int generation, Content content) {
    if (generation != m_generation) {
        return;
    }
    m_running = false;
    m_content = std::move(content);
    if (m_again && m_watchers.any()) {
        count();
    }
    Q_EMIT changed();
}

std::optional<Filter> TerritoryBoard::filterFor(const Figure& figure, const TerritoryRow& row) const {
    auto filter = filterOf(figure);
    if (!filter || !m_content->figures) {
        return std::nullopt;
    }
    filter->territories = {row.identification};
    filter->of(Facet::State) = {"open", "suspended"};
    if (figure.kind == FigureKind::VerifiedThisYear) {
        filter->among = PlaceSet{.label = toUtf8(tr("%1 (%2)").arg(sentenceOf(titleOf(figure)), toQString(row.name))),
                                 .keys = m_content->figures->placesOf(figure, row.communes)};
    }
    return filter;
}

Filter TerritoryBoard::filterNowhere() const {
    Filter filter;
    if (m_content->figures) {
        filter.among = PlaceSet{.label = toUtf8(tr("In no known commune")), .keys = m_content->figures->keysNowhere()};
    }
    return filter;
}

} // namespace maillage
