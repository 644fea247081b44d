// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/write_all.h"

#include <KContacts/Addressee>
#include <KContacts/VCardConverter>
#include <gtest/gtest.h>

namespace maillage {

namespace {

Record colleague() {
    Record record(Entity::Person);
    record[PersonField::Id] = "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
    record[PersonField::FamilyName] = "Lefèvre";
    record[PersonField::GivenName] = "André";
    record[PersonField::JobTitle] = "Conseiller, numérique; référent";
    record[PersonField::Organisation] = "Mairie d’Angers";
    record[PersonField::Email] = "a@a.example|b@a.example";
    record[PersonField::Phone] = "+33241000000";
    record[PersonField::Address] = "1, rue de Crimée";
    record[PersonField::Commune] = "Angers";
    record[PersonField::CodePostal] = "49000";
    record[PersonField::Tags] = "élu|cnfs";
    record[PersonField::InternalNotes] =
        "une note assez longue pour être pliée,\nen deux lignes; avec des signes — et des accents";
    return record;
}

/// KContacts leaves the backslash before a semicolon, that version 3 has to write.
std::string shown(const QString& text) {
    QString plain = text;
    return plain.replace(QLatin1String("\\;"), QLatin1String(";")).toStdString();
}

class VcardInterop : public testing::TestWithParam<std::string> {};

TEST_P(VcardInterop, AnotherProgramReadsTheSame) {
    const std::string card = test::written({colleague()}, {GetParam(), Entity::Person, Profile::Internal});
    KContacts::VCardConverter converter;
    const auto list = converter.parseVCards(QByteArray::fromStdString(card));
    ASSERT_EQ(list.size(), 1);
    const KContacts::Addressee& read = list[0];
    const bool old = GetParam() == "vcard3";
    const std::string title = old ? shown(read.title()) : read.title().toStdString();
    const std::string note = old ? shown(read.note()) : read.note().toStdString();
    EXPECT_EQ(read.familyName().toStdString(), "Lefèvre");
    EXPECT_EQ(read.givenName().toStdString(), "André");
    EXPECT_EQ(read.formattedName().toStdString(), "André Lefèvre");
    EXPECT_EQ(title, "Conseiller, numérique; référent");
    EXPECT_EQ(read.organization().toStdString(), "Mairie d’Angers");
    EXPECT_EQ(read.emails().join(QLatin1Char('|')).toStdString(), "a@a.example|b@a.example");
    ASSERT_EQ(read.phoneNumbers().size(), 1);
    EXPECT_EQ(read.phoneNumbers()[0].number().toStdString(), "+33241000000");
    ASSERT_EQ(read.addresses().size(), 1);
    EXPECT_EQ(read.addresses()[0].street().toStdString(), "1, rue de Crimée");
    EXPECT_EQ(read.addresses()[0].locality().toStdString(), "Angers");
    EXPECT_EQ(read.addresses()[0].postalCode().toStdString(), "49000");
    EXPECT_EQ(read.categories().join(QLatin1Char('|')).toStdString(), "élu|cnfs");
    EXPECT_EQ(note, colleague()[PersonField::InternalNotes]);
    EXPECT_TRUE(read.uid().contains(QLatin1String("0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000")));
}

INSTANTIATE_TEST_SUITE_P(Versions, VcardInterop, testing::Values("vcard3", "vcard4"),
                         [](const auto& tested) { return tested.param; });

} // namespace

} // namespace maillage
