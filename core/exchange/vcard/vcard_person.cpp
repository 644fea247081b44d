// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_person.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/exchange/vcard/vcard_syntax.h"

#include <algorithm>
#include <array>
#include <format>
#include <unordered_map>
#include <utility>

namespace maillage::vcard {

namespace {

/// Fills a Person from the properties of one card.
class PersonBuilder {
public:
    explicit PersonBuilder(Person& person)
        : m_person(person) {
        m_person.fields.resize(std::to_underlying(PersonField::Extra));
    }

    void add(const Property& property);
    void finish();

private:
    using Handler = void (PersonBuilder::*)(const Property&);

    std::string& field(PersonField which) { return m_person.fields[std::to_underlying(which)]; }

    void addExtra(std::string key, std::string_view value);

    void addRaw(const Property& property) { addExtra(property.key(), property.value); }

    void ignore(const Property& /*property*/) {}

    void addName(const Property& property);
    void addDisplayedName(const Property& property);
    void addOrganisation(const Property& property);
    void addTitle(const Property& property);
    void addRole(const Property& property);

    void addEmail(const Property& property) { addToList(property, PersonField::Email, unescaped(property.value)); }

    void addPhone(const Property& property);
    void addWebsite(const Property& property);
    void addAddress(const Property& property);
    void addNote(const Property& property);
    void addCategories(const Property& property);
    void addUid(const Property& property);
    void addKind(const Property& property);

    void addVisibility(const Property& property) { field(PersonField::Visibility) = unescaped(property.value); }

    void addOwnExtra(const Property& property);
    void addToList(const Property& property, PersonField which, std::string value);
    void nameFromDisplayedName();

    static const std::unordered_map<std::string_view, Handler>& handlers();

