// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/form_fixture.h"
#include "ui/window/forms/section_list.h"
#include "ui/window/pages/details_dock.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QTextBrowser>

namespace maillage::test {

namespace {

using F = PlaceField;
using FormMending = FormFixture;

} // namespace

TEST_F(FormMending, aButtonWritesWhatWasMeant) {
    add();
    field(F::Telephone).editor().setValue("02 41 43 28 13 accueil");
    field(F::Nom).editor().setValue("MEDIATHEQUE JEAN JAURES");
    field(F::SiteWeb).editor().setValue("www.mairie.example");
    ASSERT_TRUE(waitFor([&] { return buttons(F::SiteWeb).size() == 1; }));
    field(F::Telephone).editor().setValue("0241432813");
    ASSERT_TRUE(waitFor(
        [&] { return field(F::Telephone).message().contains(QStringLiteral("wants the international form")); }));
    EXPECT_EQ(buttons(F::Telephone), QStringList{QStringLiteral("Replace by 02 41 43 28 13")});
    EXPECT_EQ(buttons(F::Nom), QStringList{QStringLiteral("Replace by Médiathèque Jean Jaurès")});
    form->goTo(static_cast<std::size_t>(F::Telephone));
    shoot(*form, QStringLiteral("form-proposals"));
    press(F::Telephone, QStringLiteral("Replace by 02 41 43 28 13"));
    EXPECT_EQ(field(F::Telephone).editor().value(), "+33241432813");
    EXPECT_EQ(line(F::Telephone).text(), QStringLiteral("02 41 43 28 13"));
    EXPECT_TRUE(waitFor([&] { return field(F::Telephone).message().isEmpty() && buttons(F::Telephone).isEmpty(); }));
}

TEST_F(FormMending, whatIsTypedAsPeopleWriteItIsKeptAsTheStandardWantsIt) {
    add();
    type(F::Telephone, QStringLiteral("02 41 43 28 13"));
    EXPECT_EQ(field(F::Telephone).editor().value(), "+33241432813");
    type(F::Telephone, QStringLiteral("voir le site"));
    EXPECT_EQ(field(F::Telephone).editor().value(), "voir le site");
    type(F::VerifiedOn, QStringLiteral("12/03/2026"));
    EXPECT_EQ(field(F::VerifiedOn).editor().value(), "2026-03-12");
    type(F::VerifiedOn, QStringLiteral("hier"));
    EXPECT_EQ(field(F::VerifiedOn).editor().value(), "hier");
}

TEST_F(FormMending, aSiretNumberIsGroupedAndChecked) {
    add();
    form->goTo(static_cast<std::size_t>(F::Pivot));
    QTest::keyClicks(&line(F::Pivot), QStringLiteral("21490007800012"));
    EXPECT_EQ(line(F::Pivot).text(), QStringLiteral("214 900 078 00012"));
    EXPECT_EQ(field(F::Pivot).editor().value(), "21490007800012");
    ASSERT_TRUE(waitFor([&] { return field(F::Pivot).help().contains(QStringLiteral("right")); }));
    line(F::Pivot).setCursorPosition(4);
    QTest::keyClick(&line(F::Pivot), Qt::Key_Backspace); // the space: nothing is lost
    EXPECT_EQ(line(F::Pivot).text(), QStringLiteral("214 900 078 00012"));
    QTest::keyClick(&line(F::Pivot), Qt::Key_End);
    QTest::keyClick(&line(F::Pivot), Qt::Key_Backspace);
    EXPECT_EQ(line(F::Pivot).text(), QStringLiteral("214 900 078 0001"));
    ASSERT_TRUE(waitFor([&] { return field(F::Pivot).help() == QStringLiteral("13 of 14 digits"); }));
    QTest::keyClick(&line(F::Pivot), Qt::Key_3);
    EXPECT_TRUE(waitFor([&] { return field(F::Pivot).message().contains(QStringLiteral("check digit")); }));
}

TEST_F(FormMending, aCommuneFillsItsCodesAndTellsItsTerritories) {
    add();
    form->goTo(static_cast<std::size_t>(F::Commune));
    QTest::keyClicks(&line(F::Commune), QStringLiteral("Trelaz"));
    auto* completer = form->findChild<QCompleter*>();
    ASSERT_NE(completer, nullptr);
    ASSERT_TRUE(waitFor([&] { return completer->popup()->isVisible(); }));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Enter);
    EXPECT_EQ(field(F::Commune).editor().value(), "Trélazé");
    EXPECT_EQ(field(F::CodePostal).editor().value(), "49800");
    EXPECT_EQ(field(F::CodeInsee).editor().value(), "49353");
    ASSERT_TRUE(waitFor([&] { return field(F::Commune).help().contains(QStringLiteral("Angers Loire Métropole")); }));
    EXPECT_TRUE(field(F::Commune).help().contains(QStringLiteral("Maine-et-Loire")));
    shoot(*form, QStringLiteral("form-commune"));
}

