// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/filter_chips.h"
#include "ui/presenters/places/place_finder.h"

#include <QToolButton>
#include <QWidget>

#include <vector>

namespace maillage {

class FlowLayout;

/// One condition of the filter: a press takes it off.
class ChipButton : public QToolButton {
    Q_OBJECT

public:
    explicit ChipButton(QWidget* parent = nullptr);

    void setChip(const FilterChip& chip);

    [[nodiscard]] const std::string& key() const { return m_key; }

protected:
    /// Delete and Backspace press it too.
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::string m_key;
};

/// All that the filter asks, above the table: each to be taken off by itself, and all at once. Hidden while nothing is
/// asked. The focus stays in the bar while there is something to take off.
class FilterChipsBar : public QWidget {
    Q_OBJECT

public:
    FilterChipsBar(PlaceFinder& finder, ViewState& view, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<ChipButton*>& chips() const { return m_chips; }

    [[nodiscard]] QToolButton& showAll() { return *m_showAll; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void takeOff(const std::string& key);
    [[nodiscard]] ChipButton* newChip();
    void retranslate();

    PlaceFinder& m_finder;
    ViewState& m_view;
    FlowLayout* m_layout;
    QToolButton* m_showAll;
    std::vector<ChipButton*> m_chips;
};

} // namespace maillage
