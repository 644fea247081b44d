// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSignalBlocker>
#include <QString>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace maillage {

/// Gives a box its choices, with their values, or their texts in another language: what is chosen stays so. Says
/// nothing of it to anybody.
inline void fillChoices(QComboBox& box, std::initializer_list<std::pair<QString, int>> choices) {
    const QSignalBlocker blocker(box);
    const int current = std::max(0, box.currentIndex());
    box.clear();
    for (const auto& [text, value] : choices) {
        box.addItem(text, value);
    }
    box.setCurrentIndex(current);
}

} // namespace maillage
