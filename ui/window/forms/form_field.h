// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "ui/window/forms/value_editor.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace maillage {

/// A field of a form: its name, its editor, and under it what the checks say while one types.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(Entity entity, std::size_t field, QWidget* parent = nullptr);

    [[nodiscard]] std::size_t field() const { return m_field; }

    [[nodiscard]] ValueEditor& editor() const { return *m_editor; }

    /// Those of this field.
    void setFaults(const std::vector<Fault>& faults);
    /// A line of help under the editor, such as the hours in words; hides when empty.
    void setHelp(const QString& text);

    [[nodiscard]] QString message() const;

private:
    Entity m_entity;
    std::size_t m_field;
    QLabel* m_label;
    ValueEditor* m_editor;
    QLabel* m_help;
    QLabel* m_message;
};

} // namespace maillage
