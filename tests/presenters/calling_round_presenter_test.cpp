// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/calls/calling_round_presenter.h"
#include "ui/presenters/texts/details_html.h"

#include <QTextDocument>

namespace maillage::test {

class CallingRoundPresenterTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        for (const char* name : {"Amphi", "Bus", "Centre", "Dojo"}) {
            keys.push_back(add(place(name)));
        }
        round = std::make_unique<CallingRoundPresenter>(workspace->session, workspace->view);
        round->setActive(true);
        ASSERT_TRUE(inHand(0));
    }

    void TearDown() override {
        round.reset();
        SessionFixture::TearDown();
    }

    /// As soon as the place's card is there and the queue is that of the present hub.
    [[nodiscard]] bool inHand(std::size_t which) {
        return waitFor([&] { return round->hand() == keys[which].number && round->isReady(); });
    }

    [[nodiscard]] bool dueCount(std::size_t count) {
        return waitFor([&] { return round->round().due.size() == count; });
    }

    [[nodiscard]] std::string valueOf(std::size_t which, PlaceField field) {
        std::string value;
        bool read = false;
        workspace->session.read<std::optional<Record>>(
            round.get(),
            [key = keys[which]](const store::Connection& connection) { return store::readRecord(connection, key); },
            [&](const Result<std::optional<Record>>& record) {
                value = (**record)[field];
                read = true;
            });
        EXPECT_TRUE(waitFor([&] { return read; }));
        return value;
    }

    std::vector<RecordKey> keys;
    std::unique_ptr<CallingRoundPresenter> round;
    const CallingRoundPresenter::Words ada{.author = "Ada", .note = {}};
};

TEST_F(CallingRoundPresenterTest, oneAfterTheOther) {
    EXPECT_EQ(round->round().due.size(), 4U);
    round->confirm(ada);
    ASSERT_TRUE(inHand(1));
    round->callAgain(ada, Date{std::chrono::sys_days{today()} + std::chrono::days(1)});
    ASSERT_TRUE(inHand(2));
    round->close(ada);
    ASSERT_TRUE(inHand(3));
    round->confirm(ada);
    ASSERT_TRUE(waitFor([&] { return !round->hand(); }));
    ASSERT_TRUE(dueCount(0));
    ASSERT_TRUE(waitFor([&] { return round->round().verified == 3; }));
    EXPECT_EQ(round->round().waiting, 1U);
    EXPECT_EQ(valueOf(2, PlaceField::State), "closed");
}

TEST_F(CallingRoundPresenterTest, whatWasSkippedComesAfterTheOthers) {
    round->skip(ada);
    ASSERT_TRUE(inHand(1));
    round->skip(ada);
    ASSERT_TRUE(inHand(2));
    round->confirm(ada);
    ASSERT_TRUE(inHand(3));
    round->confirm(ada);
    ASSERT_TRUE(inHand(0));
    round->skip(ada);
    ASSERT_TRUE(inHand(1));
}

TEST_F(CallingRoundPresenterTest, undoBringsThePlaceBackInHand) {
    round->confirm(ada);
    ASSERT_TRUE(inHand(1));
    ASSERT_TRUE(dueCount(3));
    workspace->session.undo();
    ASSERT_TRUE(inHand(0));
    EXPECT_EQ(round->round().due.size(), 4U);
    EXPECT_EQ(valueOf(0, PlaceField::VerifiedOn), "");
}

