// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/active_window.h"
#include "tests/window/window_fixture.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/record_controller.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace maillage::test {

/// The window on the sample, and the form that was opened last.
class FormFixture : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        openSample();
        follow();
    }

    void follow() {
        QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                         [&](RecordForm* opened) { form = opened; });
    }

    void TearDown() override {
        if (form) {
            dialogs.answer = false;
            dialogs.later = false;
            form->reject();
        }
        WindowFixture::TearDown();
    }

    void add(Entity entity = Entity::Place) {
        window->records().add(entity);
        ASSERT_NE(form, nullptr);
        ASSERT_TRUE(waitUntilActive(form));
    }

    void edit(RecordKey record) {
        form = nullptr;
        window->records().edit(record);
        ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
        ASSERT_TRUE(waitUntilActive(form));
    }

    template<typename Field>
    [[nodiscard]] FormField& field(Field field) const {
        return *form->fieldOf(static_cast<std::size_t>(field));
    }

    template<typename Field>
    [[nodiscard]] QLineEdit& line(Field of) const {
        return *field(of).editor().template findChild<QLineEdit*>(QStringLiteral("line"));
    }

    /// Types into the field, as somebody would.
    template<typename Field>
    void type(Field of, const QString& text) {
        ASSERT_TRUE(waitUntilActive(form));
        form->goTo(static_cast<std::size_t>(of));
        line(of).selectAll();
        QTest::keyClicks(&line(of), text);
    }

    /// Taken away, and not only on a page that has not come up yet.
    [[nodiscard]] static bool isGone(const QWidget& widget) {
        return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
    }

    /// The buttons under the field, from top to bottom.
    template<typename Field>
    [[nodiscard]] QStringList buttons(Field of) const {
        QStringList texts;
        for (const QPushButton* button : field(of).template findChildren<QPushButton*>()) {
            if (!isGone(*button)) {
                texts << QString(button->text()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
            }
        }
        return texts;
    }

    template<typename Field>
    void press(Field of, const QString& text) {
        for (QPushButton* button : field(of).template findChildren<QPushButton*>()) {
            if (!isGone(*button) && QString(button->text()).replace(QChar(QChar::Nbsp), QLatin1Char(' ')) == text) {
                button->click();
                return;
            }
        }
        FAIL() << "no button " << text.toStdString();
    }

    QPointer<RecordForm> form;
};

} // namespace maillage::test
