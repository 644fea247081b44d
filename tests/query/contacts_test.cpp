// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/contacts.h"
#include "core/store/records.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <array>

namespace maillage {
namespace {

using test::Hub;
using testing::ElementsAre;
using testing::IsEmpty;

Record person(std::string given, std::string family, std::string organisation = "", std::string email = "",
              std::string phone = "") {
    Record record(Entity::Person);
    record[PersonField::GivenName] = std::move(given);
    record[PersonField::FamilyName] = std::move(family);
    record[PersonField::Organisation] = std::move(organisation);
    record[PersonField::Email] = std::move(email);
    record[PersonField::Phone] = std::move(phone);
    return record;
}

std::vector<std::int64_t> found(const ContactList& list, std::string_view text) {
    std::vector<std::int64_t> keys;
    for (const std::size_t index : list.search(text)) {
        keys.push_back(list[index].key.number);
    }
    return keys;
}

TEST(ContactsTest, FindsPeopleInOrder) {
    Hub hub;
    const auto zoe = hub.add(person("Zoé", "Lefèvre", "Mairie d’Angers", "zoe@angers.example", "02 41 00 12 34"));
    const auto ange = hub.add(person("Ange", "Martin"));
    const auto marie = hub.add(person("Marie", "Angevin"));
    const auto list = ContactList::load(hub.connection(), Entity::Person).value();
    EXPECT_THAT(found(*list, ""), ElementsAre(ange, marie, zoe));
    EXPECT_THAT(found(*list, "ange"), ElementsAre(ange, marie, zoe));
    EXPECT_THAT(found(*list, "LEFEVRE zoe"), ElementsAre(zoe));
    EXPECT_THAT(found(*list, "0241 00 12"), ElementsAre(zoe));
    EXPECT_THAT(found(*list, "zoe@ang"), ElementsAre(zoe));
    EXPECT_THAT(found(*list, "personne"), IsEmpty());
    EXPECT_EQ((*list)[*list->indexOf(zoe)].organisation, "Mairie d’Angers");
    EXPECT_FALSE(list->indexOf(999));
}

TEST(ContactsTest, AnEditGivesWhatLoadingGives) {
    Hub hub;
    const auto gone = hub.add(person("Un", "Parti"));
    const auto kept = hub.add(person("Reste", "Ici"));
    const auto before = ContactList::load(hub.connection(), Entity::Person).value();
    ASSERT_TRUE(store::deleteRecord(hub.connection(), {Entity::Person, gone}));
    const std::array changes{FieldChange{static_cast<std::size_t>(PersonField::FamilyName), "Ailleurs"}};
    ASSERT_TRUE(store::updateRecord(hub.connection(), {Entity::Person, kept}, changes));
    const auto added = hub.add(person("Arrive", "Juste"));
    const std::array keys{gone, kept, added, added};
    const auto after = before->with(keys, hub.connection()).value();
    EXPECT_EQ(before->size(), 2U);
    EXPECT_THAT(found(*after, ""), ElementsAre(added, kept));
    EXPECT_THAT(found(*after, "ailleurs"), ElementsAre(kept));
}

TEST(ContactsTest, FindsOrganisations) {
    Hub hub;
    Record record(Entity::Organisation);
    record[OrganisationField::Name] = "Les Aînés connectés";
    record[OrganisationField::Commune] = "Cholet";
    const auto key = hub.add(record);
    const auto list = ContactList::load(hub.connection(), Entity::Organisation).value();
    EXPECT_THAT(found(*list, "aines"), ElementsAre(key));
    EXPECT_THAT(found(*list, "cholet"), ElementsAre(key));
}

} // namespace
} // namespace maillage
