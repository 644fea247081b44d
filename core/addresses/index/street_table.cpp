// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/index/street_table.h"

#include "core/territory/gazetteer.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t mostLocalities = 200'000; // France has 35,000 communes

std::uint32_t postcodeNumber(std::string_view postcode) {
    std::uint32_t number = 0;
    for (const char c : postcode) {
        if (c < '0' || c > '9') {
            return 0;
        }
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return postcode.size() == 5 ? number : 0;
}

bool hasPostcode(const Commune& commune, std::uint32_t postcode) {
    const auto postcodes = commune.postcodes();
    for (std::size_t i = 0; i < postcodes.size(); ++i) {
        if (postcodes[i] == postcode) {
            return true;
        }
    }
    return false;
}

/// The only commune of today that bears the name, with the postcode if one is given.
std::optional<Commune> communeOf(std::string_view name, std::uint32_t postcode) {
    std::optional<Commune> only;
    const CommuneList named = Gazetteer::instance().communesNamed(name);
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (!named[i].isPresent() || (postcode != 0 && !hasPostcode(named[i], postcode))) {
            continue;
        }
        if (only) {
            return std::nullopt;
        }
        only = named[i];
    }
    return only;
}

bool looksLikeInsee(std::string_view code) {
    const auto isLetter = [](char c) { return (c >= '0' && c <= '9') || c == 'A' || c == 'B'; };
    return code.size() == 5 && std::ranges::all_of(code, isLetter);
}

std::string wordingOf(const AddressRow& row) {
    std::string key;
    for (const std::string_view part : {row.insee, row.formerInsee, row.postcode, row.commune, row.formerCommune}) {
        key += part;
        key += '\0';
    }
    return key;
}

} // namespace

StreetTable::StreetTable()
    : m_known(0, Hash{this}, Equal{this}) {}

std::size_t StreetTable::Hash::operator()(const Key& key) const {
    return std::hash<std::string_view>()(key.name) ^ (key.locality * std::size_t{0x9E3779B97F4A7C15});
}

std::optional<std::uint32_t> StreetTable::locality(const AddressRow& row) {
    std::string key = wordingOf(row);
    if (key == m_latestKey) {
        return m_latestLocality;
    }
    auto known = m_localities.find(key);
    if (known == m_localities.end()) {
        std::optional<Commune> commune = Gazetteer::instance().commune(row.insee);
        std::uint32_t postcode = postcodeNumber(row.postcode);
        if (!commune && row.insee.empty()) {
            commune = communeOf(row.commune, postcode);
        }
        const std::string_view insee = row.insee.empty() && commune ? commune->code() : row.insee;
        if (!looksLikeInsee(insee) || m_parts.size() == mostLocalities) {
            return std::nullopt;
        }
        if (postcode == 0 && commune && commune->postcodes().size() == 1) {
            postcode = commune->postcodes()[0];
        }
        const std::string_view name = row.commune.empty() && commune ? commune->name() : row.commune;
        known = m_localities.emplace(key, static_cast<std::uint32_t>(m_parts.size())).first;
        m_parts.push_back({.record = {.name = m_texts.add(name),
                                      .former = m_texts.add(row.formerCommune),
                                      .insee = m_texts.add(insee),
                                      .formerInsee = m_texts.add(row.formerInsee),
                                      .postcode = postcode}});
    }
    m_latestKey = std::move(key);
    m_latestLocality = known->second;
    return m_latestLocality;
}

std::uint32_t StreetTable::street(std::uint32_t locality, std::string_view name) {
    const Key key{locality, name};
    if (m_latest < m_streets.size() && Equal{this}(m_latest, key)) {
        return m_latest;
    }
    const auto known = m_known.find(key);
    if (known != m_known.end()) {
        m_latest = *known;
        return m_latest;
    }
    m_latest = static_cast<std::uint32_t>(m_streets.size());
    m_streets.push_back({.name = m_texts.add(name), .locality = locality});
    m_known.insert(m_latest);
    return m_latest;
}

} // namespace maillage
