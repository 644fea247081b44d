// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/calls/calling_round_presenter.h"

#include "core/query/filter/filter.h"

#include <algorithm>

namespace maillage {

namespace {

/// What passes the filter now, and what passed it before: a verification often takes a place out of the filter that
/// led to it, and it counts all the same.
std::vector<std::int64_t> scopeOf(const Snapshot& snapshot, const Filter& filter,
                                  const std::vector<std::int64_t>& before) {
    std::vector<std::int64_t> now;
    matches(snapshot, filter).forEach([&](std::size_t row) {
        now.push_back(snapshot.keyOf(static_cast<PlaceRow>(row)));
    });
    std::vector<std::int64_t> both;
    both.reserve(now.size());
    std::ranges::set_union(now, before, std::back_inserter(both));
    return both;
}

} // namespace

CallingRoundPresenter::CallingRoundPresenter(HubSession& session, ViewState& view, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view) {
    connect(&session, &HubSession::stateChanged, this, &CallingRoundPresenter::followSession);
    connect(&session, &HubSession::snapshotChanged, this, &CallingRoundPresenter::followChange);
    connect(&view, &ViewState::filterChanged, this, &CallingRoundPresenter::restart);
}

void CallingRoundPresenter::setActive(bool active) {
    m_active = active;
    if (active && m_stale) {
        findSoon();
        readCard();
    }
}

void CallingRoundPresenter::setEveryMonths(int months) {
    if (m_everyMonths != months) {
        m_everyMonths = months;
        m_afresh = true;
        findSoon();
    }
}

void CallingRoundPresenter::followSession() {
    if (!m_session.isOpen()) {
        ++m_hubs;
        m_running = false;
        m_writing = false;
        m_done.clear();
        setHand(std::nullopt);
        restart();
    }
}

void CallingRoundPresenter::followChange(const Touched& touched) {
    if (!touched.everything && touched.keys.empty()) {
        return; // an index was added to the snapshot
    }
    findSoon();
    const auto concerns = [&](const CallContact& contact) { return touched.holds(contact.key); };
    const bool handTouched = m_hand && touched.holds({Entity::Place, *m_hand});
    if (handTouched || (m_card && std::ranges::any_of(m_card->contacts, concerns))) {
        readCard();
    }
}

/// For another filter or hub.
void CallingRoundPresenter::restart() {
    m_known = false;
    m_afresh = true;
    m_scope.clear();
    m_skipped.clear();
    m_round = {};
    findSoon();
    Q_EMIT roundChanged();
}

void CallingRoundPresenter::findSoon() {
    m_stale = true;
    if (m_running) {
        m_again = true;
    } else if (m_active && m_session.isOpen()) {
        find();
    }
}

void CallingRoundPresenter::find() {
    m_running = true;
    m_again = false;
    m_stale = false;
    m_session.read<Found>(
        this,
        [snapshot = m_session.snapshot(), filter = m_view.filter(), before = m_scope,
         rhythm = CallingRhythm{.today = today(), .everyMonths = m_everyMonths}](
            const store::Connection& connection) -> Result<Found> {
            Found found{.round = {}, .scope = scopeOf(*snapshot, filter, before)};
            auto round = callingRound(connection, *snapshot, found.scope, rhythm);
            if (!round) {
                return std::unexpected(round.error());
            }
            found.round = std::move(*round);
            return found;
        },
        [this, hub = m_hubs](Result<Found> found) {
            if (hub != m_hubs) {
                return;
            }
            m_running = false;
            if (m_again) {
                findSoon();
            } else if (!found) {
                Q_EMIT failed(found.error());
            } else {
                take(std::move(*found));
            }
        });
}

void CallingRoundPresenter::take(Found found) {
    m_round = std::move(found.round);
    m_scope = std::move(found.scope);
    m_known = true;
    const bool undone = !m_done.empty() && std::ranges::contains(m_round.due, m_done.back());
    if (undone) {
        m_skipped.erase(m_done.back());
        setHand(m_done.back());
        m_done.pop_back();
    } else if (!m_hand || (m_afresh && !std::ranges::contains(m_round.due, *m_hand))) {
        next();
    }
    m_afresh = false;
    Q_EMIT roundChanged();
}

/// The first that is due and neither in hand nor skipped; when all were skipped, they come once more.
void CallingRoundPresenter::next() {
    const auto isFresh = [this](std::int64_t place) { return place != m_hand && !m_skipped.contains(place); };
    auto found = std::ranges::find_if(m_round.due, isFresh);
    if (found == m_round.due.end()) {
        m_skipped.clear();
        found = std::ranges::find_if(m_round.due, isFresh);
    }
    if (found != m_round.due.end()) {
        setHand(*found);
    } else {
        setHand(m_round.due.empty() ? std::nullopt : std::optional(m_round.due.front()));
    }
}

void CallingRoundPresenter::setHand(std::optional<std::int64_t> place) {
    if (m_hand == place) {
        return;
    }
    m_hand = place;
    m_card.reset();
    m_gone = false;
    Q_EMIT handChanged();
    Q_EMIT cardChanged();
    readCard();
}

void CallingRoundPresenter::readCard() {
    const int wanted = ++m_wantedCard;
    if (!m_hand || !m_session.isOpen()) {
        return;
    }
    using Card = std::optional<CallCard>;
    m_session.read<Card>(
        this, [place = *m_hand](const store::Connection& connection) { return readCallCard(connection, place); },
        [this, wanted](Result<Card> card) {
            if (wanted != m_wantedCard) {
                return;
            }
            m_gone = card && !*card;
            m_card = card && *card ? std::make_shared<const CallCard>(std::move(**card)) : nullptr;
            Q_EMIT cardChanged();
        });
}

Call CallingRoundPresenter::callOf(const Words& words) const {
    return {.place = *m_hand, .on = today(), .by = words.author, .note = words.note};
}

void CallingRoundPresenter::confirm(const Words& words) {
    if (isReady()) {
        record([call = callOf(words)](Editor& editor) { return confirmPlace(editor, call); }, true);
    }
}

void CallingRoundPresenter::callAgain(const Words& words, const Date& day) {
    if (isReady()) {
        record([call = callOf(words), day](Editor& editor) { return callPlaceAgain(editor, call, day); }, true);
    }
}

void CallingRoundPresenter::close(const Words& words) {
    if (isReady()) {
        record([call = callOf(words)](Editor& editor) { return closePlace(editor, call); }, true);
    }
}

void CallingRoundPresenter::skip(const Words& words) {
    if (!m_hand || m_writing) {
        return;
    }
    if (m_card && !words.note.empty()) {
        record([call = callOf(words)](Editor& editor) { return noteCall(editor, call); }, false);
        return;
    }
    m_skipped.insert(*m_hand);
    next();
}

/// Writes, then goes on to the next place at once: the queue that follows the change only confirms it.
void CallingRoundPresenter::record(HubSession::Edit edit, bool done) {
    m_writing = true;
    m_session.edit(std::move(edit), this,
                   [this, place = *m_hand, done, hub = m_hubs](const Result<ChangeReport>& report) {
                       if (hub != m_hubs) {
                           return;
                       }
                       m_writing = false;
                       if (!report) {
                           Q_EMIT failed(report.error());
                           return;
                       }
                       if (done) {
                           m_done.push_back(place);
                           std::erase(m_round.due, place);
                       } else {
                           m_skipped.insert(place);
                       }
                       Q_EMIT recorded(place);
                       if (m_hand == place) {
                           next();
                       }
                       Q_EMIT roundChanged();
                   });
}

} // namespace maillage