    Person& m_person;
    std::string m_displayedName;
    std::string m_role;
    std::string m_roleKey;
    std::string m_kind;
    std::unordered_map<std::string, std::size_t> m_keys;
    bool m_hasName = false;
    bool m_hasOrganisation = false;
    bool m_hasAddress = false;
};

const std::unordered_map<std::string_view, PersonBuilder::Handler>& PersonBuilder::handlers() {
    using B = PersonBuilder;
    static const std::unordered_map<std::string_view, Handler> table{
        {"BEGIN", &B::ignore},
        {"END", &B::ignore},
        {"VERSION", &B::ignore},
        {"PRODID", &B::ignore},
        {"REV", &B::ignore}, // the date of the file, that would make every card look changed
        {"N", &B::addName},
        {"FN", &B::addDisplayedName},
        {"ORG", &B::addOrganisation},
        {"TITLE", &B::addTitle},
        {"ROLE", &B::addRole},
        {"EMAIL", &B::addEmail},
        {"TEL", &B::addPhone},
        {"URL", &B::addWebsite},
        {"ADR", &B::addAddress},
        {"NOTE", &B::addNote},
        {"CATEGORIES", &B::addCategories},
        {"UID", &B::addUid},
        {"KIND", &B::addKind},
        {visibilityProperty, &B::addVisibility},
        {extraProperty, &B::addOwnExtra},
    };
    return table;
}

void PersonBuilder::add(const Property& property) {
    const auto found = handlers().find(property.name);
    (this->*(found == handlers().end() ? &PersonBuilder::addRaw : found->second))(property);
}

void PersonBuilder::addExtra(std::string key, std::string_view value) {
    if (value.empty()) {
        return;
    }
    const std::size_t count = ++m_keys[key];
    m_person.extras.emplace_back(count == 1 ? std::move(key) : std::format("{} ({})", key, count), value);
}

/// RFC 6350, 6.2.2: family; given; additional; prefixes; suffixes.
void PersonBuilder::addName(const Property& property) {
    if (std::exchange(m_hasName, true)) {
        return addRaw(property);
    }
    const auto parts = splitUnescaped(property.value, ';');
    field(PersonField::FamilyName) = trimmed(unescaped(parts[0]));
    field(PersonField::GivenName) = parts.size() > 1 ? std::string(trimmed(unescaped(parts[1]))) : std::string();
    std::string rest;
    bool any = false;
    for (std::size_t i = 2; i < parts.size(); ++i) {
        rest += ";";
        rest += parts[i];
        any = any || !parts[i].empty();
    }
    if (any) {
        addExtra("N", ";" + rest);
    }
}

void PersonBuilder::addDisplayedName(const Property& property) {
    if (m_displayedName.empty()) {
        m_displayedName = trimmed(unescaped(property.value));
    } else {
        addRaw(property);
    }
}

void PersonBuilder::addOrganisation(const Property& property) {
    if (std::exchange(m_hasOrganisation, true)) {
        return addRaw(property);
    }
    const auto parts = splitUnescaped(property.value, ';');
    field(PersonField::Organisation) = trimmed(unescaped(parts[0]));
    const std::string_view units = std::string_view(property.value).substr(parts[0].size());
    if (units.find_first_not_of(';') != std::string_view::npos) {
        addExtra("ORG", units);
    }
}

void PersonBuilder::addTitle(const Property& property) {
    if (field(PersonField::JobTitle).empty()) {
        field(PersonField::JobTitle) = trimmed(unescaped(property.value));
    } else {
        addRaw(property);
    }
}

void PersonBuilder::addRole(const Property& property) {
    if (m_role.empty()) {
        m_role = property.value;
        m_roleKey = property.key();
    } else {
        addRaw(property);
    }
}

void PersonBuilder::addToList(const Property& property, PersonField which, std::string value) {
    value = trimmed(value);
    if (value.empty()) {
        return;
    }
    std::string& list = field(which);
    list += list.empty() ? "" : "|";
    list += value;
    if (std::string key = property.key(); key != property.name) {
        addExtra(std::move(key), value);
    }
}

void PersonBuilder::addPhone(const Property& property) {
    constexpr std::string_view scheme = "TEL:";
    if (!upperCase(property.value.substr(0, scheme.size())).starts_with(scheme)) {
        return addToList(property, PersonField::Phone, unescaped(property.value));
    }
    Property plain = property;
    plain.value.erase(0, scheme.size());
    std::erase_if(plain.parameters, [](const auto& parameter) { return parameter.first == "VALUE"; });
    addToList(plain, PersonField::Phone, unescaped(plain.value));
}

/// An address of the web is written without escapes; those that some programs add are taken away.
void PersonBuilder::addWebsite(const Property& property) {
    std::string url;
    for (std::size_t i = 0; i < property.value.size(); ++i) {
        const char following = i + 1 < property.value.size() ? property.value[i + 1] : '\0';
        const bool escape = property.value[i] == '\\' && (following == ',' || following == ';' || following == ':');
        if (!escape) {
            url += property.value[i];
        }
    }
    addToList(property, PersonField::Website, std::move(url));
}

/// RFC 6350, 6.3.1: post office box; extended; street; locality; region; code; country.
void PersonBuilder::addAddress(const Property& property) {
    constexpr std::size_t street = 2;
    constexpr std::size_t locality = 3;
    constexpr std::size_t code = 5;
    if (std::exchange(m_hasAddress, true)) {
        return addRaw(property);
    }
    const auto parts = splitUnescaped(property.value, ';');
    const auto part = [&](std::size_t i) {
        return i < parts.size() ? std::string(trimmed(unescaped(parts[i]))) : std::string();
    };
    field(PersonField::Address) = part(street);
    field(PersonField::Commune) = part(locality);
    field(PersonField::CodePostal) = part(code);
    std::string rest;
    bool any = property.key() != property.name;
    for (std::size_t i = 0; i < std::max<std::size_t>(parts.size(), 7); ++i) {
        const bool ours = i == street || i == locality || i == code || i >= parts.size();
        rest += i == 0 ? "" : ";";
        rest += ours ? std::string_view() : parts[i];
        any = any || (!ours && !parts[i].empty());
    }
    if (any) {
        addExtra(property.key(), rest);
    }
}

void PersonBuilder::addNote(const Property& property) {
    std::string& notes = field(PersonField::InternalNotes);
    notes += notes.empty() ? "" : "\n";
    notes += unescaped(property.value);
}

void PersonBuilder::addCategories(const Property& property) {
    std::string& tags = field(PersonField::Tags);
    for (const std::string_view part : splitUnescaped(property.value, ',')) {
        const std::string tag = unescaped(part);
        if (!trimmed(tag).empty()) {
            tags += tags.empty() ? "" : "|";
            tags += trimmed(tag);
        }
    }
}

void PersonBuilder::addUid(const Property& property) {
    constexpr std::string_view scheme = "urn:uuid:";
    std::string id(trimmed(unescaped(property.value)));
    if (id.starts_with(scheme) && Uuid::parse(std::string_view(id).substr(scheme.size()))) {
        id.erase(0, scheme.size());
    }
    if (field(PersonField::Id).empty()) {
        field(PersonField::Id) = std::move(id);
    } else {
        addRaw(property);
    }
}

void PersonBuilder::addKind(const Property& property) {
    m_kind = upperCase(trimmed(property.value));
    addRaw(property);
}

void PersonBuilder::addOwnExtra(const Property& property) {
    const auto parts = splitUnescaped(property.value, ';');
    if (parts.size() == 2) {
        addExtra(unescaped(parts[0]), unescaped(parts[1]));
    }
}

/// Where N is missing or blank: the first word is taken for the given name.
void PersonBuilder::nameFromDisplayedName() {
    const std::size_t space = m_displayedName.find(' ');
    if (space == std::string::npos) {
        field(PersonField::FamilyName) = m_displayedName;
        return;
    }
    field(PersonField::GivenName) = m_displayedName.substr(0, space);
    field(PersonField::FamilyName) = trimmed(std::string_view(m_displayedName).substr(space));
}

void PersonBuilder::finish() {
    if (field(PersonField::JobTitle).empty()) {
        field(PersonField::JobTitle) = trimmed(unescaped(m_role));
    } else {
        addExtra(m_roleKey, m_role);
    }
    std::string& organisation = field(PersonField::Organisation);
    const bool otherKind = m_kind == "ORG" || m_kind == "GROUP" || m_kind == "LOCATION";
    const bool nameless = field(PersonField::FamilyName).empty() && field(PersonField::GivenName).empty();
    if (nameless && otherKind && organisation.empty()) {
        organisation = m_displayedName;
    }
    const auto emails = listParts(field(PersonField::Email));
    const bool standsIn = m_displayedName == noName || m_displayedName == organisation
                          || m_displayedName == field(PersonField::Id)
                          || std::ranges::contains(emails, m_displayedName);
    if (nameless && !otherKind && !standsIn) {
        nameFromDisplayedName();
    }
    const std::string name = fullName(field(PersonField::GivenName), field(PersonField::FamilyName));
    if (!m_displayedName.empty() && m_displayedName != name && !(name.empty() && standsIn)) {
        addExtra(std::string(displayedName), m_displayedName);
        addExtra(std::string(displayedNameOf), name);
    }
    m_person.organisation = otherKind || (name.empty() && !organisation.empty());
}

} // namespace

std::string fullName(std::string_view givenName, std::string_view familyName) {
    return std::string(trimmed(std::format("{} {}", givenName, familyName)));
}

Person readPerson(std::string_view card) {
    Person person;
    PersonBuilder builder(person);
    std::size_t nested = 0; // an AGENT of version 2.1 is a card within the card
    for (std::string& line : unfoldedLines(card)) {
        const auto property = parseProperty(line);
        if (!property) {
            person.unreadable.push_back(std::move(line));
            continue;
        }
        nested += property->name == "BEGIN" ? 1 : 0;
        if (nested <= 1) {
            builder.add(*property);
        }
        nested -= property->name == "END" && nested > 0 ? 1 : 0;
    }
    builder.finish();
    return person;
}

} // namespace maillage::vcard
