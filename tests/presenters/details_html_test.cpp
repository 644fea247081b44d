// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/html_writer.h"

#include <gtest/gtest.h>

namespace maillage::test {

namespace {

const DetailsStyle style{.muted = Qt::gray, .error = Qt::red, .warning = Qt::darkYellow, .line = Qt::gray};

RecordDetails detailsOf(const Record& record) {
    return {.record = record, .faults = {}, .links = {}, .notes = {}, .stops = {}, .sources = {}, .history = {}};
}

} // namespace

TEST(DetailsHtmlTest, textsOfTheHubNeverBecomeMarkup) {
    Record place(Entity::Place);
    place[PlaceField::Nom] = "<script>alert(1)</script>";
    place[PlaceField::PresentationDetail] = "a < b & c\nsecond line";
    place[PlaceField::SiteWeb] = "https://example.org/?a=1&b=\"2\"";
    const QString html = detailsHtml(detailsOf(place), style);
    EXPECT_FALSE(html.contains(QStringLiteral("<script>")));
    EXPECT_TRUE(html.contains(QStringLiteral("a &lt; b &amp; c<br>second line")));
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\"")));
}

TEST(DetailsHtmlTest, emptyFieldsLeaveNoTrace) {
    Record place(Entity::Place);
    place[PlaceField::Nom] = "Mairie";
    const QString html = detailsHtml(detailsOf(place), style);
    EXPECT_FALSE(html.contains(QStringLiteral("How to reach it")));
    EXPECT_FALSE(html.contains(QStringLiteral("To mend")));
}

TEST(DetailsHtmlTest, faultsSayHowToMendAndLeadToTheField) {
    Record place(Entity::Place);
    RecordDetails details = detailsOf(place);
    details.faults.push_back({.field = "telephone", .value = "12", .message = {"message.unknown", {"Mend it."}, {}}});
    const QString html = detailsHtml(details, style);
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"edit:telephone\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("Mend it.")));
}

TEST(DetailsHtmlTest, eachLinkLeadsToItsRecord) {
    Record person(Entity::Person);
    person[PersonField::FamilyName] = "Benali";
    RecordDetails details = detailsOf(person);
    LinkedRecord linked{.link = Record(Entity::Link), .other = {Entity::Place, 12}, .otherName = "Mairie"};
    linked.link[LinkField::Kind] = "works_at";
    linked.link.number = 3;
    details.links.push_back(linked);
    const QString html = detailsHtml(details, style);
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"record:place:12\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"attached:link:3\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("Works at")));
}

TEST(DetailsHtmlTest, aBusHasStopsInWords) {
    Record place(Entity::Place);
    place[PlaceField::Itinerance] = "Itinérant";
    RecordDetails details = detailsOf(place);
    EXPECT_TRUE(detailsHtml(details, style).contains(QStringLiteral("href=\"attached:stop:0\"")));
    Record stop(Entity::Stop);
    stop.number = 4;
    stop[StopField::Name] = "Place du Marché";
    stop[StopField::Commune] = "Craon";
    stop[StopField::Horaires] = "Th 14:00-17:00";
    stop[StopField::Until] = "2026-12-31";
    details.stops = {stop};
    const QString html = detailsHtml(details, style);
    EXPECT_TRUE(html.contains(QStringLiteral("Place du Marché")));
    EXPECT_TRUE(html.contains(QStringLiteral("Craon<br>Thu 14:00–17:00<br>Until ")));
    EXPECT_TRUE(html.contains(QStringLiteral("href=\"attached:stop:4\"")));
}

TEST(DetailsHtmlTest, phonesAndMailsAreLinks) {
    const auto phone = static_cast<std::size_t>(PlaceField::Telephone);
    const auto mails = static_cast<std::size_t>(PlaceField::Courriels);
    EXPECT_TRUE(fieldHtml(Entity::Place, phone, "02 41 43 28 13").contains(QStringLiteral("\"tel:0241432813\"")));
    const QString two = fieldHtml(Entity::Place, mails, "a@b.fr|c@d.fr");
    EXPECT_TRUE(two.contains(QStringLiteral("mailto:a@b.fr")));
    EXPECT_TRUE(two.contains(QStringLiteral("mailto:c@d.fr")));
}

