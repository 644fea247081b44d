// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/window/window_fixture.h"
#include "ui/window/forms/attached_dialogs.h"
#include "ui/window/forms/check_list_editor.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/record_controller.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>

namespace maillage::test {

namespace {

constexpr std::size_t number(PlaceField field) {
    return static_cast<std::size_t>(field);
}

} // namespace

TEST(CheckListEditorTest, whatNobodyTouchesStaysAsItCame) {
    CheckListEditor editor(PlaceField::Services, nullptr);
    const std::string odd = "Accès internet et matériel informatique | Inconnu|Aide aux démarches administratives";
    editor.setValue(odd);
    EXPECT_EQ(editor.value(), odd);
}

TEST(CheckListEditorTest, tickedValuesFollowAndOthersKeepTheirOrder) {
    CheckListEditor editor(PlaceField::Services, nullptr);
    editor.setValue("Inconnu|Aide aux démarches administratives");
    auto* list = editor.findChild<QListWidget*>();
    ASSERT_NE(list, nullptr);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString()
            == QStringLiteral("Accès internet et matériel informatique")) {
            list->item(row)->setCheckState(Qt::Checked);
        }
    }
    EXPECT_EQ(editor.value(), "Inconnu|Aide aux démarches administratives|Accès internet et matériel informatique");
    list->item(list->count() - 1)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(editor.value(), "Aide aux démarches administratives|Accès internet et matériel informatique");
}

TEST(CheckListEditorTest, findsAndTicksByKeyboard) {
    CheckListEditor editor(PlaceField::Typologie, nullptr);
    editor.show();
    auto* find = editor.findChild<QLineEdit*>();
    auto* list = editor.findChild<QListWidget*>();
    QTest::keyClick(find, Qt::Key_Return); // nothing is looked for, nothing is ticked
    EXPECT_TRUE(editor.value().empty());
    QTest::keyClicks(find, QStringLiteral("mission locale"));
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_EQ(editor.value(), "ML");
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_TRUE(editor.value().empty());
    QTest::keyClick(find, Qt::Key_Down);
    EXPECT_TRUE(list->hasFocus() || !editor.isActiveWindow());
}

TEST(CheckListEditorTest, longValuesAreReadableInFull) {
    CheckListEditor editor(PlaceField::Services, nullptr);
    constexpr int narrow = 180;
    editor.resize(narrow, 800);
    editor.show();
    const auto* list = editor.findChild<QListWidget*>();
    const int line = list->fontMetrics().height();
    const auto tallest = [&] {
        int height = 0;
        for (int row = 0; row < list->count(); ++row) {
            height = std::max(height, list->visualItemRect(list->item(row)).height());
        }
        return height;
    };
    EXPECT_TRUE(waitFor([&] { return tallest() >= 2 * line && list->height() > list->count() * line; }));
}

class FormTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        openSample();
        QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                         [&](RecordForm* opened) { form = opened; });
    }

    RecordForm* form = nullptr;
};

TEST_F(FormTest, checksSpeakWhileOneTypes) {
    window->records().add(Entity::Place);
    ASSERT_NE(form, nullptr);
    FormField* postcode = form->fieldOf(number(PlaceField::CodePostal));
    postcode->editor().setValue("4900");
    ASSERT_TRUE(waitFor([&] { return !postcode->message().isEmpty(); }));
    form->goTo(number(PlaceField::CodePostal));
    shoot(*form, QStringLiteral("form-fault"));
    postcode->editor().setValue("49000");
    ASSERT_TRUE(waitFor([&] { return postcode->message().isEmpty(); }));
}

TEST_F(FormTest, closingAsksOnlyWhenSomethingWasWritten) {
    window->records().add(Entity::Place);
    form->reject();
    EXPECT_TRUE(dialogs.asked.isEmpty());
    window->records().add(Entity::Place);
    form->fieldOf(number(PlaceField::Nom))->editor().setValue("Mairie");
    dialogs.answer = false;
    form->reject();
    EXPECT_EQ(dialogs.asked.size(), 1);
    EXPECT_FALSE(session().steps().undo && session().steps().undo->id == "step.add");
}

