// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/commune.h"

#include "core/territory/territory_data.h"

#include <cstddef>

namespace maillage {

namespace {

std::string padded(std::uint32_t number, std::size_t digits) {
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

/// A view of a code that lies in the bundled bytes, shorter than its field where zero bytes end it.
template<typename Record>
std::string_view codeIn(const Column<Record>& column, std::size_t number, std::size_t length) {
    const auto* code = reinterpret_cast<const char*>(column.at(number));
    return {code, code[length - 1] == '\0' ? length - 1 : length};
}

} // namespace

std::string Epci::code() const {
    return padded(siren, 9);
}

std::string postcodeText(std::uint32_t postcode) {
    return padded(postcode, 5);
}

std::string_view Commune::code() const {
    return codeIn(m_data->communes, m_number, 5);
}

std::string_view Commune::name() const {
    const CommuneRecord record = m_data->communes[m_number];
    return m_data->textAt(record.name, record.nameLength);
}

CommuneKind Commune::kind() const {
    return static_cast<CommuneKind>(m_data->communes[m_number].kind);
}

Commune Commune::present() const {
    return {*m_data, m_data->communes[m_number].present};
}

Departement Commune::departement() const {
    return departementAt(*m_data, m_data->communes[m_number].departement);
}

std::string_view Commune::departementCode() const {
    return codeIn(m_data->departements, m_data->communes[m_number].departement, 3);
}

std::string_view Commune::regionCode() const {
    return codeIn(m_data->regions, m_data->departements[m_data->communes[m_number].departement].region, 3);
}

std::optional<Epci> Commune::epci() const {
    const std::uint16_t number = m_data->communes[m_number].epci;
    return number == noEpci ? std::nullopt : std::optional{epciAt(*m_data, number)};
}

std::optional<Arrondissement> Commune::arrondissement() const {
    const std::uint16_t number = m_data->communes[m_number].arrondissement;
    return number == noArrondissement ? std::nullopt : std::optional{arrondissementAt(*m_data, number)};
}

std::optional<std::uint32_t> Commune::population() const {
    const std::uint32_t population = m_data->communes[m_number].population;
    return population == unknownPopulation ? std::nullopt : std::optional{population};
}

Column<std::uint32_t> Commune::postcodes() const {
    CommuneRecord record = m_data->communes[m_number];
    if (record.postcodes == 0) {
        record = m_data->communes[record.present];
    }
    return m_data->postcodes.part(record.firstPostcode, record.postcodes);
}

std::optional<LatLon> Commune::centre() const {
    CommuneRecord record = m_data->communes[m_number];
    if (record.lat == noPosition) {
        record = m_data->communes[record.present];
    }
    return record.lat == noPosition ? std::nullopt : std::optional{LatLon{record.lat / 1e5, record.lon / 1e5}};
}

Metres Commune::reach() const {
    CommuneRecord record = m_data->communes[m_number];
    if (record.lat == noPosition) {
        record = m_data->communes[record.present];
    }
    return {record.reach * 10.0};
}

Departement departementAt(const TerritoryData& data, std::size_t number) {
    const DepartementRecord record = data.departements[number];
    const auto* seat = reinterpret_cast<const char*>(data.departements.at(number)) + offsetof(DepartementRecord, seat);
    return {codeIn(data.departements, number, 3), data.textAt(record.name, record.nameLength),
            codeIn(data.regions, record.region, 3), std::string_view(seat, 5), static_cast<Zone>(record.zone)};
}

Arrondissement arrondissementAt(const TerritoryData& data, std::size_t number) {
    const ArrondissementRecord record = data.arrondissements[number];
    const auto* seat =
        reinterpret_cast<const char*>(data.arrondissements.at(number)) + offsetof(ArrondissementRecord, seat);
    return {codeIn(data.arrondissements, number, 4), data.textAt(record.name, record.nameLength),
            codeIn(data.departements, record.departement, 3), std::string_view(seat, 5)};
}

Region regionAt(const TerritoryData& data, std::size_t number) {
    const RegionRecord record = data.regions[number];
    return {codeIn(data.regions, number, 3), data.textAt(record.name, record.nameLength),
            static_cast<Zone>(record.zone)};
}

Epci epciAt(const TerritoryData& data, std::size_t number) {
    const EpciRecord record = data.epci[number];
    return {record.siren, data.textAt(record.name, record.nameLength), static_cast<EpciKind>(record.kind)};
}

} // namespace maillage
