// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/address_file.h"
#include "core/base/catalogue.h"

#include <gtest/gtest.h>

#include <format>
#include <set>

namespace {

using namespace maillage;

/// Keeps what it is given, as texts.
class Keeping final : public AddressSink {
public:
    Result<RowVerdict> take(const AddressRow& row) override {
        rows.push_back(std::format("{}|{}|{}|{}|{}|{}|{}|{:.4f} {:.4f}|{}", row.number, row.suffix, row.street,
                                   row.locality, row.postcode, row.insee, row.commune, row.position.lat,
                                   row.position.lon, static_cast<int>(row.positionKind)));
        return verdict;
    }

    std::vector<std::string> rows;
    RowVerdict verdict = RowVerdict::Taken;
};

Result<AddressFileReport> readFrom(const std::string& csv, AddressSink& sink, const TaskControl& control = {}) {
    const auto bytes = ByteStream::fromBytes("some.csv", csv);
    return readAddressFile(*bytes, sink, control);
}

TEST(AddressFile, ReadsTheBaseAdresseNationale) {
    Keeping sink;
    const auto report =
        readFrom("id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;"
                 "code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;"
                 "libelle_acheminement;nom_afnor;source_position;source_nom_voie;certification_commune;"
                 "cad_parcelles\n"
                 "49007_0010_00012_bis;49007_0010;12;bis;Rue des Lilas;49000;49007;Angers;;;430000;6710000;"
                 "-0.55;47.47;entrée;;Le Mail;ANGERS;RUE DES LILAS;commune;commune;1;490070000A0001\n",
                 sink);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 1U);
    EXPECT_EQ(report->taken, 1U);
    EXPECT_EQ(sink.rows, std::vector<std::string>{"12|bis|Rue des Lilas|Le Mail|49000|49007|Angers|47.4700 -0.5500|1"});
}

TEST(AddressFile, TakesColumnsInAnyOrderAndOtherDelimiters) {
    Keeping sink;
    const auto report =
        readFrom("lat,LON,unknown,\"nom_voie\",code_insee\n47.47,-0.55,x,\"Rue \"\"A\"\", Nord\",49007\n\n", sink);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 1U);
    EXPECT_EQ(sink.rows, std::vector<std::string>{"||Rue \"A\", Nord|||49007||47.4700 -0.5500|0"});
}

TEST(AddressFile, ReadsHamletsAndTheFormatOfCommunes) {
    Keeping hamlets;
    ASSERT_TRUE(readFrom("id;nom_lieu_dit;code_postal;code_insee;nom_commune;lon;lat\n"
                         "49007_b;La Croix Verte;49000;49007;Angers;-0.55;47.47\n",
                         hamlets));
    EXPECT_EQ(hamlets.rows, std::vector<std::string>{"|||La Croix Verte|49000|49007|Angers|47.4700 -0.5500|0"});
    Keeping communal;
    ASSERT_TRUE(readFrom("cle_interop;commune_insee;commune_nom;voie_nom;numero;suffixe;position;long;lat\n"
                         "x;49007;Angers;Rue des Lilas;12;;segment;-0.55;47.47\n"
                         "x;49007;Angers;Le Mail;99999;;;-0.56;47.48\n",
                         communal));
    EXPECT_EQ(communal.rows, (std::vector<std::string>{"12||Rue des Lilas|||49007|Angers|47.4700 -0.5500|7",
                                                       "|||Le Mail||49007|Angers|47.4800 -0.5600|0"}));
}

