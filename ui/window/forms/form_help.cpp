// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/form_help.h"

#include "core/base/text.h"
#include "core/standard/values/identifiers.h"
#include "core/standard/values/patterns.h"
#include "core/territory/gazetteer.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

namespace maillage {

namespace {

/// More would not stand in a row of buttons.
constexpr std::size_t mostChoices = 6;

QString translated(const char* text) {
    return QCoreApplication::translate("FormHelp", text);
}

std::string valueNamed(const Record& record, std::string_view name) {
    const auto field = fieldIndex(record.entity, name);
    return field ? record.values[*field] : std::string();
}

/// By the code, else by postcode and name, else by a name that only one commune bears.
std::optional<Commune> communeOf(const Record& record) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    const std::string name = valueNamed(record, "commune");
    if (const auto commune = gazetteer.commune(valueNamed(record, "code_insee"))) {
        return commune;
    }
    if (name.empty()) {
        return std::nullopt;
    }
    const CommuneList byPostcode = gazetteer.communesWithPostcode(valueNamed(record, "code_postal"));
    for (std::size_t i = 0; i < byPostcode.size(); ++i) {
        if (gazetteer.matchName(byPostcode[i], name) == NameMatch::Same) {
            return byPostcode[i];
        }
    }
    const CommuneList namesakes = gazetteer.communesNamed(name);
    return namesakes.size() == 1 ? std::optional{namesakes[0]} : std::nullopt;
}

QString territoriesOf(const Commune& commune) {
    const Commune present = commune.present();
    const QString departement = toQString(present.departement().name);
    const auto epci = present.epci();
    return epci ? translated(QT_TRANSLATE_NOOP("FormHelp", "%1, in %2")).arg(toQString(epci->name), departement)
                : departement;
}

QString pivotHelp(const std::string& pivot) {
    constexpr std::size_t siret = 14;
    if (isValidSiret(pivot)) {
        return translated(QT_TRANSLATE_NOOP("FormHelp", "✓ A SIRET number, its check digit is right."));
    }
    if (isValidSiren(pivot)) {
        return translated(QT_TRANSLATE_NOOP(
            "FormHelp", "✓ A SIREN number, its check digit is right. The SIRET has five more digits."));
    }
    if (allDigits(pivot) && pivot.size() < siret) {
        return translated(QT_TRANSLATE_NOOP("FormHelp", "%1 of 14 digits")).arg(pivot.size());
    }
    return {};
}

QString summaryHelp(const std::string& summary) {
    return summary.empty() ? QString()
                           : translated(QT_TRANSLATE_NOOP("FormHelp", "%1 of %2 characters"))
                                 .arg(codePointCount(summary))
                                 .arg(maxResumeCharacters);
}

} // namespace

QString fieldHelp(const Record& record, std::size_t field) {
    const std::string_view name = fieldsOf(record.entity)[field].name;
    const std::string& value = record.values[field];
    if (name == "commune") {
        const auto commune = communeOf(record);
        return commune ? territoriesOf(*commune) : QString();
    }
    if (name == "pivot") {
        return pivotHelp(value);
    }
    return name == "presentation_resume" ? summaryHelp(value) : QString();
}

QStringList fieldChoices(const Record& record, std::size_t field, const QString& user) {
    const std::string_view name = fieldsOf(record.entity)[field].name;
    QStringList choices;
    if (!record.values[field].empty()) {
        return choices;
    }
    if (name == "code_postal") {
        const auto commune = communeOf(record);
        const auto postcodes = commune ? commune->postcodes() : Column<std::uint32_t>();
        for (std::size_t i = 0; i < postcodes.size() && postcodes.size() <= mostChoices; ++i) {
            choices << toQString(postcodeText(postcodes[i]));
        }
    } else if (name == "commune") {
        const CommuneList communes = Gazetteer::instance().communesWithPostcode(valueNamed(record, "code_postal"));
        for (std::size_t i = 0; i < communes.size() && communes.size() <= mostChoices; ++i) {
            choices << toQString(communes[i].name());
        }
    } else if (name == "verified_by") {
        choices << user;
    }
    return choices;
}

} // namespace maillage
