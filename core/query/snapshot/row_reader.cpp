// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/row_reader.h"

#include "core/geo/coordinate_text.h"
#include "core/query/filter/choices.h"
#include "core/query/search/phone_digits.h"
#include "core/territory/boundaries/boundaries.h"

#include <format>

namespace maillage {

namespace {

/// In the order of RowReader::columns(), after the key and before the facets.
enum Column : int {
    Key,
    Nom,
    Adresse,
    Complement,
    Telephone,
    Courriels,
    Id,
    Pivot,
    CommuneName,
    CodePostal,
    CodeInsee,
    Latitude,
    Longitude,
    CoordOrigin,
    VerifiedOn,
    CallAgainOn,
    Starred,
    FirstFacet,
};

constexpr std::array plainFields{
    PlaceField::Nom,         PlaceField::Adresse,    PlaceField::ComplementAdresse,
    PlaceField::Telephone,   PlaceField::Courriels,  PlaceField::Id,
    PlaceField::Pivot,       PlaceField::Commune,    PlaceField::CodePostal,
    PlaceField::CodeInsee,   PlaceField::Latitude,   PlaceField::Longitude,
    PlaceField::CoordOrigin, PlaceField::VerifiedOn, PlaceField::CallAgainOn,
    PlaceField::Starred,
};
static_assert(plainFields.size() + 1 == FirstFacet);

std::vector<Shared<ValueSets>> sharedSets(const SnapshotData& start) {
    std::vector<Shared<ValueSets>> sets;
    for (const auto& one : start.sets) {
        sets.emplace_back(one);
    }
    return sets;
}

std::int32_t dayIn(std::string_view text) {
    const auto date = text.empty() ? std::nullopt : parseDate(text);
    return date ? dayNumber(*date) : Block::noDay;
}

} // namespace

RowReader::RowReader(const SnapshotData& start)
    : m_sets(sharedSets(start))
    , m_localities(start.localities)
    , m_boundaries(start.boundaries) {}

std::string RowReader::columns() {
    std::string names = "key";
    for (const PlaceField field : plainFields) {
        names += std::format(", \"{}\"", fieldName(field));
    }
    for (const Facet facet : allFacets) {
        names += std::format(", \"{}\"", facetName(facet));
    }
    return names;
}

void RowReader::read(const store::Statement& statement, Block& block, PlaceRow row) {
    block.keys[row] = statement.integer(Key);
    block.live[row] = true;
    block.phones[row] = phoneDigits(statement.text(Telephone)).bits;
    block.verified[row] = dayIn(statement.text(VerifiedOn));
    block.callAgain[row] = dayIn(statement.text(CallAgainOn));
    block.starred[row] = statement.text(Starred) == "yes";
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        block.sets[facet][row] = setOf(facet, statement.text(FirstFacet + static_cast<int>(facet)));
    }
    readTexts(statement, block, row);
    readPosition(statement, block, row);
    block.findCommune(row, (*m_localities)[block.localities[row]], m_boundaries ? &m_boundaries->areas() : nullptr);
}

/// Most facets say the same in place after place: the text before is looked at first.
std::uint32_t RowReader::setOf(std::size_t facet, std::string_view text) {
    LastSet& last = m_lastSets[facet];
    if (!last.known || last.text != text) {
        const auto set = (*m_sets[facet]).known(text);
        last.set = set ? *set : m_sets[facet].edit().intern(text);
        last.text = text;
        last.known = true;
    }
    return last.set;
}

void RowReader::readTexts(const store::Statement& statement, Block& block, PlaceRow row) {
    std::array<std::string_view, placeTextCount> texts;
    for (std::size_t i = 0; i < placeTextCount; ++i) {
        texts[i] = statement.text(Nom + static_cast<int>(i));
    }
    block.setTexts(row, texts);
    const std::string_view commune = statement.text(CommuneName);
    const std::string_view postcode = statement.text(CodePostal);
    const std::string_view insee = statement.text(CodeInsee);
    const auto locality = (*m_localities).known(commune, postcode, insee);
    block.localities[row] = locality ? *locality : m_localities.edit().intern(commune, postcode, insee);
}

void RowReader::readPosition(const store::Statement& statement, Block& block, PlaceRow row) {
    block.positions[row] = {};
    block.placements[row] = Placement::None;
    const auto lat = parseDegrees(statement.text(Latitude));
    const auto lon = parseDegrees(statement.text(Longitude));
    if (lat && lon && isOnEarth({*lat, *lon})) {
        block.positions[row] = packed({*lat, *lon});
        block.placements[row] = statement.text(CoordOrigin) == "commune" ? Placement::Commune : Placement::Exact;
    } else if (const auto& centre = (*m_localities)[block.localities[row]].centre) {
        block.positions[row] = packed(*centre);
        block.placements[row] = Placement::Commune;
    }
}

void RowReader::finish(SnapshotData& data) const {
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        data.sets[facet] = m_sets[facet].pointer();
    }
    data.localities = m_localities.pointer();
}

} // namespace maillage
