// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/value_editor.h"

#include "core/standard/vocabularies.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/forms/check_list_editor.h"
#include "ui/window/forms/readable_editor.h"
#include "ui/window/hours/hours_editor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace maillage {

namespace {

void fill(QWidget* editor, QWidget* with) {
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(with);
    editor->setFocusProxy(with);
}

/// Keeps the text as it came until it is edited: a line edit would lose line breaks.
class LineEditor : public ValueEditor {
public:
    explicit LineEditor(QWidget* parent)
        : ValueEditor(parent)
        , m_line(new QLineEdit) {
        m_line->setObjectName(QStringLiteral("line"));
        fill(this, m_line);
        connect(m_line, &QLineEdit::textChanged, this, &ValueEditor::valueChanged);
    }

    [[nodiscard]] std::string value() const override {
        return m_line->text() == m_shown ? m_value : toUtf8(m_line->text());
    }

    void setValue(const std::string& value) override {
        m_value = value;
        m_line->setText(toQString(value));
        m_shown = m_line->text();
        m_line->setCursorPosition(0);
    }

    void setHint(const QString& hint) override { m_line->setPlaceholderText(hint); }

private:
    QLineEdit* m_line;
    std::string m_value;
    QString m_shown;
};

class TextEditor : public ValueEditor {
public:
    explicit TextEditor(QWidget* parent)
        : ValueEditor(parent)
        , m_text(new QPlainTextEdit) {
        constexpr int lines = 4;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 16);
        m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // what room a form has left stays below
        fill(this, m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &ValueEditor::valueChanged);
    }

    [[nodiscard]] std::string value() const override {
        const QString text = m_text->toPlainText();
        return text == m_shown ? m_value : toUtf8(text);
    }

    void setValue(const std::string& value) override {
        m_value = value;
        m_text->setPlainText(toQString(value));
        m_shown = m_text->toPlainText();
    }

    void setHint(const QString& hint) override { m_text->setPlaceholderText(hint); }

private:
    QPlainTextEdit* m_text;
    std::string m_value;
    QString m_shown;
};

/// The wheel scrolls the form, and changes nothing in passing.
class StillChoice : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

class ChoiceEditor : public ValueEditor {
public:
    ChoiceEditor(Entity entity, std::size_t field, QWidget* parent)
        : ValueEditor(parent)
        , m_choice(new StillChoice) {
        for (const std::string_view value : choicesOf(entity, field)) {
            m_choice->addItem(choiceLabel(entity, field, value), toQString(value));
        }
        fill(this, m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &ValueEditor::valueChanged);
    }

    [[nodiscard]] std::string value() const override { return toUtf8(m_choice->currentData().toString()); }

    void setValue(const std::string& value) override {
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(toQString(value))));
    }

    void setHint(const QString& /*hint*/) override {}

private:
    QComboBox* m_choice;
};

} // namespace

void ValueEditor::setName(const QString& name) {
    focusProxy()->setAccessibleName(name);
}

ValueEditor* ValueEditor::make(Entity entity, std::size_t field, QWidget* parent) {
    const FieldKind kind = fieldsOf(entity)[field].kind;
    if (kind == FieldKind::Choice) {
        return new ChoiceEditor(entity, field, parent);
    }
    if (kind == FieldKind::LongText) {
        return new TextEditor(parent);
    }
    if (const auto form = ReadableEditor::formOf(entity, field)) {
        return new ReadableEditor(*form, parent);
    }
    const bool hasTerms = entity == Entity::Place && !vocabularyOf(static_cast<PlaceField>(field)).empty();
    if (hasTerms) {
        return new CheckListEditor(static_cast<PlaceField>(field), parent);
    }
    if (fieldsOf(entity)[field].name == "horaires") {
        return new HoursEditor(parent);
    }
    return new LineEditor(parent);
}

} // namespace maillage
