// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/comparison.h"

#include "core/standard/vocabularies.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

std::string* find(JsonPairs& pairs, std::string_view name) {
    const auto found = std::ranges::find(pairs, name, &JsonPairs::value_type::first);
    return found == pairs.end() ? nullptr : &found->second;
}

std::string valueOf(const JsonPairs& pairs, std::string_view name) {
    const auto found = std::ranges::find(pairs, name, &JsonPairs::value_type::first);
    return found == pairs.end() ? std::string{} : found->second;
}

void set(JsonPairs& pairs, std::string_view name, std::string_view value) {
    if (std::string* present = find(pairs, name)) {
        *present = value;
    } else {
        pairs.emplace_back(name, value);
    }
}

void erase(JsonPairs& pairs, std::string_view name) {
    std::erase_if(pairs, [&](const auto& pair) { return pair.first == name; });
}

/// The same names with the same values, in any order; a name without a value is no name.
bool sameExtras(const JsonPairs& left, const JsonPairs& right) {
    const auto holds = [](const JsonPairs& outer, const JsonPairs& inner) {
        return std::ranges::all_of(inner, [&](const auto& pair) { return valueOf(outer, pair.first) == pair.second; });
    };
    return holds(left, right) && holds(right, left);
}

class Comparer {
public:
    Comparer(const Delivery& delivery, const Record& hub, std::string_view deliveredBefore, OnConflict policy)
        : m_delivery(delivery)
        , m_hub(hub)
        , m_take(policy == OnConflict::Take)
        , m_deliveredText(deliveredBefore)
        , m_delivered(readJsonPairs(deliveredBefore).value_or(JsonPairs{})) {}

    Comparison run() {
        if (m_deliveredText.empty() && nothingNew()) {
            return {};
        }
        const bool place = m_hub.entity == Entity::Place;
        for (std::size_t field = 0; field < m_hub.values.size(); ++field) {
            if (place && field == std::to_underlying(PlaceField::Latitude)) {
                compareFields(std::array{field, std::size_t{std::to_underlying(PlaceField::Longitude)}});
            } else if (!place || field != std::to_underlying(PlaceField::Longitude)) {
                compareFields(std::array{field});
            }
        }
        compareExtras();
        if (m_result.changes.empty() && !m_result.conflict && m_saysTheSame) {
            // The row is the hub's record, edits included: most likely an export of this hub that comes back. Taking it
            // for a delivery would have the source's next true one undo the edits.
            m_result.delivered = m_deliveredText;
            return std::move(m_result);
        }
        m_result.delivered = writeJsonPairs(m_delivered);
        m_result.deliveredChanged = m_result.delivered != m_deliveredText;
        return std::move(m_result);
    }

private:
    /// What the source says of a field. The hub's own name of the record is no id that a source gave it.
    [[nodiscard]] std::optional<std::string_view> delivered(std::size_t field) const {
        const auto now = m_delivery[field];
        const bool ownName = field == 0 && now && m_hub.values[0].empty() && Uuid::parse(*now) == m_hub.uuid;
        return ownName ? std::nullopt : now;
    }

    /// The quick way out of most rows: the row is the record.
    [[nodiscard]] bool nothingNew() const {
        for (std::size_t field = 0; field < m_hub.values.size(); ++field) {
            const auto now = delivered(field);
            if (now && *now != m_hub.values[field]) {
                return false;
            }
        }
        return m_delivery.extras().empty();
    }

    [[nodiscard]] std::string before(std::size_t field) {
        const std::string* kept = find(m_delivered, fieldsOf(m_hub.entity)[field].name);
        return kept != nullptr ? *kept : m_hub.values[field];
    }

    [[nodiscard]] bool same(std::size_t field, std::string_view left, std::string_view right) const {
        return sameValue(m_hub.entity, field, left, right);
    }

    /// One decision for fields that make one value together.
    template<std::size_t Count>
    void compareFields(const std::array<std::size_t, Count>& fields) {
        std::vector<FieldDifference> found;
        bool sourceChanged = false;
        bool hubChanged = false;
        bool agreed = true;
        for (const std::size_t field : fields) {
            const auto now = delivered(field);
            if (!now) {
                continue;
            }
            FieldDifference each{field, {}, m_hub.values[field], before(field), std::string(*now)};
            sourceChanged = sourceChanged || !same(field, each.now, each.before);
            hubChanged = hubChanged || !same(field, each.hub, each.before);
            agreed = agreed && same(field, each.hub, each.now);
            found.push_back(std::move(each));
        }
        m_saysTheSame = m_saysTheSame && agreed;
        if (!sourceChanged && !hubChanged) {
            return;
        }
        const FieldOutcome outcome = decide(sourceChanged, hubChanged, agreed);
        for (FieldDifference& each : found) {
            each.outcome = outcome;
            settle(std::move(each));
        }
        if constexpr (Count == 2) {
            if (takes(outcome) && !found.empty()) {
                moved();
            }
        }
    }

