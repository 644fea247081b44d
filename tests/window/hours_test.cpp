// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/active_window.h"
#include "tests/support/patience.h"
#include "tests/window/window_fixture.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/forms/stop_dialog.h"
#include "ui/window/hours/cases_editor.h"
#include "ui/window/hours/hours_editor.h"
#include "ui/window/hours/hours_grid.h"
#include "ui/window/hours/spans_editor.h"
#include "ui/window/hours/special_hours_dialog.h"
#include "ui/window/hours/time_field.h"
#include "ui/window/record_controller.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>

namespace maillage::test {

namespace {

constexpr std::size_t number(PlaceField field) {
    return static_cast<std::size_t>(field);
}

QLineEdit& lineOf(HoursEditor& editor) {
    return *editor.findChild<QLineEdit*>(QStringLiteral("line"));
}

/// The time fields of a day, those that went a moment ago left out.
QList<TimeField*> timesOf(HoursEditor& editor, std::size_t day) {
    QList<TimeField*> fields = editor.grid().day(day).findChildren<TimeField*>();
    fields.removeIf([](const TimeField* field) { return field->isHidden() || field->parentWidget()->isHidden(); });
    return fields;
}

void type(QLineEdit& field, const QString& text) {
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Tab);
}

QAbstractButton* buttonNamed(QWidget& widget, const QString& text) {
    const auto buttons = widget.findChildren<QAbstractButton*>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QAbstractButton* button) { return button->text().remove(QLatin1Char('&')) == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class HoursEditorTest : public testing::Test {
protected:
    void SetUp() override {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        editor.resize(800, 900);
        editor.show();
        editor.activateWindow();
        ASSERT_TRUE(waitUntilActive(&editor));
        QObject::connect(&editor.cases(), &CasesEditor::dialogOpened, &editor,
                         [this](SpecialHoursDialog* opened) { dialog = opened; });
    }

    HoursEditor editor;
    SpecialHoursDialog* dialog = nullptr;
};

TEST_F(HoursEditorTest, whatNobodyTouchesStaysAsItCame) {
    for (const char* text : {"Mo-Fr  9:00-12:00;Sa off", "", "sur rendez-vous", "du lundi au vendredi 9h-12h",
                             "Fr 22:00-26:00", "Mo 18:00+; week 1-53/2 Tu 10:00-12:00; \"x\": Mo off"}) {
        editor.setValue(text);
        EXPECT_EQ(editor.value(), text);
    }
}

TEST_F(HoursEditorTest, timesAreTypedAsPeopleWriteThem) {
    editor.setValue("Mo 09:00-12:00");
    const auto times = timesOf(editor, 0);
    ASSERT_EQ(times.size(), 2);
    EXPECT_EQ(times[0]->text(), QStringLiteral("9\u00A0h"));
    type(*times[0], QStringLiteral("8h30"));
    EXPECT_EQ(editor.value(), "Mo 08:30-12:00");
    EXPECT_EQ(times[0]->text(), QStringLiteral("8\u00A0h\u00A030"));
    type(*times[1], QStringLiteral("1230"));
    EXPECT_EQ(editor.value(), "Mo 08:30-12:30");
    type(*times[1], QStringLiteral("soon"));
    EXPECT_EQ(times[1]->text(), QStringLiteral("12\u00A0h\u00A030")) << "what is no time goes back";
    times[1]->selectAll();
    QTest::keyClick(times[1], Qt::Key_Delete);
    EXPECT_EQ(editor.value(), "Mo 08:30+") << "an end that is left empty is open";
}

TEST_F(HoursEditorTest, aDayIsFilledAndCopiedByKeyboard) {
    editor.setValue("");
    auto* add = editor.grid().day(0).findChild<QToolButton*>();
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QTest::keyClick(add, Qt::Key_Space);
    EXPECT_EQ(editor.value(), "Mo 09:00-12:00,14:00-17:00");
    editor.grid().copy(0, HoursGrid::CopyTo::WorkingDays);
    EXPECT_EQ(editor.value(), "Mo-Fr 09:00-12:00,14:00-17:00");
    editor.grid().day(2).remove(1);
    EXPECT_EQ(editor.value(), "Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; We 09:00-12:00");
}

TEST_F(HoursEditorTest, tabGoesThroughADayInItsOrder) {
    editor.setValue("Mo 09:00-12:00");
    editor.grid().day(0).add();
    const auto times = timesOf(editor, 0);
    ASSERT_EQ(times.size(), 4);
    QList<QWidget*> order;
    for (QWidget* widget = times[0]; order.size() < 4; widget = widget->nextInFocusChain()) {
        if (qobject_cast<TimeField*>(widget) != nullptr) {
            order << widget;
        }
    }
    EXPECT_EQ(order, (QList<QWidget*>{times[0], times[1], times[2], times[3]}));
}

TEST_F(HoursEditorTest, holidaysAndAppointments) {
    editor.setValue("Mo-Fr 09:00-12:00; Jul-Aug off");
    auto* holidays = editor.grid().findChild<QComboBox*>();
    holidays->setFocus();
    QTest::keyClick(holidays, Qt::Key_Down);
    EXPECT_EQ(editor.value(), "Mo-Fr 09:00-12:00; Jul-Aug off; PH off");
    auto* appointment = qobject_cast<QCheckBox*>(buttonNamed(editor, HoursEditor::tr("On appointment")));
    ASSERT_NE(appointment, nullptr);
    appointment->setFocus();
    QTest::keyClick(appointment, Qt::Key_Space);
    EXPECT_EQ(editor.value(), "Mo-Fr 09:00-12:00 \"sur rendez-vous\"; Jul-Aug off; PH off");
}

TEST_F(HoursEditorTest, aTextThatIsTypedShowsInTheGrid) {
    editor.setValue("Mo 09:00-12:00");
    type(lineOf(editor), QStringLiteral("We 14:00-17:00; Sa[1] 10:00-12:00"));
    ASSERT_TRUE(waitFor([&] { return timesOf(editor, 2).size() == 2; }));
    EXPECT_EQ(timesOf(editor, 0).size(), 0);
    ASSERT_EQ(editor.cases().cases().size(), 1U);
    EXPECT_EQ(editor.value(), "We 14:00-17:00; Sa[1] 10:00-12:00");
}

TEST_F(HoursEditorTest, aTextBeyondTheGridIsKept) {
    editor.setValue("ouvert quand la lumière est allumée");
    EXPECT_FALSE(editor.grid().isVisible());
    EXPECT_TRUE(lineOf(editor).isVisible());
    EXPECT_EQ(editor.value(), "ouvert quand la lumière est allumée");
}

TEST_F(HoursEditorTest, casesComeFromTheirDialog) {
    editor.setValue("Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00; SH off");
    editor.cases().addCase({.dates = {{.from = {.month = 12, .day = 24}}}, .state = HoursState::Off});
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(editor.value(), "Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00; SH off; Dec 24 off");
    auto* list = editor.findChild<QListWidget*>();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(editor.value(), "Mo-Fr 09:00-12:00; SH off; Dec 24 off");
    editor.cases().moveCurrent(1);
    EXPECT_EQ(editor.value(), "Mo-Fr 09:00-12:00; Dec 24 off; SH off");
}

struct Special {
    const char* rule;
    bool hasFields;
};

TEST(SpecialHoursDialogTest, givesBackWhatItShows) {
    for (const auto& [text, hasFields] :
         {Special{"Jul-Aug Mo-Fr 10:00-12:00", true}, Special{"2026 Dec 24-2027 Jan 02 off \"congés\"", true},
          Special{"Sa[1] 10:00-12:00", true}, Special{"2026 Jul 01-2026 Aug 31 Mo[1],Tu[1] 09:00-12:00", true},
          Special{"Tu[1,3],Th[1,3] 10:00-12:00,14:00+", true}, Special{"Fr[-1] 14:00-17:00", true},
          Special{"week 01-53/2 Tu 09:00-12:00", true}, Special{"week 02-10,20 Mo,Tu off", true},
          Special{"SH Mo-Fr 10:00-12:00", true}, Special{"SH off", true}, Special{"SH,PH off", true},
          Special{"Mo-Fr \"sur rendez-vous\"", true}, Special{"Mo-Fr 09:00-12:00 open \"sur rdv\"", true},
          Special{"Mo[1],Th[3] 10:00-12:00", false}, Special{"2026-2027 Sep-Jun Mo 10:00-12:00", false},
          Special{"easter -2 days off", false}, Special{"Su,PH off", false}, Special{"Mo sunrise-12:00", false},
          Special{"Mo 10:00-12:00 unknown \"à confirmer\"", false}}) {
        const auto rules = readHours(text);
        ASSERT_TRUE(rules) << text;
        EXPECT_EQ(SpecialHoursDialog::hasFieldsFor(rules->front()), hasFields) << text;
        auto* dialog = new SpecialHoursDialog(rules->front());
        EXPECT_EQ(osmText(dialog->rule()), osmText(rules->front())) << text;
        delete dialog;
    }
}

class HoursJourney : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        openSample();
        QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                         [&](RecordForm* opened) { form = opened; });
        QObject::connect(&window->records(), &RecordController::attachedOpened, window.get(),
                         [&](AttachedDialog* opened) { attached = opened; });
    }

    void showPlace(const QString& name) {
        Filter filter;
        filter.text = toUtf8(name);
        view().setFilter(filter);
        ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate() && rows() >= 1 && rows() < 20; }));
        window->places().table().selectRow(0);
        ASSERT_TRUE(waitFor([&] { return window->workspace().details.details() != nullptr; }));
    }

    [[nodiscard]] HoursEditor& hours() {
        return dynamic_cast<HoursEditor&>(form->fieldOf(number(PlaceField::Horaires))->editor());
    }

    [[nodiscard]] std::string savedHours() {
        return window->workspace().details.details()->record[PlaceField::Horaires];
    }

    RecordForm* form = nullptr;
    AttachedDialog* attached = nullptr;
};

