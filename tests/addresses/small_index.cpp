// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/addresses/small_index.h"

#include "core/addresses/reading/address_file.h"
#include "tests/support/temporary_folder.h"

#include <format>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace maillage::test {

namespace {

struct Row {
    int number;
    std::string_view suffix;
    std::string_view street;
    std::string_view postcode;
    std::string_view insee;
    std::string_view commune;
    std::string_view formerInsee;
    std::string_view former;
    double lat;
    double lon;
};

constexpr Row rows[] = {
    {1, "", "Rue des Lilas", "49000", "49007", "Angers", "", "", 47.4701, -0.5501},
    {2, "", "Rue des Lilas", "49000", "49007", "Angers", "", "", 47.4702, -0.5502},
    {3, "", "Rue des Lilas", "49000", "49007", "Angers", "", "", 47.4703, -0.5501},
    {9, "", "Rue des Lilas", "49000", "49007", "Angers", "", "", 47.4709, -0.5501},
    {9, "bis", "Rue des Lilas", "49000", "49007", "Angers", "", "", 47.4710, -0.5501},
    {12, "ter", "Rue des Lilas", "49000", "49007", "Angers", "", "", 47.4712, -0.5502},
    {5, "", "Rue des Lilas", "49300", "49099", "Cholet", "", "", 47.0605, -0.8801},
    {1, "", "Rue des Tilleuls", "49000", "49007", "Angers", "", "", 47.4801, -0.5601},
    {4, "", "Boulevard du Maréchal Foch", "49100", "49007", "Angers", "", "", 47.4690, -0.5490},
    {6, "", "Boulevard du Maréchal Foch", "49100", "49007", "Angers", "", "", 47.4691, -0.5491},
    {8, "", "Rue du 8 Mai 1945", "49000", "49007", "Angers", "", "", 47.4650, -0.5450},
    {12, "", "Rue du 8 Mai 1945", "49000", "49007", "Angers", "", "", 47.4652, -0.5452},
    {3, "", "Rue de Cholet", "49000", "49007", "Angers", "", "", 47.4601, -0.5701},
    {7, "", "Place Henri IV", "49100", "49007", "Angers", "", "", 47.4721, -0.5521},
    {2, "", "Rue Jean Jaurès", "49800", "49353", "Trélazé", "", "", 47.4458, -0.4652},
    {10, "", "Rue de la Mairie", "49120", "49092", "Chemillé-en-Anjou", "49092", "Chemillé", 47.2110, -0.7300},
    {10, "", "Rue de la Mairie", "49120", "49092", "Chemillé-en-Anjou", "49199", "Melay", 47.1720, -0.6940},
    {14, "", "Rue de la Mairie", "49120", "49092", "Chemillé-en-Anjou", "49199", "Melay", 47.1722, -0.6942},
    {21, "", "Grande Rue", "49250", "49307", "Loire-Authion", "49018", "Beaufort-en-Vallée", 47.4400, -0.2150},
    {3, "", "Rue de l'Église Saint-Barthélemy", "49124", "49267", "Saint-Barthélemy-d'Anjou", "", "", 47.4680, -0.4960},
    {6, "", "Beau Site", "49124", "49267", "Saint-Barthélemy-d'Anjou", "", "", 47.4690, -0.4970},
    {30, "", "Impasse du Général Leclerc", "49400", "49328", "Saumur", "", "", 47.2600, -0.0780},
};

} // namespace

std::string smallBan() {
    std::string csv = "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;"
                      "nom_ancienne_commune;x;y;lon;lat;type_position;nom_ld;certification_commune\n";
    for (const Row& row : rows) {
        csv += std::format("{};{};{};{};{};{};{};{};{};0;0;{};{};entrée;;1\n", row.insee, row.number, row.suffix,
                           row.street, row.postcode, row.insee, row.commune, row.formerInsee, row.former, row.lon,
                           row.lat);
    }
    csv += "49328_b;4;;Route de Fontevraud;49400;49328;Saumur;;;0;0;-0.06;47.25;segment;La Croix Verte;0\n";
    return csv;
}

std::string indexBytesOf(const std::string& csv) {
    const TemporaryFolder folder;
    const std::string path = folder / "some.addresses";
    const auto builder = IndexBuilder::create(path, {.source = "some.csv", .origin = AddressOrigin::Ban});
    const auto bytes = ByteStream::fromBytes("some.csv", csv);
    if (!builder || !readAddressFile(*bytes, **builder) || !(*builder)->finish()) {
        throw std::runtime_error("no index");
    }
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::shared_ptr<const AddressIndex> indexOf(const std::string& csv) {
    return AddressIndex::fromBytes("some.addresses", indexBytesOf(csv)).value();
}

const AddressFinder& smallFinder() {
    static const AddressFinder finder({indexOf(smallBan())});
    return finder;
}

std::string best(std::string_view text) {
    const auto hits = smallFinder().search({.text = std::string(text)});
    return hits.empty() ? std::string{} : addressText(hits.front().address);
}

} // namespace maillage::test
