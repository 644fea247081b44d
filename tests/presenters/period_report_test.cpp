// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "ui/presenters/changes/period_report.h"

#include <QFile>

#include <gtest/gtest.h>

namespace maillage::test {

Period period() {
    return {.since = parseDate("2026-03-12").value(), .until = parseDate("2026-11-26").value()};
}

PlaceChange changeOf(std::int64_t place, PlaceChangeKind kind, const std::string& name, const std::string& insee) {
    return {.place = place,
            .kind = kind,
            .name = name,
            .commune = insee.empty() ? name : "Ville",
            .inseeCode = insee,
            .id = "x",
            .fields = {}};
}

TEST(PeriodReportTest, groupsByTerritoryTheUnknownLast) {
    const auto report = makeReport(period(), {changeOf(1, PlaceChangeKind::Opened, "Zoé", ""),
                                              changeOf(2, PlaceChangeKind::Closed, "Béa", "49007"),
                                              changeOf(3, PlaceChangeKind::Removed, "Ali", "49007"),
                                              changeOf(4, PlaceChangeKind::Opened, "Ida", "49099"),
                                              changeOf(5, PlaceChangeKind::Opened, "Cholet", "")});
    ASSERT_EQ(report->territories.size(), 3U) << "Cholet is known by its name";
    EXPECT_TRUE(report->territories[2].name.isEmpty());
    EXPECT_EQ(report->territories[2].changes, std::vector<std::size_t>{0});
    const auto angers = std::ranges::find_if(report->territories, [](const PeriodReport::Territory& territory) {
        return territory.name.contains(QStringLiteral("Angers"));
    });
    ASSERT_NE(angers, report->territories.end());
    EXPECT_EQ(angers->changes, (std::vector<std::size_t>{2, 1})) << "by name";
    EXPECT_EQ(report->count(PlaceChangeKind::Opened), 3U);
    EXPECT_EQ(report->placesLeft(), (std::vector<std::int64_t>{1, 2, 4, 5}));
}

TEST(PeriodReportTest, csvIsReadByASpreadsheet) {
    PlaceChange changed = changeOf(5, PlaceChangeKind::Changed, "Le \"Lieu\"; ici", "49007");
    changed.fields = {{static_cast<std::size_t>(PlaceField::Telephone), "", "+33241432813"}};
    const TemporaryFolder folder;
    const auto path = folder / "changes.csv";
    ASSERT_TRUE(writeCsv(*makeReport(period(), {changed}), path));
    QFile file(QString::fromStdString(path.string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.startsWith("\xEF\xBB\xBF\"What\";\"Place\";\"Commune\"")) << text.toStdString();
    EXPECT_TRUE(text.contains("\"Changed\";\"Le \"\"Lieu\"\"; ici\";\"Ville\";\"49007\"")) << text.toStdString();
    EXPECT_TRUE(text.contains("was added")) << text.toStdString();
}

} // namespace maillage::test
