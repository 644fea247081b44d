// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/standard/checker.h"
#include "core/standard/proposals.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Record organisation() {
    Record record(Entity::Organisation);
    record[OrganisationField::Name] = "Association Déclic";
    record[OrganisationField::Pivot] = "21490007800012";
    record[OrganisationField::Email] = "contact@declic.example";
    record[OrganisationField::Phone] = "02 41 43 28 13";
    record[OrganisationField::Website] = "https://declic.example";
    record[OrganisationField::CodePostal] = "49000";
    record[OrganisationField::Commune] = "Angers";
    return record;
}

Record person() {
    Record record(Entity::Person);
    record[PersonField::FamilyName] = "DE LA ROCHEFOUCAULD";
    record[PersonField::GivenName] = "Ada";
    record[PersonField::Phone] = "06 12 34 56 78|+32 2 515 02 11";
    record[PersonField::Email] = "ada@declic.example|ada@angers.example";
    return record;
}

template<typename Field>
std::vector<std::string> rulesOf(Record record, Field field, std::string_view value) {
    record[field] = value;
    std::vector<std::string> rules;
    for (const Fault& fault : Checker().faultsOf(record)) {
        rules.push_back(std::string(severityName(fault.severity)) + ' ' + std::string(fault.rule) + ' ' + fault.field);
    }
    return rules;
}

template<typename Field>
std::string mendedValue(Record record, Field field, std::string_view value) {
    record[field] = value;
    const auto faults = Checker().faultsOf(record);
    const auto proposal = faults.empty() ? std::nullopt : proposalFor(faults.front(), record);
    return proposal ? mended(record, *proposal)[field] : std::string();
}

using O = OrganisationField;
using P = PersonField;

TEST(PeopleChecks, FindNothingInGoodRecords) {
    EXPECT_THAT(Checker().faultsOf(organisation()), IsEmpty());
    EXPECT_THAT(Checker().faultsOf(person()), IsEmpty());
    EXPECT_THAT(Checker().faultsOf(Record(Entity::Person)), IsEmpty());
    EXPECT_THAT(Checker().faultsOf(Record(Entity::Note)), IsEmpty());
}

TEST(PeopleChecks, WarnInTheirOwnFields) {
    EXPECT_THAT(rulesOf(organisation(), O::Pivot, "21490007800013"), ElementsAre("warning pivot.checksum pivot"));
    EXPECT_THAT(rulesOf(organisation(), O::Pivot, "214 900 078 00012"), ElementsAre("warning pivot.pattern pivot"));
    EXPECT_THAT(rulesOf(organisation(), O::Email, "contact(at)declic.example"),
                ElementsAre("warning email.email email"));
    EXPECT_THAT(rulesOf(organisation(), O::Website, "declic.example"), ElementsAre("warning website.scheme website"));
    EXPECT_THAT(rulesOf(organisation(), O::CodePostal, "4900"), ElementsAre("warning code_postal.pattern code_postal"));
    EXPECT_THAT(rulesOf(organisation(), O::CodePostal, "13001"),
                ElementsAre("warning code_postal.mismatch code_postal"));
    EXPECT_THAT(rulesOf(organisation(), O::Name, "ASSOCIATION DECLIC"), ElementsAre("warning name.capitals name"));
    EXPECT_THAT(rulesOf(person(), P::GivenName, " Ada"), ElementsAre("warning given_name.spaces given_name"));
}

TEST(PeopleChecks, TakeAPhoneOfAnyCountryAndSpelling) {
    EXPECT_THAT(rulesOf(person(), P::Phone, "+33612345678"), IsEmpty());
    EXPECT_THAT(rulesOf(person(), P::Phone, "+590 590 12 34 56"), IsEmpty());
    EXPECT_THAT(rulesOf(person(), P::Phone, "06 12 34 56"), ElementsAre("warning phone.impossible phone"));
    EXPECT_THAT(rulesOf(person(), P::Phone, "06 12 34 56 78|02"), ElementsAre("warning phone.impossible phone"));
}

TEST(PeopleChecks, AreMendedAsPlacesAre) {
    EXPECT_EQ(mendedValue(organisation(), O::Pivot, "214 900 078 00012"), "21490007800012");
    EXPECT_EQ(mendedValue(organisation(), O::Name, "ASSOCIATION CCAS D'ANGERS"), "Association CCAS d'Angers");
    EXPECT_EQ(mendedValue(organisation(), O::Email, "a@b.fr; c@d.fr"), "a@b.fr|c@d.fr");
    EXPECT_EQ(mendedValue(organisation(), O::Website, "declic.example"), "https://declic.example");
    EXPECT_EQ(mendedValue(person(), P::JobTitle, "Médiatrice  numérique"), "Médiatrice numérique");
    EXPECT_EQ(mendedValue(person(), P::Phone, "06 12 34 56 78|02"), "");
}

TEST(PeopleChecks, SpeakOfAValueInWholeSentences) {
    Record record = organisation();
    record[O::Email] = "contact";
    EXPECT_THAT(sentence(Checker().faultsOf(record).at(0).message), HasSubstr("“contact” is no e-mail address"));
}

} // namespace

} // namespace maillage
