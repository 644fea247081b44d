// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include <initializer_list>

namespace maillage {

/// A line of controls, some at the left and some at the right, without margins of its own.
[[nodiscard]] inline QWidget* lineOf(std::initializer_list<QWidget*> left, std::initializer_list<QWidget*> right) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : left) {
        layout->addWidget(part);
    }
    layout->addStretch(1);
    for (QWidget* part : right) {
        layout->addWidget(part);
    }
    return line;
}

/// Parts below each other, of which one takes the spare room.
[[nodiscard]] inline QWidget* columnOf(std::initializer_list<QWidget*> parts, QWidget* stretched) {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    for (QWidget* part : parts) {
        layout->addWidget(part, part == stretched ? 1 : 0);
    }
    return column;
}

} // namespace maillage
