// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "ui/print/changes_list.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <filesystem>

namespace maillage {
namespace {

ChangesContent content(int rows) {
    ChangesContent list;
    list.title = QStringLiteral("Ce qui a changé dans l’annuaire");
    list.period = QStringLiteral("du 12 mars 2026 au 26 novembre 2026");
    list.hub = QStringLiteral("Hub de l’Anjou");
    list.date = QStringLiteral("26 novembre 2026");
    ChangesContent::Section opened{.title = QStringLiteral("%1 lieux ouverts").arg(rows), .rows = {}};
    for (int i = 0; i < rows; ++i) {
        opened.rows.push_back({QStringLiteral("Espace public numérique de la maison de quartier n° %1").arg(i + 1),
                               QStringLiteral("Montreuil-sur-Maine"),
                               {}});
    }
    list.sections.push_back(opened);
    const QString what = QStringLiteral("Téléphone : 02 41 43 28 13 → 02 40 43 28 13\n"
                                        "Services : ajouté « Faire des démarches administratives en ligne »");
    list.sections.push_back({.title = QStringLiteral("1 lieu changé"),
                             .rows = {{QStringLiteral("Médiathèque Toussaint"), QStringLiteral("Angers"), what}}});
    return list;
}

constexpr PageSetup portrait{.paper = Paper::A4, .orientation = Orientation::Portrait};

TEST(ChangesList, aShortListIsOnePageALongOneGoesOn) {
    EXPECT_EQ(ChangesList(content(3), portrait, 300).pageCount(), 1);
    EXPECT_EQ(ChangesList({}, portrait, 300).pageCount(), 1);
    const int pages = ChangesList(content(200), portrait, 300).pageCount();
    EXPECT_GE(pages, 5);
    EXPECT_LE(pages, 14);
}

TEST(ChangesList, pdfHoldsEveryRow) {
    const test::TemporaryFolder folder;
    const auto path = folder / "list.pdf";
    ASSERT_TRUE(writePdf(content(90), portrait, path));
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), QString::fromStdString(path.string()), QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    EXPECT_TRUE(text.contains(QStringLiteral("90 lieux ouverts")));
    EXPECT_TRUE(text.contains(QStringLiteral("n° 90")));
    EXPECT_TRUE(text.contains(QStringLiteral("Téléphone : 02 41 43 28 13 → 02 40 43 28 13")));
    EXPECT_TRUE(text.contains(QStringLiteral("Médiathèque Toussaint")));
    const QByteArray shots = qgetenv("MAILLAGE_SHOTS");
    if (!shots.isEmpty()) {
        std::filesystem::create_directories(shots.toStdString());
        std::filesystem::copy_file(path, std::filesystem::path(shots.toStdString()) / "changes-list.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
    }
    EXPECT_FALSE(writePdf(content(1), portrait, folder / "missing" / "list.pdf"));
}

} // namespace
} // namespace maillage
