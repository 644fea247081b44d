// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/forms/value_editor.h"

class QLineEdit;

namespace maillage {

/// A line that shows a value as people read it and gives it back as it is kept: "02 41 43 28 13" for "+33241432813", a
/// SIRET number in groups, a date in the language's order. What cannot be read in that way stays as it is typed, and
/// the checks say so.
class ReadableEditor : public ValueEditor {
    Q_OBJECT

public:
    enum class Form {
        Phone,
        Phones, ///< several, "|" between them
        Siret,
        Date,
    };

    ReadableEditor(Form form, QWidget* parent);

    /// The form that suits the field; nothing where it is shown as it is kept.
    [[nodiscard]] static std::optional<Form> formOf(Entity entity, std::size_t field);

    [[nodiscard]] std::string value() const override;
    void setValue(const std::string& value) override;
    void setHint(const QString& hint) override;

private:
    void groupDigits();

    Form m_form;
    QLineEdit* m_line;
    std::string m_value;
    QString m_shown;
};

} // namespace maillage
