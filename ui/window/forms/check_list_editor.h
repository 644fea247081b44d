// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/forms/value_editor.h"

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace maillage {

/// The values of a vocabulary to tick, in its order and wording; values of the record that it does not know stand at
/// the end, so that none is lost. Long values break into lines. Long vocabularies have a line to find a value by: the
/// arrow down leads to the list, Enter ticks the first value found.
class CheckListEditor : public ValueEditor {
    Q_OBJECT

public:
    CheckListEditor(PlaceField field, QWidget* parent);

    [[nodiscard]] std::string value() const override;
    void setValue(const std::string& value) override;
    void setHint(const QString& hint) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addItem(const std::string& value, bool checked);
    void showMatching(const QString& text);
    void bringCheckedUp();
    [[nodiscard]] bool findKey(int key);
    void fill(std::string_view value);
    void fitHeight();
    [[nodiscard]] std::vector<std::string> checkedValues() const;
    [[nodiscard]] QListWidgetItem* itemFor(std::string_view value) const;

    PlaceField m_field;
    QLineEdit* m_find;
    QListWidget* m_list;
    std::string m_value;                ///< as it was set
    std::vector<std::string> m_checked; ///< of m_value
};

} // namespace maillage
