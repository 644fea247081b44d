// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/gazetteer.h"

#include "core/territory/bundled_data.h"
#include "core/territory/name_key.h"
#include "core/territory/territory_data.h"

#include <algorithm>
#include <charconv>

namespace maillage {

namespace {

constexpr std::size_t codeNumbers = 100'000;

std::optional<std::uint32_t> digits(std::string_view text, std::size_t length) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = text.size() == length && error == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional{value} : std::nullopt;
}

/// 49007 for "49007"; Corsica's "2A004" and "2B033" become 96004 and 96033, which nobody else uses. (20004 is the code
/// that Ajaccio had before 1976.)
std::optional<std::uint32_t> codeNumber(std::string_view insee) {
    if (insee.size() == 5 && insee[0] == '2' && (insee[1] == 'A' || insee[1] == 'B')) {
        const auto rest = digits(insee.substr(2), 3);
        return rest ? std::optional{96'000 + *rest} : std::nullopt;
    }
    return digits(insee, 5);
}

std::unique_ptr<const TerritoryData> load() {
    const SectionFile file = bundledSections("reference/territories.bin", "MLGTERR2");
    auto data = std::make_unique<TerritoryData>();
    data->communes = file.column<CommuneRecord>("COMM");
    data->postcodes = file.column<std::uint32_t>("CPOS");
    data->postcodeHeads = file.column<PostcodeRecord>("PHED");
    data->postcodeEntries = file.column<std::uint16_t>("PENT");
    data->byName = file.column<std::uint16_t>("NAME");
    data->epci = file.column<EpciRecord>("EPCI");
    data->departements = file.column<DepartementRecord>("DEPT");
    data->regions = file.column<RegionRecord>("REGI");
    data->arrondissements = file.column<ArrondissementRecord>("ARRO");
    data->years = file.column<YearsRecord>("YEAR");
    data->text = file.text("TEXT");
    data->byCode.resize(codeNumbers);
    for (std::size_t i = data->communes.size(); i-- > 0;) {
        const CommuneRecord record = data->communes[i];
        const auto number = codeNumber({record.code.data(), record.code.size()});
        if (number) {
            data->byCode[*number] = static_cast<std::uint16_t>(i + 1);
        }
    }
    return data;
}

/// The first index in [0, size) for which `before` is false, where it is true for all those before.
template<typename Before>
std::size_t partition(std::size_t size, Before before) {
    std::size_t first = 0;
    while (size > 0) {
        const std::size_t half = size / 2;
        if (before(first + half)) {
            first += half + 1;
            size -= half + 1;
        } else {
            size = half;
        }
    }
    return first;
}

} // namespace

const Gazetteer& Gazetteer::instance() {
    static const Gazetteer gazetteer;
    return gazetteer;
}

Gazetteer::Gazetteer()
    : m_data(load()) {}

Gazetteer::~Gazetteer() = default;

std::optional<Commune> Gazetteer::commune(std::string_view insee) const {
    const auto number = codeNumber(insee);
    if (!number || m_data->byCode[*number] == 0) {
        return std::nullopt;
    }
    const Commune found(*m_data, static_cast<std::uint16_t>(m_data->byCode[*number] - 1));
    return found.code() == insee ? std::optional{found} : std::nullopt;
}

CommuneList Gazetteer::communesWithPostcode(std::string_view postcode) const {
    const auto wanted = digits(postcode, 5);
    const auto& heads = m_data->postcodeHeads;
    const std::size_t at =
        wanted ? partition(heads.size(), [&](std::size_t i) { return heads[i].postcode < *wanted; }) : heads.size();
    if (at == heads.size() || heads[at].postcode != *wanted) {
        return {};
    }
    return {*m_data, m_data->postcodeEntries.part(heads[at].first, heads[at].count)};
}

PostcodeMatch Gazetteer::matchPostcode(Commune commune, std::string_view postcode) const {
    const auto wanted = digits(postcode, 5);
    const auto own = commune.postcodes();
    for (std::size_t i = 0; wanted && i < own.size(); ++i) {
        if (own[i] == *wanted) {
            return PostcodeMatch::Same;
        }
    }
    std::string_view prefix = commune.departementCode();
    if (prefix == "2A" || prefix == "2B") {
        prefix = "20";
    }
    const bool unlisted = wanted && postcode.starts_with(prefix) && communesWithPostcode(postcode).empty();
    return unlisted ? PostcodeMatch::Unlisted : PostcodeMatch::Different;
}

bool Gazetteer::postcodeMatches(std::string_view insee, std::string_view postcode) const {
    const auto found = commune(insee);
    return found && matchPostcode(*found, postcode) == PostcodeMatch::Same;
}

NameMatch Gazetteer::matchName(Commune commune, std::string_view name) const {
    if (commune.name() == name || commune.present().name() == name) {
        return NameMatch::Same;
    }
    const NameKey key(name);
    if (key.matches(NameKey(commune.name()))) {
        return NameMatch::Same;
    }
    if (commune.kind() == CommuneKind::Arrondissement && key.arrondissement() != 0) {
        return NameMatch::Different; // another one of the same city
    }
    if (key.matches(NameKey(commune.present().name()))) {
        return NameMatch::Same;
    }
    const CommuneList named = communesNamed(name);
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (named[i].present() == commune.present()) {
            return NameMatch::Part;
        }
    }
    return NameMatch::Different;
}

