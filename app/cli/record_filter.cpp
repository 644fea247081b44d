// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_filter.h"

#include "app/cli/place_conditions.h"
#include "app/cli/records/record_search.h"
#include "core/base/text.h"
#include "core/query/filter/complete_matches.h"
#include "core/query/search/search.h"
#include "core/store/records.h"

#include <algorithm>

namespace maillage::cli {

namespace {

Result<Filter> savedFilter(const store::Connection& connection, const std::string& name, const Perimeters& perimeters) {
    std::optional<std::string> conditions;
    const auto read = store::forEachRecord(connection, Entity::SavedFilter, [&](const Record& record) {
        if (fold(record[SavedFilterField::Name]) == fold(name)) {
            conditions = record[SavedFilterField::Conditions];
        }
        return !conditions;
    });
    if (!read || !conditions) {
        return read ? failure(ErrorKind::NotFound, "cli.filter.no_saved", {name}) : std::unexpected(read.error());
    }
    auto filter = filterFromJson(*conditions);
    if (filter) {
        if (auto whole = checkPerimeters(*filter, perimeters); !whole) {
            return std::unexpected(whole.error());
        }
    }
    return filter;
}

std::vector<OptionInfo> allOptions() {
    std::vector<OptionInfo> options{
        {"--filter", "NAME", "cli.filter.saved"},
        {"--text", "TEXT", "cli.filter.text"},
        {"--territory", "TERRITORY", "cli.filter.territory"},
        {"--perimeter", "NAME", "cli.filter.perimeter"},
        {"--tag", "TAG", "cli.filter.tag"},
    };
    std::ranges::copy(placeConditionOptions(), std::back_inserter(options));
    return options;
}

} // namespace

std::span<const OptionInfo> RecordFilter::options() {
    static const std::vector<OptionInfo> infos = allOptions();
    return infos;
}

Result<RecordFilter> RecordFilter::parse(const Arguments& arguments, Entity entity) {
    RecordFilter filter;
    filter.m_entity = entity;
    filter.m_filter.text = arguments.value("--text");
    filter.m_filter.of(Facet::Tags) = arguments.values("--tag");
    filter.m_saved = arguments.value("--filter");
    filter.m_perimeters = arguments.values("--perimeter");
    if (entity != Entity::Place) {
        const bool located = entity == Entity::Organisation;
        std::string_view wrong = placeConditionIn(arguments);
        wrong = arguments.has("--perimeter") ? "--perimeter" : wrong;
        wrong = arguments.has("--filter") ? "--filter" : wrong;
        wrong = arguments.has("--territory") && !located ? "--territory" : wrong;
        if (!wrong.empty()) {
            return failure(ErrorKind::Usage, "cli.filter.places_only", {std::string(wrong)});
        }
    }
    if (auto done = addPlaceConditions(arguments, filter.m_filter); !done) {
        return std::unexpected(done.error());
    }
    for (const std::string& identification : arguments.values("--territory")) {
        auto territory = Territory::parse(identification);
        if (!territory) {
            return std::unexpected(territory.error());
        }
        filter.m_filter.territories.push_back(territory->identification());
        filter.m_territories.push_back(std::move(*territory));
    }
    return filter;
}

bool RecordFilter::isEmpty() const {
    return m_filter.isEmpty() && m_saved.empty() && m_perimeters.empty();
}

Result<std::vector<Filter>> RecordFilter::filters(const store::Connection& connection) const {
    if (isEmpty()) {
        return std::vector<Filter>{};
    }
    const auto perimeters = readPerimeters(connection);
    if (!perimeters) {
        return std::unexpected(perimeters.error());
    }
    std::vector<Filter> filters{m_filter};
    for (const std::string& name : m_perimeters) {
        const Perimeter* perimeter = perimeterNamed(**perimeters, name);
        if (perimeter == nullptr) {
            return failure(ErrorKind::NotFound, "cli.filter.no_perimeter", {name});
        }
        filters.front().territories.push_back(perimeter->identification);
    }
    if (!m_saved.empty()) {
        auto saved = savedFilter(connection, m_saved, **perimeters);
        if (!saved) {
            return std::unexpected(saved.error());
        }
        filters.push_back(std::move(*saved));
    }
    return filters;
}

Result<Bitmap> RecordFilter::places(const Snapshot& snapshot, const store::Connection& connection) const {
    const auto all = filters(connection);
    return all ? completeMatches(snapshot, *all, connection) : std::unexpected(all.error());
}

Result<std::vector<std::int64_t>> RecordFilter::placeKeys(const store::Connection& connection) const {
    const auto snapshot = Snapshot::load(connection);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const auto chosen = places(**snapshot, connection);
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    std::vector<std::int64_t> keys;
    chosen->forEach([&](std::size_t row) { keys.push_back((*snapshot)->keyOf(static_cast<PlaceRow>(row))); });
    return keys;
}

bool RecordFilter::passes(const Record& record) const {
    const auto value = [&](std::string_view name) {
        const auto field = fieldIndex(record.entity, name);
        return field ? std::string_view(record.values[*field]) : std::string_view{};
    };
    const std::vector<std::string_view> tags = listParts(value("tags"));
    const auto& wanted = m_filter.of(Facet::Tags);
    const bool tagged = wanted.empty() || std::ranges::any_of(wanted, [&](const std::string& tag) {
                            return std::ranges::contains(tags, tag);
                        });
    const bool located = m_territories.empty() || std::ranges::any_of(m_territories, [&](const Territory& territory) {
                             return territory.containsCommune(value("code_insee"));
                         });
    return tagged && located && matchesText(record, m_filter.text);
}

Result<std::optional<std::vector<std::int64_t>>> RecordFilter::keys(const store::Connection& connection) const {
    if (isEmpty()) {
        return std::nullopt;
    }
    if (m_entity == Entity::Place) {
        return placeKeys(connection).transform([](std::vector<std::int64_t>&& keys) {
            return std::optional(std::move(keys));
        });
    }
    std::vector<std::int64_t> keys;
    const auto read = store::forEachRecord(connection, m_entity, [&](const Record& record) {
        if (passes(record)) {
            keys.push_back(record.number);
        }
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return std::optional(std::move(keys));
}

} // namespace maillage::cli