TEST_F(CallingRoundPresenterTest, changesElsewhereLeaveThePlaceInHand) {
    round->skip(ada);
    ASSERT_TRUE(inHand(1));
    Record early = place("Aaa");
    early[PlaceField::Starred] = "yes";
    keys.push_back(add(early));
    ASSERT_TRUE(dueCount(5));
    EXPECT_EQ(round->round().due.front(), keys.back().number);
    EXPECT_EQ(round->hand(), keys[1].number);
    Record changed = place("Bus");
    changed.number = keys[1].number;
    Record phoned = changed;
    phoned[PlaceField::Telephone] = "+33241432813";
    phoned[PlaceField::VerifiedOn] = formatDate(today());
    apply(saveRecord(phoned, changed));
    ASSERT_TRUE(
        waitFor([&] { return round->card() && round->card()->place()[PlaceField::Telephone].ends_with("2813"); }));
    EXPECT_EQ(round->hand(), keys[1].number); // verified by somebody else, but still looked at
    apply(removeRecords({keys[1]}));
    ASSERT_TRUE(waitFor([&] { return round->isGone(); }));
    round->confirm(ada); // nothing to confirm
    round->skip(ada);
    ASSERT_TRUE(inHand(4));
}

TEST_F(CallingRoundPresenterTest, whatLeavesTheFilterCountsAllTheSame) {
    Filter filter;
    filter.among = PlaceSet{.label = "Two", .keys = {keys[2].number, keys[3].number}};
    workspace->view.setFilter(filter);
    ASSERT_TRUE(inHand(2));
    EXPECT_EQ(round->round().due.size(), 2U);
    round->confirm(ada);
    ASSERT_TRUE(inHand(3));
    ASSERT_TRUE(waitFor([&] { return round->round().verified == 1; }));
    workspace->view.setFilter({});
    ASSERT_TRUE(dueCount(3));
    EXPECT_EQ(round->hand(), keys[3].number);
}

TEST_F(CallingRoundPresenterTest, aNoteIsKeptByWhicheverWay) {
    round->skip({.author = "Ada", .note = "Personne ne répond"});
    ASSERT_TRUE(inHand(1));
    round->skip(ada);
    round->skip(ada);
    round->skip(ada);
    ASSERT_TRUE(inHand(0));
    ASSERT_EQ(round->card()->details.notes.size(), 1U);
    const DetailsStyle style{.muted = Qt::gray, .error = Qt::red, .warning = Qt::red, .line = Qt::gray};
    QTextDocument page;
    page.setHtml(callHtml(*round->card(), style));
    EXPECT_TRUE(page.toPlainText().contains(QStringLiteral("Personne ne répond")));
    EXPECT_TRUE(page.toPlainText().contains(QStringLiteral("by Ada")));
    EXPECT_TRUE(page.toPlainText().contains(QStringLiteral("Never verified yet")));
}

TEST_F(CallingRoundPresenterTest, linkedPeopleComeWithTheirPhones) {
    Record person(Entity::Person);
    person[PersonField::GivenName] = "Marie";
    person[PersonField::FamilyName] = "Dupont";
    person[PersonField::Phone] = "+33241432813";
    const RecordKey marie = add(person);
    Record link = attachedTo(Entity::Link, keys[0]);
    setLinkEnd(link, marie);
    link[LinkField::Kind] = std::string(choicesOf(Entity::Link, std::to_underlying(LinkField::Kind)).front());
    apply(saveLink(link, "Amphi", "Marie Dupont"));
    ASSERT_TRUE(waitFor([&] { return round->card() && round->card()->contacts.size() == 1; }));
    const DetailsStyle style{.muted = Qt::gray, .error = Qt::red, .warning = Qt::red, .line = Qt::gray};
    QTextDocument page;
    page.setHtml(callHtml(*round->card(), style));
    EXPECT_TRUE(page.toPlainText().contains(QStringLiteral("Marie Dupont · 02 41 43 28 13")));
}

TEST_F(CallingRoundPresenterTest, anotherHubBeginsAnotherRound) {
    workspace->session.create(pathText(folder / "other.maillage"));
    ASSERT_TRUE(waitFor([&] { return workspace->session.isOpen() && round->isKnown(); }));
    EXPECT_FALSE(round->hand());
    EXPECT_TRUE(round->round().due.empty());
}

} // namespace maillage::test