TEST_F(HoursJourney, hoursWithAnException) {
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("fr")}) {
        language.use(code);
        window->places().table().selectRow(3);
        ASSERT_TRUE(waitFor([&] { return window->workspace().details.details() != nullptr; }));
        const std::string before = savedHours();
        window->actions().edit->trigger();
        ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
        form->goTo(number(PlaceField::Horaires));
        HoursEditor& editor = hours();
        editor.setValue("");
        auto* add = editor.grid().day(0).findChild<QToolButton*>();
        QTest::keyClick(add, Qt::Key_Space);
        QTest::keyClick(add, Qt::Key_Space);
        type(*timesOf(editor, 0)[3], QStringLiteral("17h30"));
        editor.grid().copy(0, HoursGrid::CopyTo::WorkingDays);
        editor.grid().day(4).remove(1);
        SpecialHoursDialog* dialog = nullptr;
        QObject::connect(&editor.cases(), &CasesEditor::dialogOpened, form,
                         [&](SpecialHoursDialog* opened) { dialog = opened; });
        editor.cases().addCase({.dates = {{.from = {.year = 2026, .month = 12, .day = 24},
                                           .to = HoursDate{.year = 2027, .month = 1, .day = 2}}},
                                .state = HoursState::Off});
        ASSERT_NE(dialog, nullptr);
        shoot(*dialog, QStringLiteral("hours-closure-") + code);
        QTest::keyClick(dialog, Qt::Key_Return);
        editor.cases().addCase(readHours("Sa[1] 10:00-12:00")->front());
        shoot(*dialog, QStringLiteral("hours-nth-") + code);
        QTest::keyClick(dialog, Qt::Key_Return);
        editor.grid().findChild<QComboBox*>()->setFocus();
        QTest::keyClick(editor.grid().findChild<QComboBox*>(), Qt::Key_Down);
        shoot(*form, QStringLiteral("hours-form-") + code);
        const std::string expected = "Mo-Th 09:00-12:00,14:00-17:30; Fr 09:00-12:00; 2026 Dec 24-2027 Jan 02 off; "
                                     "Sa[1] 10:00-12:00; PH off";
        EXPECT_EQ(editor.value(), expected);
        form->save();
        ASSERT_TRUE(waitFor([&] { return savedHours() == expected; }));
        shoot(*window, QStringLiteral("hours-saved-") + code);
        window->actions().undo->trigger();
        ASSERT_TRUE(waitFor([&] { return savedHours() == before; }));
        form = nullptr;
    }
}

