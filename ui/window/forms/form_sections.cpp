// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/form_sections.h"

#include <QCoreApplication>

#include <utility>

namespace maillage {

namespace {

template<typename... Fields>
std::vector<std::size_t> numbers(Fields... fields) {
    return {std::to_underlying(fields)...};
}

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

QString fieldHint(Entity entity, std::size_t field) {
    const FieldInfo& info = fieldsOf(entity)[field];
    if (info.kind == FieldKind::Date) {
        return QCoreApplication::translate("FormSections", "year-month-day: 2026-03-12");
    }
    if (info.name == "horaires") {
        return QCoreApplication::translate("FormSections", "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00");
    }
    if (info.name == "telephone" || info.name == "phone") {
        return QStringLiteral("+33241432813");
    }
    if (info.name == "pivot") {
        return QCoreApplication::translate("FormSections", "14 digits for a SIRET");
    }
    if (info.kind == FieldKind::List) {
        return QCoreApplication::translate("FormSections", "several: put | between them");
    }
    return {};
}

} // namespace maillage