CommuneList Gazetteer::communesNamed(std::string_view name) const {
    const NameKey key(name);
    const auto keyAt = [&](std::size_t i) { return NameKey(Commune(*m_data, m_data->byName[i]).name()); };
    const std::size_t size = m_data->byName.size();
    std::size_t first = partition(size, [&](std::size_t i) { return keyAt(i).letters() < key.letters(); });
    std::size_t last = first;
    while (last < size && keyAt(last).letters() == key.letters()) {
        ++last;
    }
    if (key.arrondissement() != 0) { // the arrondissement alone, where there is such a one
        for (std::size_t i = first; i < last; ++i) {
            if (keyAt(i).arrondissement() == key.arrondissement()) {
                return namedBetween(i, i + 1);
            }
        }
    }
    return namedBetween(first, last);
}

CommuneList Gazetteer::communesStarting(std::string_view start, std::size_t most) const {
    const NameKey key(start);
    const auto keyAt = [&](std::size_t i) { return NameKey(Commune(*m_data, m_data->byName[i]).name()); };
    const std::size_t size = m_data->byName.size();
    const std::size_t first = partition(size, [&](std::size_t i) { return keyAt(i).letters() < key.letters(); });
    std::size_t last = first;
    while (last < size && last - first < most && keyAt(last).letters().starts_with(key.letters())) {
        ++last;
    }
    return namedBetween(first, last);
}

CommuneList Gazetteer::namedBetween(std::size_t first, std::size_t last) const {
    return {*m_data, m_data->byName.part(first, last - first)};
}

std::optional<Epci> Gazetteer::epci(std::string_view siren) const {
    const auto wanted = digits(siren, 9);
    const auto& epci = m_data->epci;
    const std::size_t at =
        wanted ? partition(epci.size(), [&](std::size_t i) { return epci[i].siren < *wanted; }) : epci.size();
    return at < epci.size() && epci[at].siren == *wanted ? std::optional{epciAt(*m_data, at)} : std::nullopt;
}

std::optional<Departement> Gazetteer::departement(std::string_view code) const {
    for (std::size_t i = 0; i < m_data->departements.size(); ++i) {
        if (const Departement found = departementAt(*m_data, i); found.code == code) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<Region> Gazetteer::region(std::string_view code) const {
    for (std::size_t i = 0; i < m_data->regions.size(); ++i) {
        if (const Region found = regionAt(*m_data, i); found.code == code) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<Arrondissement> Gazetteer::arrondissement(std::string_view code) const {
    for (std::size_t i = 0; i < m_data->arrondissements.size(); ++i) {
        if (const Arrondissement found = arrondissementAt(*m_data, i); found.code == code) {
            return found;
        }
    }
    return std::nullopt;
}

std::vector<Epci> Gazetteer::allEpci() const {
    std::vector<Epci> all;
    for (std::size_t i = 0; i < m_data->epci.size(); ++i) {
        all.push_back(epciAt(*m_data, i));
    }
    return all;
}

std::vector<Departement> Gazetteer::allDepartements() const {
    std::vector<Departement> all;
    for (std::size_t i = 0; i < m_data->departements.size(); ++i) {
        all.push_back(departementAt(*m_data, i));
    }
    return all;
}

std::vector<Region> Gazetteer::allRegions() const {
    std::vector<Region> all;
    for (std::size_t i = 0; i < m_data->regions.size(); ++i) {
        all.push_back(regionAt(*m_data, i));
    }
    return all;
}

std::vector<Arrondissement> Gazetteer::allArrondissements() const {
    std::vector<Arrondissement> all;
    for (std::size_t i = 0; i < m_data->arrondissements.size(); ++i) {
        all.push_back(arrondissementAt(*m_data, i));
    }
    return all;
}

std::uint16_t Gazetteer::communeCount() const {
    return static_cast<std::uint16_t>(m_data->communes.size());
}

Commune Gazetteer::communeNumbered(std::uint16_t number) const {
    return {*m_data, number};
}

int Gazetteer::divisionsYear() const {
    return m_data->years.size() == 0 ? 0 : m_data->years[0].divisions;
}

int Gazetteer::populationYear() const {
    return m_data->years.size() == 0 ? 0 : m_data->years[0].populations;
}

template<typename Keep>
std::vector<Commune> Gazetteer::presentCommunes(Keep keep) const {
    std::vector<Commune> kept;
    for (std::size_t i = 0; i < m_data->communes.size(); ++i) {
        const Commune commune(*m_data, static_cast<std::uint16_t>(i));
        if (commune.kind() == CommuneKind::Present && keep(commune)) {
            kept.push_back(commune);
        }
    }
    return kept;
}

std::vector<Commune> Gazetteer::communesOf(const Epci& epci) const {
    return presentCommunes([&](Commune commune) { return commune.epci() == epci; });
}

std::vector<Commune> Gazetteer::communesOf(const Departement& departement) const {
    return presentCommunes([&](Commune commune) { return commune.departementCode() == departement.code; });
}

std::vector<Commune> Gazetteer::communesOf(const Region& region) const {
    return presentCommunes([&](Commune commune) { return commune.regionCode() == region.code; });
}

std::vector<Commune> Gazetteer::communesOf(const Arrondissement& arrondissement) const {
    return presentCommunes([&](Commune commune) { return commune.arrondissement() == arrondissement; });
}

} // namespace maillage
