// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/stored_fields.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace maillage {

namespace {

/// Enough to tell texts apart in a sorted list.
constexpr int longest = 120;

Result<std::shared_ptr<const FieldTexts>> readTexts(const store::Connection& connection, PlaceField field) {
    const std::string_view column = fieldName(field);
    auto statement = connection.prepare(std::format("SELECT key, substr({0}, 1, {1}) FROM place "
                                                    "WHERE {0} <> '' ORDER BY key",
                                                    column, longest));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    auto texts = std::make_shared<FieldTexts>();
    while (true) {
        const auto more = statement->step();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return texts;
        }
        texts->keys.push_back(statement->integer(0));
        texts->texts.emplace_back(statement->text(1));
    }
}

} // namespace

std::string_view FieldTexts::of(std::int64_t key) const {
    const auto found = std::ranges::lower_bound(keys, key);
    return found != keys.end() && *found == key
               ? std::string_view(texts[static_cast<std::size_t>(found - keys.begin())])
               : std::string_view();
}

StoredFields::StoredFields(HubSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &HubSession::snapshotChanged, this, &StoredFields::forget);
}

std::shared_ptr<const FieldTexts> StoredFields::of(PlaceField field) {
    const Entry& entry = m_entries[field];
    if (entry.stale && !entry.reading && m_session.isOpen()) {
        read(field);
    }
    return entry.texts;
}

bool StoredFields::isReading() const {
    return std::ranges::any_of(m_entries | std::views::values, &Entry::reading);
}

void StoredFields::read(PlaceField field) {
    m_entries[field].reading = true;
    using Texts = std::shared_ptr<const FieldTexts>;
    m_session.read<Texts>(
        this, [field](const store::Connection& connection) { return readTexts(connection, field); },
        [this, field, generation = m_generation](Result<Texts> texts) {
            const auto entry = m_entries.find(field);
            if (entry == m_entries.end() || !entry->second.reading) {
                return; // another hub
            }
            entry->second.reading = false;
            entry->second.stale = generation != m_generation || !texts;
            if (texts) {
                entry->second.texts = std::move(*texts);
                Q_EMIT arrived();
            }
        });
}

void StoredFields::forget(const Touched& touched) {
    if (touched.everything) {
        ++m_generation;
        m_entries.clear();
    } else if (touched.holdsAny(Entity::Place)) {
        ++m_generation;
        for (Entry& entry : m_entries | std::views::values) {
            entry.stale = true;
        }
    }
}

} // namespace maillage
