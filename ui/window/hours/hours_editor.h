// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_plan.h"
#include "ui/window/forms/value_editor.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace maillage {

class CasesEditor;
class HoursGrid;

/// Edits opening hours as a week in a grid and special cases under it; the text that comes of it, in OpenStreetMap's
/// syntax, stands below and can be typed into as well. A text that takes long to understand is read on another thread.
/// A text that the grid cannot show stays to the letter.
class HoursEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit HoursEditor(QWidget* parent = nullptr);

    [[nodiscard]] std::string value() const override;
    void setValue(const std::string& value) override;
    void setHint(const QString& hint) override;
    void setName(const QString& name) override;

    [[nodiscard]] HoursGrid& grid() { return *m_grid; }

    [[nodiscard]] CasesEditor& cases() { return *m_cases; }

private:
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeLine();
    void connectParts();
    void showText();
    void answer(const std::optional<HoursPlan>& plan);
    void showPlan(const HoursPlan& plan);
    void takePlan();
    void takeAppointment(bool wanted);
    void showWords();

    HoursPlan m_plan;
    std::string m_value;
    QString m_shown;
    bool m_showing = false;
    int m_asked = 0; ///< plans so far; only the last one counts
    QWidget* m_week;
    QCheckBox* m_always;
    HoursGrid* m_grid;
    QCheckBox* m_appointment;
    QLineEdit* m_remark;
    CasesEditor* m_cases;
    QLabel* m_beyond;
    QLabel* m_words;
    QLineEdit* m_line;
    QTimer* m_typing;
};

} // namespace maillage