TEST_F(FormTest, whatTheHubRefusesIsToldInTheForm) {
    window->records().add(Entity::Place);
    form->fieldOf(number(PlaceField::Nom))->editor().setValue("Mairie");
    form->fieldOf(number(PlaceField::VerifiedOn))->editor().setValue("hier");
    form->save();
    ASSERT_TRUE(waitFor([&] {
        const auto labels = form->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [](const QLabel* label) { return label->text().contains(QStringLiteral("hier")); });
    }));
    EXPECT_TRUE(form->isVisible());
    dialogs.answer = false;
    form->reject();
}

TEST_F(FormTest, anUntouchedRecordComesOutAsItWentIn) {
    int seen = 0;
    QObject::connect(&window->records(), &RecordController::formOpened, window.get(), [&](RecordForm* opened) {
        ++seen;
        opened->reject();
    });
    const auto keys = window->workspace().finder.results()->keys;
    constexpr int some = 40;
    for (int i = 0; i < some; ++i) {
        window->records().edit({Entity::Place, keys.at(static_cast<std::size_t>(i))});
    }
    ASSERT_TRUE(waitFor([&] { return seen == some; }));
    EXPECT_TRUE(dialogs.asked.isEmpty()) << "a form that nobody touched differs from its record";
}

TEST_F(FormTest, everySectionOfEachForm) {
    const auto keys = window->workspace().finder.results()->keys;
    window->records().edit({Entity::Place, keys.front()});
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    auto* sections = form->findChild<QListWidget*>();
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        shoot(*form, QStringLiteral("form-place-%1").arg(row));
    }
    form->reject();
    window->records().add(Entity::Person);
    shoot(*form, QStringLiteral("form-person"));
    form->reject();
}

TEST_F(FormTest, aNoteThatWasBegunDoesNotGoWithoutAQuestion) {
    window->places().table().selectRow(0);
    ASSERT_TRUE(waitFor([&] { return window->workspace().details.details() != nullptr; }));
    QPointer<AttachedDialog> dialog;
    QObject::connect(&window->records(), &RecordController::attachedOpened, window.get(),
                     [&](AttachedDialog* opened) { dialog = opened; });
    window->actions().addNote->trigger();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("appelé ce matin"));
    dialogs.later = true;
    dialog->reject();
    EXPECT_EQ(dialogs.asked.size(), 1);
    EXPECT_TRUE(dialog->isVisible());
    dialogs.later = false;
    dialogs.answer = false;
    dialog->reject();
    EXPECT_FALSE(dialog && dialog->isVisible());
    window->actions().addNote->trigger();
    dialog->reject();
    EXPECT_EQ(dialogs.asked.size(), 2) << "nothing was typed";
}

TEST_F(FormTest, notesAndLinksAreOneStepEach) {
    window->places().table().selectRow(0);
    ASSERT_TRUE(waitFor([&] { return window->workspace().details.details() != nullptr; }));
    const std::size_t notes = window->workspace().details.details()->notes.size();
    AttachedDialog* dialog = nullptr;
    QObject::connect(&window->records(), &RecordController::attachedOpened, window.get(),
                     [&](AttachedDialog* opened) { dialog = opened; });
    window->actions().addNote->trigger();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("appelé ce matin"));
    shoot(*dialog, QStringLiteral("note"));
    dialog->save();
    ASSERT_TRUE(waitFor([&] { return window->workspace().details.details()->notes.size() == notes + 1; }));
    const std::size_t links = window->workspace().details.details()->links.size();
    dialog = nullptr;
    window->actions().addLink->trigger();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->findChild<QListWidget*>()->count() > 0; }));
    shoot(*dialog, QStringLiteral("link"));
    dialog->save();
    ASSERT_TRUE(waitFor([&] { return window->workspace().details.details()->links.size() == links + 1; }));
}

} // namespace maillage::test