TEST_F(HoursJourney, aBusHasStops) {
    language.use(QStringLiteral("fr"));
    showPlace(QStringLiteral("Bus des Clics"));
    const std::size_t stops = window->workspace().details.details()->stops.size();
    ASSERT_GE(stops, 2U);
    shoot(*window, QStringLiteral("stops-window"));
    window->actions().addStop->trigger();
    auto* dialog = dynamic_cast<StopDialog*>(attached);
    ASSERT_NE(dialog, nullptr);
    dialog->save();
    EXPECT_TRUE(dialog->isVisible()) << "a stop is somewhere";
    dialog->fieldOf(StopField::Commune).editor().setValue("Craon");
    dialog->fieldOf(StopField::Horaires).editor().setValue("week 01-53/2 We 14:00-17:00");
    dialog->fieldOf(StopField::Since).editor().setValue("2026-09-01");
    shoot(*dialog, QStringLiteral("stop-dialog"));
    dialog->save();
    ASSERT_TRUE(waitFor([&] { return window->workspace().details.details()->stops.size() == stops + 1; }));
    EXPECT_EQ(session().steps().undo->id, "step.stop");
    EXPECT_EQ(window->workspace().details.details()->stops.back()[StopField::Commune], "Craon");
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return window->workspace().details.details()->stops.size() == stops; }));
}

} // namespace maillage::test