TEST(ChangeTextTest, saysWhatBecameOfEachField) {
    const store::RowChange change{
        .table = "place",
        .row = 1,
        .last = 1,
        .operation = 'U',
        .columns = {{"telephone", "02", "03"}, {"nom", "", "Mairie"}, {"commune", "Angers", ""}}};
    EXPECT_EQ(changeLines(change),
              (QStringList{QStringLiteral("Phone: 02 → 03"), QStringLiteral("Name: “Mairie” was added"),
                           QStringLiteral("Commune: “Angers” was removed")}));
    EXPECT_TRUE(changeLines({.table = "crosswalk", .row = 1, .last = 1, .operation = 'U', .columns = {}}).isEmpty());
}

QStringList placeLines(const std::vector<store::ColumnChange>& columns) {
    return changeLines(Entity::Place, columns);
}

TEST(ChangeTextTest, listsSayWhatCameAndWent) {
    EXPECT_EQ(placeLines({{"courriels", "a@b.fr|c@d.fr", "c@d.fr|e@f.fr"}}),
              QStringList{QStringLiteral("E-mail: added “e@f.fr”, removed “a@b.fr”")});
    EXPECT_EQ(placeLines({{"courriels", "", "c@d.fr"}}), QStringList{QStringLiteral("E-mail: added “c@d.fr”")});
    EXPECT_EQ(placeLines({{"courriels", "a@b.fr|c@d.fr", "c@d.fr|a@b.fr"}}),
              QStringList{QStringLiteral("E-mail: in another order")});
}

TEST(ChangeTextTest, coordinatesSayHowFar) {
    EXPECT_EQ(placeLines({{"latitude", "47.470000", "47.471000"},
                          {"longitude", "-0.550000", "-0.550000"},
                          {"coord_origin", "source", "manual"}}),
              QStringList{QStringLiteral("Moved by 111 m")});
    EXPECT_EQ(placeLines({{"latitude", "", "47.471"}, {"longitude", "", "-0.55"}}),
              QStringList{QStringLiteral("Placed on the map: 47.471 -0.55")});
}

TEST(ChangeTextTest, phonesAreReadAndLongTextsShowTheirChange) {
    EXPECT_EQ(
        placeLines({{"telephone", "+33241432813", "+33240432813"}}),
        QStringList{QStringLiteral("Phone: 02\u00A041\u00A043\u00A028\u00A013 → 02\u00A040\u00A043\u00A028\u00A013")});
    const std::string head = "Un accueil ouvert à toutes et à tous, sans rendez-vous, ";
    const std::string tail = " avec des ateliers chaque semaine pour apprendre";
    EXPECT_EQ(placeLines({{"presentation_detail", head + "le lundi" + tail, head + "le mardi et le jeudi" + tail}}),
              QStringList{QStringLiteral("Description: … sans rendez-vous, le lundi avec des ateliers … → … sans "
                                         "rendez-vous, le mardi et le jeudi avec des ateliers …")});
}

TEST(RecordEditsTest, aNewPlaceTakesTheNearestCommune) {
    const Record place = newPlaceAt({47.4712, -0.5518});
    EXPECT_EQ(place[PlaceField::Commune], "Angers");
    EXPECT_EQ(place[PlaceField::CodeInsee], "49007");
    EXPECT_EQ(place[PlaceField::Latitude], "47.471200");
    EXPECT_EQ(place[PlaceField::CoordOrigin], "manual");
    const Record atSea = newPlaceAt({46.0, -6.0});
    EXPECT_TRUE(atSea[PlaceField::Commune].empty());
}

} // namespace maillage::test