TEST(AddressFile, ReportsLineColumnAndValueAndGoesOn) {
    Keeping sink;
    const auto report = readFrom("numero;nom_voie;code_insee;lon;lat\n"
                                 "1;Rue A;49007;-0.55;47.47\n"
                                 "2;Rue A;49007;-0.55;nord\n"
                                 "3;Rue A;49007;;47.47\n"
                                 "4;Rue A\n"
                                 "5;Rue A;49007;-0.55;47.47\n",
                                 sink);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 5U);
    EXPECT_EQ(report->taken, 2U);
    ASSERT_EQ(report->faults.size(), 3U);
    EXPECT_EQ(report->faults[0].line, 3U);
    EXPECT_EQ(report->faults[0].column, 5U);
    EXPECT_EQ(report->faults[0].field, "lat");
    EXPECT_EQ(report->faults[0].value, "nord");
    EXPECT_EQ(report->faults[1].line, 4U);
    EXPECT_EQ(report->faults[1].column, 4U);
    EXPECT_EQ(report->faults[2].line, 5U);
}

TEST(AddressFile, ReportsWhatTheSinkRefuses) {
    Keeping sink;
    sink.verdict = RowVerdict::BadNumber;
    const auto report = readFrom("numero;nom_voie;code_insee;lon;lat\nx;Rue A;49007;-0.55;47.47\n", sink);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().message.id, "addresses.none_taken");
    EXPECT_EQ(report.error().message.arguments, (std::vector<std::string>{"some.csv", "2", "numero", "x"}));
}

TEST(AddressFile, KeepsTheFirstFaultsOnly) {
    Keeping sink;
    std::string csv = "nom_voie;code_insee;lon;lat\nRue A;49007;-0.55;47.47\n";
    for (int i = 0; i < 1000; ++i) {
        csv += "Rue A;49007;-0.55;\n";
    }
    const auto report = readFrom(csv, sink);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 1001U);
    EXPECT_EQ(report->faults.size(), AddressFileReport::mostFaults);
}

TEST(AddressFile, RefusesOtherFiles) {
    Keeping sink;
    EXPECT_EQ(readFrom("", sink).error().message.id, "addresses.header");
    EXPECT_EQ(readFrom("nom,adresse\nx,y\n", sink).error().message.arguments[1], "nom_voie, code_insee, lon, lat");
    EXPECT_EQ(readFrom("PK\x03\x04 rest", sink).error().message.id, "addresses.zip");
    EXPECT_EQ(readFrom("nom_voie;code_insee;lon;lat\n", sink).error().message.id, "addresses.no_rows");
}

TEST(AddressFile, AQuoteThatIsNeverClosedSpoilsItsLineOnly) {
    Keeping sink;
    const auto report =
        readFrom("nom_voie;code_insee;lon;lat\n\"Rue A;49007;-0.55;47.47\nRue B;49007;-0.55;47.47\n", sink);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rows, 2U);
    EXPECT_EQ(report->taken, 1U);
}

TEST(AddressFile, StopsWhenInterrupted) {
    Keeping sink;
    std::string csv = "nom_voie;code_insee;lon;lat\n";
    for (int i = 0; i < 20'000; ++i) {
        csv += "Rue A;49007;-0.55;47.47\n";
    }
    TaskControl* self = nullptr;
    std::uint64_t done = 0;
    TaskControl control([&](const Progress& progress) {
        done = progress.done;
        EXPECT_EQ(progress.total, csv.size());
        self->interrupt();
    });
    self = &control;
    const auto report = readFrom(csv, sink, control);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_GT(done, 0U);
    EXPECT_LT(sink.rows.size(), 20'000U);
}

TEST(AddressFile, HasASentenceForEveryFault) {
    for (const auto verdict : {RowVerdict::NoName, RowVerdict::LongName, RowVerdict::NoCommune, RowVerdict::BadNumber,
                               RowVerdict::BadPosition, RowVerdict::TooMany}) {
        Keeping sink;
        sink.verdict = verdict;
        const auto bytes = ByteStream::fromBytes("some.csv", "nom_voie;code_insee;lon;lat\nRue A;49007;-0.55;47.47\n");
        ASSERT_FALSE(readAddressFile(*bytes, sink));
    }
    std::set<std::string_view> ids;
    for (const Sentence& each : addressesSentences()) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
    }
}

} // namespace
