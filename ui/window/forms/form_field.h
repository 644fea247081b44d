// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/forms/fault_list.h"
#include "ui/window/forms/value_editor.h"

class QBoxLayout;
class QLabel;

namespace maillage {

/// A field of a form: its name, its editor, and under it what helps, what may be chosen, and what the checks say while
/// one types.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(Entity entity, std::size_t field, QWidget* parent = nullptr);

    [[nodiscard]] std::size_t field() const { return m_field; }

    [[nodiscard]] ValueEditor& editor() const { return *m_editor; }

    /// Those of this field.
    void setFaults(const std::vector<JudgedFault>& faults);
    /// A line of help under the editor, such as the hours in words; hides when empty.
    void setHelp(const QString& text);
    /// Values to choose from with a button each, such as the postcodes of a commune; hides without any.
    void offer(const QStringList& values);

    [[nodiscard]] QString message() const { return m_faults->text(); }

    [[nodiscard]] QString help() const;

Q_SIGNALS:
    void proposalChosen(const maillage::Proposal& proposal);
    /// One of those that were offered; the editor has it already.
    void offerTaken(const QString& value);

private:
    void clearOffer();

    Entity m_entity;
    std::size_t m_field;
    QLabel* m_label;
    ValueEditor* m_editor;
    QLabel* m_help;
    QWidget* m_offer;
    QBoxLayout* m_offerRow;
    QStringList m_offered;
    FaultList* m_faults;
};

} // namespace maillage
