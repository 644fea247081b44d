// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_filter.h"

#include "app/cli/record_search.h"
#include "core/query/search.h"
#include "core/store/records.h"

#include <algorithm>
#include <array>

namespace maillage::cli {

namespace {

struct FacetOption {
    std::string_view option;
    Facet facet;
};

constexpr std::array facetOptions{FacetOption{"--state", Facet::State}, FacetOption{"--typology", Facet::Typology},
                                  FacetOption{"--service", Facet::Services}, FacetOption{"--from", Facet::Source}};

} // namespace

std::span<const OptionInfo> ExportFilter::options() {
    static constexpr OptionInfo infos[] = {
        {"--text", "TEXT", "cli.filter.text"},
        {"--territory", "TERRITORY", "cli.filter.territory"},
        {"--tag", "TAG", "cli.filter.tag"},
        {"--state", "STATE", "cli.filter.state"},
        {"--typology", "TYPOLOGY", "cli.filter.typology"},
        {"--service", "SERVICE", "cli.filter.service"},
        {"--from", "SOURCE", "cli.filter.from"},
    };
    return infos;
}

Result<ExportFilter> ExportFilter::parse(const Arguments& arguments, Entity entity) {
    ExportFilter filter;
    filter.m_entity = entity;
    filter.m_filter.text = arguments.value("--text");
    filter.m_tags = arguments.values("--tag");
    filter.m_filter.of(Facet::Tags) = filter.m_tags;
    for (const auto& [option, facet] : facetOptions) {
        filter.m_filter.of(facet) = arguments.values(option);
        if (arguments.has(option) && entity != Entity::Place) {
            return failure(ErrorKind::Usage, "cli.filter.places_only", {std::string(option)});
        }
    }
    if (arguments.has("--territory")) {
        if (entity == Entity::Person) {
            return failure(ErrorKind::Usage, "cli.filter.places_only", {"--territory"});
        }
        auto territory = Territory::parse(arguments.value("--territory"));
        if (!territory) {
            return std::unexpected(territory.error());
        }
        filter.m_territory = std::move(*territory);
    }
    return filter;
}

Result<std::vector<std::int64_t>> ExportFilter::places(const store::Connection& connection) const {
    const auto snapshot = Snapshot::load(connection);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const Bitmap chosen = matches(**snapshot, m_filter);
    std::vector<std::int64_t> keys;
    for (PlaceRow row = 0; row < (*snapshot)->rowCount(); ++row) {
        if (chosen.test(row) && (!m_territory || m_territory->containsCommune((*snapshot)->inseeCode(row)))) {
            keys.push_back((*snapshot)->keyOf(row));
        }
    }
    return keys;
}

bool ExportFilter::passes(const Record& record) const {
    const auto value = [&](std::string_view name) {
        const auto field = fieldIndex(record.entity, name);
        return field ? std::string_view(record.values[*field]) : std::string_view{};
    };
    const std::vector<std::string_view> tags = listParts(value("tags"));
    const bool tagged = m_tags.empty() || std::ranges::any_of(m_tags, [&](const std::string& tag) {
                            return std::ranges::contains(tags, tag);
                        });
    return tagged && matchesText(record, m_filter.text)
           && (!m_territory || m_territory->containsCommune(value("code_insee")));
}

Result<std::optional<std::vector<std::int64_t>>> ExportFilter::keys(const store::Connection& connection) const {
    if (m_filter.isEmpty() && !m_territory) {
        return std::nullopt;
    }
    if (m_entity == Entity::Place) {
        return places(connection).transform([](std::vector<std::int64_t>&& keys) {
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
