// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/calls.h"
#include "core/query/calling_round.h"
#include "ui/presenters/calls/call_card.h"
#include "ui/presenters/places/view_state.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace maillage {

/// The calling round as the window goes through it: the queue, and the place in hand. The queue is made anew, off the
/// UI thread, when the hub, the filter or the rhythm changes; the place in hand stays until it is done or skipped,
/// whatever others do to it, and comes back when what was done is undone. Works only while active.
class CallingRoundPresenter : public QObject {
    Q_OBJECT

public:
    CallingRoundPresenter(HubSession& session, ViewState& view, QObject* parent = nullptr);

    void setActive(bool active);
    void setEveryMonths(int months);

    [[nodiscard]] int everyMonths() const { return m_everyMonths; }

    /// False until the queue has been made once for this hub and filter.
    [[nodiscard]] bool isKnown() const { return m_known; }

    [[nodiscard]] const CallingRound& round() const { return m_round; }

    /// No place passes the filter, verified or not.
    [[nodiscard]] bool isWithoutPlaces() const { return m_scope.empty(); }

    [[nodiscard]] std::optional<std::int64_t> hand() const { return m_hand; }

    /// Of the place in hand; null while it is read, and when the place is gone.
    [[nodiscard]] const std::shared_ptr<const CallCard>& card() const { return m_card; }

    /// The place in hand has been deleted.
    [[nodiscard]] bool isGone() const { return m_gone; }

    /// The card of the place in hand is there, and nothing is being written.
    [[nodiscard]] bool isReady() const { return m_card && !m_writing; }

    /// Who calls and what there is to note; the day is today. Each does nothing unless ready.
    struct Words {
        std::string author;
        std::string note;
    };

    void confirm(const Words& words);
    void callAgain(const Words& words, const Date& day);
    void close(const Words& words);
    /// The note is kept, if there is one; the place comes again after the others.
    void skip(const Words& words);

Q_SIGNALS:
    void roundChanged();
    void handChanged();
    void cardChanged();
    /// What was to be done with the place in hand is written.
    void recorded(std::int64_t place);
    void failed(const Error& error);

private:
    struct Found {
        CallingRound round;
        std::vector<std::int64_t> scope;
    };

    void followSession();
    void followChange(const Touched& touched);
    void restart();
    void findSoon();
    void find();
    void take(Found found);
    void record(HubSession::Edit edit, bool done);
    void next();
    void setHand(std::optional<std::int64_t> place);
    void readCard();
    [[nodiscard]] Call callOf(const Words& words) const;

    HubSession& m_session;
    ViewState& m_view;
    bool m_active = false;
    bool m_known = false;
    bool m_stale = true;
    bool m_running = false;
    bool m_again = false;
    bool m_writing = false;
    bool m_gone = false;
    bool m_afresh = true; ///< the next queue is another one: the place in hand may not be in it
    int m_everyMonths = 6;
    int m_hubs = 0; ///< counts those that were closed: results of another one are dropped
    int m_wantedCard = 0;
    CallingRound m_round;
    std::vector<std::int64_t> m_scope; ///< what has passed the filter since it was set, ascending
    std::optional<std::int64_t> m_hand;
    std::shared_ptr<const CallCard> m_card;
    std::unordered_set<std::int64_t> m_skipped;
    std::vector<std::int64_t> m_done; ///< in this round, the latest last
};

} // namespace maillage
