// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of the bundled data against true boundaries, where a folder with them is at hand (MAILLAGE_REAL_DATA).
#include "core/territory/boundaries/boundaries.h"
#include "core/territory/gazetteer.h"
#include "core/territory/land/land.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <filesystem>
#include <map>

namespace maillage {
namespace {

struct Boundary {
    std::string code;
    std::vector<LatLon> vertices;
};

void appendPositions(const QJsonArray& coordinates, std::vector<LatLon>& out) {
    if (coordinates.size() >= 2 && coordinates.at(0).isDouble()) {
        out.push_back({coordinates.at(1).toDouble(), coordinates.at(0).toDouble()});
        return;
    }
    for (const QJsonValue& part : coordinates) {
        appendPositions(part.toArray(), out);
    }
}

std::vector<Boundary> readBoundaries(const QString& path) {
    QFile file(path);
    std::vector<Boundary> boundaries;
    if (!file.open(QIODevice::ReadOnly)) {
        return boundaries;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& value : root.value(QStringLiteral("features")).toArray()) {
        const QJsonObject feature = value.toObject();
        const QJsonObject properties = feature.value(QStringLiteral("properties")).toObject();
        Boundary boundary{properties.value(QStringLiteral("code")).toString().toStdString(), {}};
        const QJsonObject geometry = feature.value(QStringLiteral("geometry")).toObject();
        appendPositions(geometry.value(QStringLiteral("coordinates")).toArray(), boundary.vertices);
        boundaries.push_back(std::move(boundary));
    }
    return boundaries;
}

class RealBoundaries : public testing::Test {
protected:
    void SetUp() override {
        const QString root = qEnvironmentVariable("MAILLAGE_REAL_DATA");
        m_folder = root + QStringLiteral("/boundaries");
        if (root.isEmpty() || !QDir(m_folder).exists()) {
            GTEST_SKIP() << "no true boundaries here: MAILLAGE_REAL_DATA names no folder with boundaries/";
        }
    }

    [[nodiscard]] std::vector<Boundary> communes() const {
        std::vector<Boundary> all;
        for (const QString& name : QDir(m_folder).entryList({QStringLiteral("communes-*.geojson")}, QDir::Files)) {
            const auto some = readBoundaries(m_folder + QLatin1Char('/') + name);
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }

    QString m_folder;
};

TEST_F(RealBoundaries, NoCommuneIsAtSea) {
    const auto all = communes();
    ASSERT_GT(all.size(), 1000U);
    for (const Boundary& commune : all) {
        for (const LatLon vertex : commune.vertices) {
            ASSERT_FALSE(Land::instance().isAtSea(vertex)) << commune.code << " " << vertex.lat << " " << vertex.lon;
        }
    }
}

TEST_F(RealBoundaries, NoCommuneLeavesItsDepartementByMoreThanTheTolerance) {
    for (const Boundary& commune : communes()) {
        const auto known = Gazetteer::instance().commune(commune.code);
        ASSERT_TRUE(known) << commune.code;
        for (const LatLon vertex : commune.vertices) {
            ASSERT_LE(Land::instance().distanceTo(commune.code.substr(0, 2), vertex)->value, departementTolerance.value)
                << commune.code << " " << vertex.lat << " " << vertex.lon;
        }
    }
}

TEST_F(RealBoundaries, CommunesLieWithinReachOfTheirCentre) {
    std::size_t known = 0;
    std::size_t beyond = 0;
    for (const Boundary& boundary : communes()) {
        const auto commune = Gazetteer::instance().commune(boundary.code);
        if (!commune || !commune->present().centre()) {
            continue;
        }
        const Commune present = commune->present();
        ++known;
        const auto outside = [&](LatLon p) { return distance(*present.centre(), p) > present.reach(); };
        beyond += std::ranges::any_of(boundary.vertices, outside) ? 1 : 0;
    }
    EXPECT_GT(known, 800U);
    EXPECT_LT(beyond * 100, known) << beyond;
}

TEST_F(RealBoundaries, ThoseOf2018AreTheCommunesOfToday) {
    std::vector<std::filesystem::path> files;
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("communes-*.geojson")}, QDir::Files)) {
        files.emplace_back((m_folder + QLatin1Char('/') + name).toStdString());
    }
    const auto boundaries = Boundaries::load(files);
    ASSERT_TRUE(boundaries);
    EXPECT_TRUE((*boundaries)->unknownCodes().empty());
    std::size_t communes = 0;
    std::size_t centres = 0;
    std::size_t inside = 0;
    for (const std::string_view code : {"44", "49", "53", "72", "85"}) {
        for (const Commune& commune : Gazetteer::instance().communesOf(*Gazetteer::instance().departement(code))) {
            ++communes;
            const bool isSplit =
                commune.code() == "85165" || commune.code() == "85212"; // off Essarts en Bocage in 2024
            EXPECT_NE((*boundaries)->areas().covers(commune), isSplit) << commune.code() << ' ' << commune.name();
            if (const auto centre = commune.centre()) {
                ++centres;
                inside += (*boundaries)->areas().at(*centre) == commune ? 1 : 0;
            }
        }
    }
    EXPECT_LT(communes, (*boundaries)->shapes().size()) << "some have merged since";
    EXPECT_GT(inside * 100, centres * 99) << inside << " of " << centres;
}

TEST_F(RealBoundaries, DepartementsOfFrance) {
    const auto all = readBoundaries(m_folder + QStringLiteral("/departements.geojson"));
    ASSERT_EQ(all.size(), 96U);
    std::map<double, std::string> farthest;
    for (const Boundary& departement : all) {
        for (const LatLon vertex : departement.vertices) {
            EXPECT_FALSE(Land::instance().isAtSea(vertex))
                << departement.code << " " << vertex.lat << " " << vertex.lon;
            const auto away = Land::instance().distanceTo(departement.code, vertex);
            ASSERT_TRUE(away);
            EXPECT_LE(away->value, departementTolerance.value)
                << departement.code << " " << vertex.lat << " " << vertex.lon;
        }
    }
}

} // namespace
} // namespace maillage
