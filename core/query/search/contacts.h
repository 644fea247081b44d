// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/record.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What lists show of a person or an organisation. Texts as they came.
struct Contact {
    RecordKey key;
    std::string name; ///< displayName()
    std::string email;
    std::string phone;
    std::string commune;
    std::string organisation; ///< a person's; of an organisation its kind
    std::string folded;       ///< for search: name, commune, organisation, e-mail, phone; the name first
};

/// The people, or the organisations, of a hub in memory, in the order of their folded names. Immutable.
class ContactList {
public:
    using Pointer = std::shared_ptr<const ContactList>;

    /// `entity` is Person or Organisation.
    [[nodiscard]] static Result<Pointer> load(const store::Connection& connection, Entity entity);
    /// After the records of these keys were added, changed or deleted.
    [[nodiscard]] Result<Pointer> with(std::span<const std::int64_t> changedKeys,
                                       const store::Connection& connection) const;

    [[nodiscard]] std::size_t size() const { return m_contacts.size(); }

    [[nodiscard]] const Contact& operator[](std::size_t index) const { return *m_contacts[index]; }

    [[nodiscard]] std::optional<std::size_t> indexOf(std::int64_t key) const;

    /// Those of which every word of the text begins a word: names that begin with the text first, then matches in the
    /// name, then others; each in the order of names. All without text.
    [[nodiscard]] std::vector<std::size_t> search(std::string_view text) const;

private:
    void sort();

    Entity m_entity = Entity::Person;
    std::vector<std::shared_ptr<const Contact>> m_contacts;
};

} // namespace maillage