TEST_F(FormMending, aCommuneWithSeveralPostcodesLetsOneChoose) {
    add();
    field(F::Commune).editor().setValue("Angers");
    field(F::CodeInsee).editor().setValue("49007");
    form->goTo(static_cast<std::size_t>(F::CodePostal));
    ASSERT_TRUE(waitFor([&] { return buttons(F::CodePostal).size() == 2; }));
    shoot(*form, QStringLiteral("form-postcodes"));
    press(F::CodePostal, QStringLiteral("49100"));
    EXPECT_EQ(field(F::CodePostal).editor().value(), "49100");
    EXPECT_TRUE(waitFor([&] { return buttons(F::CodePostal).isEmpty(); }));
}

TEST_F(FormMending, aPostcodeOffersItsCommunes) {
    add();
    field(F::CodePostal).editor().setValue("49800");
    ASSERT_TRUE(waitFor([&] { return buttons(F::Commune).contains(QStringLiteral("Trélazé")); }));
    press(F::Commune, QStringLiteral("Trélazé"));
    EXPECT_EQ(field(F::CodeInsee).editor().value(), "49353");
}

TEST_F(FormMending, peopleAndOrganisationsAreCheckedToo) {
    add(Entity::Organisation);
    field(OrganisationField::Email).editor().setValue("contact(at)declic.example");
    ASSERT_TRUE(waitFor([&] { return buttons(OrganisationField::Email).size() == 1; }));
    press(OrganisationField::Email, QStringLiteral("Replace by contact@declic.example"));
    EXPECT_EQ(field(OrganisationField::Email).editor().value(), "contact@declic.example");
    form->goTo(static_cast<std::size_t>(OrganisationField::Email));
    shoot(*form, QStringLiteral("form-organisation"));
}

