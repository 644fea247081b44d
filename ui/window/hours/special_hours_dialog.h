// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace maillage {

class PeriodsEditor;
class SpansEditor;

/// A special case of opening hours: when it holds (dates, weeks, holidays, days, which of the month), and what then.
/// What these fields cannot show is edited as one line of OpenStreetMap's syntax.
class SpecialHoursDialog : public QDialog {
    Q_OBJECT

public:
    explicit SpecialHoursDialog(const HoursRule& rule, QWidget* parent = nullptr);

    /// Whether the fields show all of it.
    [[nodiscard]] static bool hasFieldsFor(const HoursRule& rule);

    /// As the fields say.
    [[nodiscard]] HoursRule rule() const;

Q_SIGNALS:
    void chosen(const maillage::HoursRule& rule);

private:
    enum Effect { Closes, Opens, SaysOnly };

    void addFields(QFormLayout& form);
    void addWhat(QFormLayout& form);
    void addWhen(QFormLayout& form);
    void addDays(QFormLayout& form);
    void addLine(QFormLayout& form);
    void showRule(const HoursRule& rule);
    void showWeeks(const HoursRule& rule);
    void showDays(const HoursRule& rule);
    void refresh();
    void finish();

    [[nodiscard]] HoursRule fromFields() const;
    void takeWeeks(HoursRule& rule) const;
    void takeDays(HoursRule& rule) const;

    HoursRule m_rule;
    bool m_asText;
    QComboBox* m_effect;
    SpansEditor* m_spans;
    PeriodsEditor* m_periods;
    QComboBox* m_weeks;
    QLineEdit* m_weekNumbers;
    QComboBox* m_holidays;
    std::array<QCheckBox*, 7> m_days{};
    std::array<QCheckBox*, 6> m_nth{}; ///< first to fifth, last
    QLineEdit* m_remark;
    QComboBox* m_joint;
    QLineEdit* m_line;
    QLabel* m_words;
    QDialogButtonBox* m_buttons;
};

} // namespace maillage
