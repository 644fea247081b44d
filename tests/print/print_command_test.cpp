// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/print_command.h"
#include "core/commands/editor.h"
#include "core/query/filter/filter.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace maillage {
namespace {

class PrintCommandTest : public testing::Test {
protected:
    PrintCommandTest() {
        auto hub = store::HubFile::create(m_folder / "hub.maillage");
        Editor editor(*hub, "test");
        addPlace(editor, "Médiathèque du lac", "49007", "Sa 09:00-12:00");
        addPlace(editor, "Mairie du lac", "49007", "Mo-Fr 09:00-12:00");
        addPlace(editor, "Espace de la Loire", "49328", "Sa 09:00-12:00");
        Record perimeter(Entity::Perimeter);
        perimeter[PerimeterField::Name] = "Autour du lac";
        perimeter[PerimeterField::Communes] = "49007|49246";
        EXPECT_TRUE(editor.add(perimeter));
    }

    static void addPlace(Editor& editor, const char* name, const char* insee, const char* hours) {
        Record place(Entity::Place);
        place[PlaceField::Nom] = name;
        place[PlaceField::CodeInsee] = insee;
        place[PlaceField::Horaires] = hours;
        EXPECT_TRUE(editor.add(place));
    }

    [[nodiscard]] PrintCommand command(const QString& territory, const QStringList& conditions = {}) const {
        return {.hub = QString::fromStdString((m_folder / "hub.maillage").string()),
                .target = QString::fromStdString((m_folder / "map.pdf").string()),
                .territory = territory,
                .paper = QStringLiteral("A4"),
                .title = {},
                .conditions = conditions};
    }

    [[nodiscard]] QString printed(const PrintCommand& command) const {
        EXPECT_EQ(runPrintCommand(command), 0);
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), command.target, QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    test::TemporaryFolder m_folder;
};

QString saturday() {
    Filter filter;
    filter.openings = {Opening::Saturday};
    return QString::fromStdString(toJson(filter));
}

TEST_F(PrintCommandTest, PrintsAnOwnPerimeterByItsName) {
    const QString text = printed(command(QStringLiteral("autour du LAC")));
    EXPECT_TRUE(text.contains(QStringLiteral("Places of digital help: Autour du lac"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Médiathèque du lac")));
    EXPECT_TRUE(text.contains(QStringLiteral("Mairie du lac")));
    EXPECT_FALSE(text.contains(QStringLiteral("Espace de la Loire")));
    EXPECT_FALSE(text.contains(QStringLiteral("Selection")));
}

TEST_F(PrintCommandTest, PrintsWhatPassesTheConditionsAndSaysThem) {
    const QString text = printed(command(QStringLiteral("dep:49"), {saturday()}));
    EXPECT_TRUE(text.contains(QStringLiteral("Médiathèque du lac"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Espace de la Loire")));
    EXPECT_FALSE(text.contains(QStringLiteral("Mairie du lac")));
    EXPECT_TRUE(text.contains(QStringLiteral("2 place"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Selection: "))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("On Saturday"))) << text.toStdString();
}

TEST_F(PrintCommandTest, SeveralFiltersHaveToPassAll) {
    Filter lake;
    lake.territories = {"communes:49007"};
    const QString text = printed(command(QStringLiteral("dep:49"), {saturday(), QString::fromStdString(toJson(lake))}));
    EXPECT_TRUE(text.contains(QStringLiteral("Médiathèque du lac"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Espace de la Loire")));
}

TEST_F(PrintCommandTest, RefusesWhatMakesNoSense) {
    constexpr int usage = 1;
    constexpr int failed = 3;
    EXPECT_EQ(runPrintCommand(command(QStringLiteral("Nulle part"))), usage);
    EXPECT_EQ(runPrintCommand(command(QStringLiteral("dep:49"), {QStringLiteral("{\"colour\":[\"blue\"]}")})), failed);
    EXPECT_EQ(runPrintCommand(command(QStringLiteral("dep:49"), {QStringLiteral("no JSON")})), failed);
    PrintCommand elsewhere = command(QStringLiteral("dep:49"));
    elsewhere.hub += QStringLiteral(".none");
    EXPECT_EQ(runPrintCommand(elsewhere), failed);
}

} // namespace
} // namespace maillage
