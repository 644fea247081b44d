// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/attached_changes.h"

#include "core/store/records.h"

#include <algorithm>
#include <charconv>

namespace maillage {

namespace {

std::int64_t referenced(std::string_view key) {
    std::int64_t number = 0;
    std::from_chars(key.data(), key.data() + key.size(), number);
    return number;
}

std::int64_t placeOf(const Record& attached) {
    return referenced(attached.entity == Entity::Stop ? attached[StopField::Place] : attached[LinkField::Place]);
}

/// References are keys of this hub: what they lead to is the difference's name.
bool isTold(Entity entity, std::size_t field) {
    return fieldsOf(entity)[field].kind != FieldKind::Reference;
}

/// From nothing, to nothing, or from one to the other.
std::vector<PublishedDifference> differences(const Record* before, const Record* after) {
    const Entity entity = (before != nullptr ? before : after)->entity;
    std::vector<PublishedDifference> fields;
    for (std::size_t field = 0; field < fieldsOf(entity).size(); ++field) {
        std::string old = before != nullptr ? before->values[field] : std::string{};
        std::string now = after != nullptr ? after->values[field] : std::string{};
        if (isTold(entity, field) && old != now) {
            fields.push_back({field, std::move(old), std::move(now)});
        }
    }
    return fields;
}

/// The stops or the links, one after the other.
class Attached {
public:
    Attached(const store::Connection& connection, const HistoryRange& range, AttachedDifferences& found)
        : m_connection(connection)
        , m_range(range)
        , m_found(found) {}

    Result<void> compare(Entity entity, const TaskControl& control) {
        PeriodRows rows(entity);
        if (auto done = rows.read(m_connection, m_range, control); !done) {
            return done;
        }
        for (const std::int64_t key : rows.touched()) {
            const auto current = store::readRecord(m_connection, {entity, key});
            if (!current) {
                return std::unexpected(current.error());
            }
            const Record* const now = *current ? &**current : nullptr;
            const auto before = rows.atStart(key, now);
            const auto after = rows.atEnd(key, now);
            if (auto done = add(before ? &*before : nullptr, after ? &*after : nullptr); !done) {
                return done;
            }
        }
        return {};
    }

private:
    Result<void> add(const Record* before, const Record* after) {
        if (before != nullptr && after != nullptr && placeOf(*before) != placeOf(*after)) {
            auto done = add(before, nullptr);
            return done ? add(nullptr, after) : done;
        }
        const Record* const one = after != nullptr ? after : before;
        if (one == nullptr || placeOf(*one) == 0) {
            return {};
        }
        auto fields = differences(before, after);
        const auto name = fields.empty() ? Result<std::optional<std::string>>{} : nameOf(*one);
        if (!name) {
            return std::unexpected(name.error());
        }
        if (*name) {
            m_found[placeOf(*one)].push_back({one->entity, **name, std::move(fields)});
        }
        return {};
    }

    /// Nothing for what is not told: a link with a person, or with an organisation that is internal.
    [[nodiscard]] Result<std::optional<std::string>> nameOf(const Record& attached) const {
        if (attached.entity == Entity::Stop) {
            return displayName(attached);
        }
        const RecordKey key{Entity::Organisation, referenced(attached[LinkField::Organisation])};
        auto organisation = store::readRecord(m_connection, key);
        if (organisation && !*organisation) {
            organisation = store::recordAt(m_connection, key, m_range.first - 1); // deleted since
        }
        if (!organisation) {
            return std::unexpected(organisation.error());
        }
        const bool told = *organisation && (**organisation)[OrganisationField::Visibility] == "public";
        return told ? std::optional(displayName(**organisation)) : std::nullopt;
    }

    const store::Connection& m_connection;
    HistoryRange m_range;
    AttachedDifferences& m_found;
};

} // namespace

Result<AttachedDifferences> attachedDifferences(const store::Connection& connection, const HistoryRange& range,
                                                const TaskControl& control) {
    AttachedDifferences found;
    Attached attached(connection, range, found);
    auto done = attached.compare(Entity::Stop, control);
    if (done) {
        done = attached.compare(Entity::Link, control);
    }
    return done ? Result<AttachedDifferences>(std::move(found)) : std::unexpected(done.error());
}

} // namespace maillage
