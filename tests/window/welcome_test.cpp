// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/filters/name_dialog.h"
#include "ui/window/pages/welcome_page.h"
#include "ui/window/transfer/import_dialog.h"
#include "ui/window/transfer/transfer_controller.h"

#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace maillage::test {

class WelcomeTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        QObject::connect(&window->transfers(), &TransferController::importOpened, window.get(),
                         [this](ImportDialog* opened) { import = opened; });
    }

    QString write(const std::string& name) {
        const QString path = pathText(folder / name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("nom,commune,code_postal,code_insee,adresse\nMairie,Angers,49000,49007,1 rue A\n");
        return path;
    }

    [[nodiscard]] bool waitForStaging() {
        return waitFor(
            [&] { return import != nullptr && import->importSession().state() == ImportSession::State::Staged; });
    }

    [[nodiscard]] QMenu* recentMenu() {
        for (QMenu* menu : window->findChildren<QMenu*>()) {
            if (menu->title() == QStringLiteral("Open &recent")) {
                return menu;
            }
        }
        return nullptr;
    }

    ImportDialog* import = nullptr;
};

/// The button asks where the new hub is to lie, then which file to begin with.
TEST_F(WelcomeTest, beginsWithAFile) {
    const QString table = write("lieux.csv");
    const QString hub = pathText(folder / "neuf.maillage");
    dialogs.file = hub;
    window->welcome().importButton().click();
    dialogs.file = table; // asked for once the hub is there
    ASSERT_TRUE(waitForStaging());
    EXPECT_EQ(session().path(), hub);
    EXPECT_EQ(import->importSession().counts().added, 1U);
    import->importSession().apply();
    ASSERT_TRUE(waitForRows(1));
    import->reject();
}

TEST_F(WelcomeTest, aDroppedTableBeginsANewHub) {
    dialogs.file = pathText(folder / "neuf.maillage");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("lieux.csv"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    ASSERT_TRUE(waitForStaging());
    EXPECT_EQ(session().path(), dialogs.file);
    import->reject();
}

TEST_F(WelcomeTest, hubsOpenedLatelyAreInTheMenuAtOnce) {
    ASSERT_NE(recentMenu(), nullptr);
    EXPECT_FALSE(recentMenu()->isEnabled());
    dialogs.file = pathText(folder / "a & b.maillage");
    window->actions().newHub->trigger();
    ASSERT_TRUE(waitFor([&] { return session().isOpen(); }));
    EXPECT_TRUE(recentMenu()->isEnabled());
    ASSERT_EQ(recentMenu()->actions().size(), 1);
    EXPECT_EQ(recentMenu()->actions().front()->text(), QStringLiteral("a && b.maillage"));
}

TEST_F(WelcomeTest, theNameOfTheUserStandsInTheHistory) {
    QLineEdit& name = window->welcome().userName();
    EXPECT_FALSE(name.text().isEmpty());
    name.setText(QStringLiteral("Ada Lovelace"));
    Q_EMIT name.editingFinished();
    EXPECT_EQ(session().author(), "Ada Lovelace");
    window->actions().userName->trigger();
    auto* dialog = window->findChild<NameDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->name().text(), QStringLiteral("Ada Lovelace"));
    dialog->name().setText(QStringLiteral("Grace Hopper"));
    dialog->accept();
    EXPECT_EQ(session().author(), "Grace Hopper");
    EXPECT_EQ(name.text(), QStringLiteral("Grace Hopper"));
    EXPECT_EQ(settings->value(QStringLiteral("user/name")).toString(), QStringLiteral("Grace Hopper"));
}

} // namespace maillage::test