    [[nodiscard]] static FieldOutcome decide(bool sourceChanged, bool hubChanged, bool agreed) {
        if (!sourceChanged) {
            return FieldOutcome::Kept;
        }
        if (!hubChanged) {
            return FieldOutcome::Taken;
        }
        return agreed ? FieldOutcome::Agreed : FieldOutcome::Conflict;
    }

    [[nodiscard]] bool takes(FieldOutcome outcome) const {
        return outcome == FieldOutcome::Taken || (outcome == FieldOutcome::Conflict && m_take);
    }

    void settle(FieldDifference difference) {
        const std::string_view name = fieldsOf(m_hub.entity)[difference.field].name;
        const bool take = takes(difference.outcome);
        m_result.conflict = m_result.conflict || difference.outcome == FieldOutcome::Conflict;
        if (take && difference.now != difference.hub) {
            m_result.changes.push_back({difference.field, difference.now});
        }
        if (take || same(difference.field, difference.hub, difference.now)) {
            erase(m_delivered, name);
        } else {
            set(m_delivered, name, difference.now);
        }
        if (difference.hub != difference.now || difference.now != difference.before) {
            m_result.differences.push_back(std::move(difference));
        }
    }

    /// New coordinates say nothing any more of where the old ones came from.
    void moved() {
        const auto derive = [&](PlaceField field, std::string_view value) {
            const std::size_t index = std::to_underlying(field);
            if (!m_delivery[index] && m_hub.values[index] != value) {
                m_result.changes.push_back({index, std::string(value)});
            }
        };
        derive(PlaceField::CoordOrigin, m_delivery.text(PlaceField::Latitude).empty() ? "" : "source");
        derive(PlaceField::CoordPrecision, "");
    }

    void compareExtras() {
        const std::size_t field = extraFieldOf(m_hub.entity);
        if (field >= m_hub.values.size() || m_delivery.extras().empty()) {
            return;
        }
        const std::string_view fieldName = fieldsOf(m_hub.entity)[field].name;
        JsonPairs hub = readJsonPairs(m_hub.values[field]).value_or(JsonPairs{});
        const std::string* kept = find(m_delivered, fieldName);
        JsonPairs delivered = kept != nullptr ? readJsonPairs(*kept).value_or(JsonPairs{}) : hub;
        bool written = false;
        for (const auto& [name, now] : m_delivery.extras()) {
            FieldDifference each{field, name, valueOf(hub, name), valueOf(delivered, name), now};
            set(delivered, name, now);
            m_saysTheSame = m_saysTheSame && each.hub == now;
            if (each.hub == now && each.before == now) {
                continue;
            }
            each.outcome = decide(now != each.before, each.hub != each.before, each.hub == now);
            m_result.conflict = m_result.conflict || each.outcome == FieldOutcome::Conflict;
            if (takes(each.outcome)) {
                set(hub, name, now);
                written = true;
            }
            m_result.differences.push_back(std::move(each));
        }
        const auto noValue = [](const auto& pair) { return pair.second.empty(); };
        std::erase_if(delivered, noValue);
        if (written) {
            std::erase_if(hub, noValue);
            m_result.changes.push_back({field, writeJsonPairs(hub)});
        }
        if (sameExtras(hub, delivered)) {
            erase(m_delivered, fieldName);
        } else {
            set(m_delivered, fieldName, writeJsonPairs(delivered));
        }
    }

    const Delivery& m_delivery;
    const Record& m_hub;
    bool m_take;
    std::string m_deliveredText;
    JsonPairs m_delivered;
    bool m_saysTheSame = true;
    Comparison m_result;
};

} // namespace

bool sameValue(Entity entity, std::size_t field, std::string_view left, std::string_view right) {
    if (left == right) {
        return true;
    }
    if (entity != Entity::Place || fieldsOf(entity)[field].kind != FieldKind::List) {
        return false;
    }
    const auto canonical = [&](std::string_view value) {
        return canonicalForExport(static_cast<PlaceField>(field), value).value_or(std::string(value));
    };
    return canonical(left) == canonical(right);
}

Comparison compare(const Delivery& delivery, const Record& hub, std::string_view deliveredBefore, OnConflict policy) {
    return Comparer(delivery, hub, deliveredBefore, policy).run();
}

} // namespace maillage