TEST_F(FormMending, theKeyboardGoesFromFaultToFault) {
    add();
    field(F::Pivot).editor().setValue("123");
    field(F::Courriels).editor().setValue("a@b");
    ASSERT_TRUE(waitFor([&] { return !field(F::Courriels).message().isEmpty(); }));
    const auto* sections = form->findChild<SectionList*>();
    EXPECT_TRUE(sections->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1Char('1')));
    field(F::Courriels).editor().setFocus();
    form->goTo(static_cast<std::size_t>(F::Nom));
    form->goToNextFault();
    EXPECT_TRUE(line(F::Pivot).hasFocus());
    form->goToNextFault();
    EXPECT_TRUE(line(F::Courriels).hasFocus());
    form->goToNextFault();
    EXPECT_TRUE(line(F::Pivot).hasFocus());
    EXPECT_EQ(sections->currentRow(), 0);
    QTest::keyClick(&line(F::Pivot), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(sections->currentRow(), 1);
    QTest::keyClick(form.data(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(sections->currentRow(), 0);
}

TEST_F(FormMending, aPlaceIsAddedByTheMapAndItsMistakesAreMended) {
    window->records().addPlaceAt({47.4736, -0.5542});
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    EXPECT_EQ(field(F::Commune).editor().value(), "Angers");
    type(F::Nom, QStringLiteral("MAISON DE QUARTIER D'ANGERS"));
    type(F::Pivot, QStringLiteral("214900078 00012"));
    type(F::Adresse, QStringLiteral("12  rue des Lices"));
    type(F::Telephone, QStringLiteral("02 41 43 28 13 (accueil)"));
    ASSERT_TRUE(waitFor([&] { return !field(F::Telephone).message().isEmpty(); }));
    shoot(*form, QStringLiteral("journey-add-by-map"));
    form->goTo(static_cast<std::size_t>(F::Pivot));
    form->goToNextFault();
    EXPECT_TRUE(line(F::Adresse).hasFocus());
    press(F::Nom, QStringLiteral("Replace by Maison de Quartier d'Angers"));
    press(F::Adresse, QStringLiteral("Remove what is too many"));
    type(F::Telephone, QStringLiteral("02 41 43 28 13"));
    ASSERT_TRUE(waitFor([&] { return !buttons(F::CodePostal).isEmpty(); }));
    press(F::CodePostal, QStringLiteral("49100"));
    ASSERT_TRUE(waitFor([&] {
        return field(F::Nom).message().isEmpty() && field(F::Adresse).message().isEmpty()
               && field(F::Telephone).message().isEmpty();
    }));
    form->goTo(static_cast<std::size_t>(F::CodePostal));
    shoot(*form, QStringLiteral("journey-add-by-map-mended"));
    form->save();
    ASSERT_TRUE(waitFor([&] {
        const auto& details = window->workspace().details.details();
        return details && displayName(details->record) == "Maison de Quartier d'Angers";
    }));
    const Record& saved = window->workspace().details.details()->record;
    EXPECT_EQ(saved[F::Telephone], "+33241432813");
    EXPECT_EQ(saved[F::Pivot], "21490007800012");
    EXPECT_EQ(saved[F::CodePostal], "49100");
    EXPECT_TRUE(QString(window->details().plainText())
                    .replace(QChar(QChar::Nbsp), QLatin1Char(' '))
                    .contains(QStringLiteral("02 41 43 28 13")));
    shoot(*window, QStringLiteral("journey-add-by-map-saved"));
    session().undo();
    EXPECT_TRUE(waitFor([&] { return window->workspace().details.details() == nullptr; }));
}

TEST_F(FormMending, controlAndEnterSave) {
    add();
    field(F::Nom).editor().setValue("Fablab du port");
    form->goTo(static_cast<std::size_t>(F::Nom));
    QTest::keyClick(&line(F::Nom), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return form.isNull(); }));
    ASSERT_TRUE(waitFor([&] { return session().steps().undo && session().steps().undo->id == "step.add"; }));
}

TEST_F(FormMending, aFaultInTheDetailsLeadsToItsField) {
    window->places().table().selectRow(0);
    ASSERT_TRUE(waitFor([&] { return window->workspace().details.details() != nullptr; }));
    auto* page = window->details().findChild<QTextBrowser*>();
    ASSERT_NE(page, nullptr);
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("edit:telephone")));
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    EXPECT_TRUE(waitFor([&] { return line(F::Telephone).hasFocus(); }));
}

TEST_F(FormMending, everythingInTheFormFollowsTheLanguage) {
    add();
    type(PlaceField::Telephone, QStringLiteral("zero"));
    ASSERT_TRUE(waitFor([&] { return !field(PlaceField::Telephone).message().isEmpty(); }));
    const QString english = field(PlaceField::Telephone).message();
    language.use(QStringLiteral("fr"));
    ASSERT_TRUE(waitFor([&] {
        const QString message = field(PlaceField::Telephone).message();
        return !message.isEmpty() && message != english;
    }));
    EXPECT_EQ(form->windowTitle(), QStringLiteral("Nouveau lieu"));
    EXPECT_EQ(line(PlaceField::Telephone).text(), QStringLiteral("zero"));
    EXPECT_EQ(form->focusWidget(), &line(PlaceField::Telephone));
    const auto labels = field(PlaceField::Telephone).findChildren<QLabel*>();
    EXPECT_EQ(labels.front()->text(), QStringLiteral("Téléphone"));
    shoot(*form, QStringLiteral("form-turned-french"));
}

} // namespace maillage::test
