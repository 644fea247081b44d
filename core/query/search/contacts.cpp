// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/contacts.h"

#include "core/query/query.h"
#include "core/query/search/folded_words.h"
#include "core/query/search/phone_digits.h"
#include "core/store/records.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_set>

namespace maillage {

namespace {

/// Between the name and the rest in Contact::folded; sorts before any letter.
constexpr char nameEnd = '\x1F';

std::shared_ptr<const Contact> contactOf(const Record& record) {
    auto contact = std::make_shared<Contact>();
    contact->key = record.key();
    contact->name = displayName(record);
    if (record.entity == Entity::Person) {
        contact->email = record[PersonField::Email];
        contact->phone = record[PersonField::Phone];
        contact->commune = record[PersonField::Commune];
        contact->organisation = record[PersonField::Organisation];
    } else {
        contact->email = record[OrganisationField::Email];
        contact->phone = record[OrganisationField::Phone];
        contact->commune = record[OrganisationField::Commune];
        contact->organisation = record[OrganisationField::Kind];
    }
    appendFoldedWords(contact->name, contact->folded);
    contact->folded += nameEnd;
    for (const std::string* text : {&contact->commune, &contact->organisation, &contact->email}) {
        appendFoldedWords(*text, contact->folded);
    }
    return contact;
}

std::string_view nameOf(const Contact& contact) {
    return std::string_view(contact.folded).substr(0, contact.folded.find(nameEnd));
}

bool hasAll(std::string_view words, const Query& query) {
    return std::ranges::all_of(query.words, [&](std::string_view word) { return hasWordWith(words, word); });
}

bool hasPhone(const Contact& contact, const Query& query) {
    return query.phone.count > 0 && std::ranges::any_of(listParts(contact.phone), [&](std::string_view phone) {
               return holdsDigits(phoneDigits(phone).bits, query.phone);
           });
}

/// 0 the best; nothing: no match.
std::optional<std::size_t> tierOf(const Contact& contact, const Query& query) {
    const std::string_view name = nameOf(contact);
    if (name.starts_with(query.joined)) {
        return 0;
    }
    if (hasAll(name, query)) {
        return 1;
    }
    const bool found = hasAll(contact.folded, query) || hasPhone(contact, query)
                       || (query.isEmail && fold(contact.email).contains(query.folded));
    return found ? std::optional<std::size_t>{2} : std::nullopt;
}

} // namespace

Result<ContactList::Pointer> ContactList::load(const store::Connection& connection, Entity entity) {
    auto list = std::make_shared<ContactList>();
    list->m_entity = entity;
    const auto read = store::forEachRecord(connection, entity, [&](const Record& record) {
        list->m_contacts.push_back(contactOf(record));
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    list->sort();
    return list;
}

Result<ContactList::Pointer> ContactList::with(std::span<const std::int64_t> changedKeys,
                                               const store::Connection& connection) const {
    auto list = std::make_shared<ContactList>(*this);
    const std::unordered_set<std::int64_t> changed(changedKeys.begin(), changedKeys.end());
    std::erase_if(list->m_contacts, [&](const auto& contact) { return changed.contains(contact->key.number); });
    const std::vector<std::int64_t> keys(changed.begin(), changed.end());
    const auto read = store::forEachRecord(connection, m_entity, keys, [&](const Record& record) {
        list->m_contacts.push_back(contactOf(record));
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    list->sort();
    return list;
}

void ContactList::sort() {
    std::ranges::sort(m_contacts, [](const auto& a, const auto& b) {
        const int compared = a->folded.compare(b->folded);
        return compared != 0 ? compared < 0 : a->key < b->key;
    });
}

std::optional<std::size_t> ContactList::indexOf(std::int64_t key) const {
    const auto found = std::ranges::find(m_contacts, key, [](const auto& contact) { return contact->key.number; });
    return found == m_contacts.end() ? std::nullopt
                                     : std::optional{static_cast<std::size_t>(found - m_contacts.begin())};
}

std::vector<std::size_t> ContactList::search(std::string_view text) const {
    const Query query(text);
    std::array<std::vector<std::size_t>, 3> tiers;
    for (std::size_t i = 0; i < size(); ++i) {
        if (const auto tier = tierOf(*m_contacts[i], query)) {
            tiers[*tier].push_back(i);
        }
    }
    std::vector<std::size_t> found;
    for (const auto& tier : tiers) {
        found.insert(found.end(), tier.begin(), tier.end());
    }
    return found;
}

} // namespace maillage
