// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"

namespace maillage::cli {
namespace {

class HubCheckTest : public CliTest {
protected:
    void SetUp() override {
        ASSERT_EQ(cli({"new", hub()}), 0) << m_err;
        addPlace("a", "Mairie de Blaison", "02 41 00 00 00");
        addPlace("b", "Mairie de Blou", "+33241000000");
        addPlace("c", "MAIRIE DE BRION", "02 41 00 00 01");
    }

    void addPlace(const std::string& id, const std::string& name, const std::string& phone) {
        ASSERT_EQ(cli({"add", hub(), "place", "id=" + id, "nom=" + name, "telephone=" + phone, "commune=Angers",
                       "code_postal=49000", "adresse=1 rue " + id, "pivot=21490007800012",
                       "services=Aide aux démarches administratives"}),
                  0)
            << m_err;
    }
};

TEST_F(HubCheckTest, countsPlacesByRuleAndNamesThem) {
    const QJsonObject result = json({"check", hub()}).object();
    EXPECT_EQ(m_code, 2);
    EXPECT_EQ(result[QStringLiteral("places")].toInt(), 3);
    EXPECT_EQ(result[QStringLiteral("with_errors")].toInt(), 2);
    EXPECT_EQ(result[QStringLiteral("rules")].toObject()[QStringLiteral("telephone.pattern")].toInt(), 2);
    EXPECT_EQ(result[QStringLiteral("rules")].toObject()[QStringLiteral("nom.capitals")].toInt(), 1);
    const QJsonArray faults = result[QStringLiteral("faults")].toArray();
    ASSERT_EQ(faults.size(), 3);
    EXPECT_EQ(faults[0].toObject()[QStringLiteral("id")].toString(), QStringLiteral("a"));
    EXPECT_EQ(faults[0].toObject()[QStringLiteral("rule")].toString(), QStringLiteral("telephone.pattern"));
}

TEST_F(HubCheckTest, namesTwinsByTheOther) {
    addPlace("a", "Autre lieu", "+33241000000");
    ASSERT_EQ(cli({"check", hub()}), 2);
    EXPECT_NE(m_out.find("a: error: id: “Mairie de Blaison” has the same identifier"), std::string::npos) << m_out;
    EXPECT_NE(m_out.find("id.unique: 2 place"), std::string::npos) << m_out;
    ASSERT_EQ(cli({"check", hub(), "--quiet"}), 2);
    EXPECT_EQ(m_out.find("Blaison"), std::string::npos) << m_out;
}

TEST_F(HubCheckTest, fixMendsARuleInOneStep) {
    const QJsonObject planned = json({"fix", hub(), "telephone.pattern", "--dry-run"}).object();
    EXPECT_EQ(planned[QStringLiteral("places")].toInt(), 2);
    const QJsonObject change = planned[QStringLiteral("changes")][0].toObject();
    EXPECT_EQ(change[QStringLiteral("id")].toString(), QStringLiteral("a"));
    EXPECT_EQ(change[QStringLiteral("fields")][QStringLiteral("telephone")][QStringLiteral("after")].toString(),
              QStringLiteral("+33241000000"));
    ASSERT_EQ(cli({"check", hub(), "--quiet"}), 2) << "a dry run writes nothing";
    ASSERT_EQ(cli({"fix", hub(), "telephone.pattern"}), 0) << m_err;
    ASSERT_EQ(cli({"check", hub(), "--quiet"}), 0) << m_out;
    ASSERT_EQ(cli({"undo", hub()}), 0) << m_err;
    ASSERT_EQ(cli({"check", hub(), "--quiet"}), 2);
}

TEST_F(HubCheckTest, fixRefusesWhatNobodyCanMendUnseen) {
    EXPECT_EQ(cli({"fix", hub(), "telephone.nonsense"}), 1);
    EXPECT_EQ(cli({"fix", hub(), "services.missing"}), 1);
    EXPECT_EQ(cli({"fix", path("none.maillage"), "nom.capitals"}), 3);
}

} // namespace
} // namespace maillage::cli
