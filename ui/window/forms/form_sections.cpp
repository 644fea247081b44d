// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/form_sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace maillage {

namespace {

template<typename... Fields>
std::vector<std::size_t> numbers(Fields... fields) {
    return {std::to_underlying(fields)...};
}

struct Hint {
    std::string_view field;
    const char* text;
};

constexpr std::array hints{
    Hint{"horaires", QT_TRANSLATE_NOOP("FormSections", "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00")},
    Hint{"telephone", QT_TRANSLATE_NOOP("FormSections", "02 41 43 28 13")},
    Hint{"phone", QT_TRANSLATE_NOOP("FormSections", "02 41 43 28 13; several: put | between them")},
    Hint{"courriels", QT_TRANSLATE_NOOP("FormSections", "contact@mairie.fr; several: put | between them")},
    Hint{"email", QT_TRANSLATE_NOOP("FormSections", "contact@mairie.fr; several: put | between them")},
    Hint{"site_web", QT_TRANSLATE_NOOP("FormSections", "https://www.mairie.fr")},
    Hint{"website", QT_TRANSLATE_NOOP("FormSections", "https://www.mairie.fr")},
    Hint{"prise_rdv", QT_TRANSLATE_NOOP("FormSections", "the page where one makes an appointment: https://…")},
    Hint{"fiche_acces_libre", QT_TRANSLATE_NOOP("FormSections", "the page on acceslibre.beta.gouv.fr: https://…")},
    Hint{"pivot", QT_TRANSLATE_NOOP("FormSections", "14 digits for a SIRET: 214 900 078 00012")},
    Hint{"adresse", QT_TRANSLATE_NOOP("FormSections", "12 rue des Lilas")},
    Hint{"complement_adresse", QT_TRANSLATE_NOOP("FormSections", "Building B, first floor")},
    Hint{"commune", QT_TRANSLATE_NOOP("FormSections", "type the first letters, then choose")},
    Hint{"code_postal", QT_TRANSLATE_NOOP("FormSections", "49000")},
    Hint{"code_insee", QT_TRANSLATE_NOOP("FormSections", "filled by the commune")},
    Hint{"latitude", QT_TRANSLATE_NOOP("FormSections", "47.4690")},
    Hint{"longitude", QT_TRANSLATE_NOOP("FormSections", "-0.5550")},
    Hint{"verified_by", QT_TRANSLATE_NOOP("FormSections", "who checked it")},
};

std::vector<FormSection> placeSections() {
    using enum PlaceField;
    return {
        {QT_TRANSLATE_NOOP("FormSections", "Who"), numbers(Nom, Typologie, Pivot, StructureParente)},
        {QT_TRANSLATE_NOOP("FormSections", "Where"),
         numbers(Adresse, ComplementAdresse, Commune, CodePostal, CodeInsee, Latitude, Longitude, CoordOrigin,
                 CoordPrecision, Itinerance)},
        {QT_TRANSLATE_NOOP("FormSections", "When"), numbers(Horaires, PriseRdv)},
        {QT_TRANSLATE_NOOP("FormSections", "What"),
         numbers(Services, ModalitesAccompagnement, PresentationResume, PresentationDetail,
                 DispositifProgrammesNationaux, FormationsLabels, AutresFormationsLabels)},
        {QT_TRANSLATE_NOOP("FormSections", "For whom"),
         numbers(PublicsSpecifiquementAdresses, PriseEnChargeSpecifique, ModalitesAcces, FicheAccesLibre)},
        {QT_TRANSLATE_NOOP("FormSections", "At what cost"), numbers(FraisACharge)},
        {QT_TRANSLATE_NOOP("FormSections", "How to reach it"), numbers(Telephone, Courriels, SiteWeb)},
        {QT_TRANSLATE_NOOP("FormSections", "In the hub"),
         numbers(State, ClosedSince, VerifiedOn, VerifiedBy, CallAgainOn, Starred, Visibility, Tags, InternalNotes,
                 Source, DateMaj)},
    };
}

std::vector<FormSection> organisationSections() {
    using enum OrganisationField;
    return {
        {QT_TRANSLATE_NOOP("FormSections", "Who"), numbers(Name, Kind, Pivot, Description)},
        {QT_TRANSLATE_NOOP("FormSections", "How to reach it"), numbers(Phone, Email, Website)},
        {QT_TRANSLATE_NOOP("FormSections", "Where"), numbers(Address, CodePostal, Commune, CodeInsee)},
        {QT_TRANSLATE_NOOP("FormSections", "In the hub"), numbers(Visibility, Tags, InternalNotes)},
    };
}

std::vector<FormSection> personSections() {
    using enum PersonField;
    return {
        {QT_TRANSLATE_NOOP("FormSections", "Who"), numbers(FamilyName, GivenName, JobTitle, Organisation)},
        {QT_TRANSLATE_NOOP("FormSections", "How to reach them"), numbers(Phone, Email, Website)},
        {QT_TRANSLATE_NOOP("FormSections", "Where"), numbers(Address, CodePostal, Commune)},
        {QT_TRANSLATE_NOOP("FormSections", "In the hub"), numbers(Visibility, Tags, InternalNotes)},
    };
}

} // namespace

std::span<const FormSection> formSections(Entity entity) {
    static const std::vector<FormSection> place = placeSections();
    static const std::vector<FormSection> organisation = organisationSections();
    static const std::vector<FormSection> person = personSections();
    return entity == Entity::Place ? place : entity == Entity::Organisation ? organisation : person;
}

QString sectionTitle(const FormSection& section) {
    return QCoreApplication::translate("FormSections", section.title);
}

bool isRequired(Entity entity, std::size_t field) {
    static constexpr std::array required{PlaceField::Nom, PlaceField::Pivot, PlaceField::Adresse, PlaceField::Commune,
                                         PlaceField::CodePostal};
    switch (entity) {
    case Entity::Place:
        return std::ranges::contains(required, static_cast<PlaceField>(field));
    case Entity::Organisation:
        return field == std::to_underlying(OrganisationField::Name);
    case Entity::Person:
        return field == std::to_underlying(PersonField::FamilyName);
    default:
        return false;
    }
}

QString fieldHint(Entity entity, std::size_t field) {
    const FieldInfo& info = fieldsOf(entity)[field];
    const auto hint = std::ranges::find(hints, info.name, &Hint::field);
    if (hint != hints.end()) {
        return QCoreApplication::translate("FormSections", hint->text);
    }
    if (info.kind == FieldKind::Date) {
        return QCoreApplication::translate("FormSections", "year-month-day: 2026-03-12");
    }
    if (info.kind == FieldKind::List) {
        return QCoreApplication::translate("FormSections", "several: put | between them");
    }
    return {};
}

} // namespace maillage
