// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace maillage::test {

/// Texts that have less room than they need: labels, buttons, boxes, tabs, headers, lists without a scroll bar, and
/// forms that are wider than their view. One line each; empty when everything can be read.
[[nodiscard]] QStringList cutTexts(const QWidget& root);

/// Widgets one can see now, root included, but none of other windows.
[[nodiscard]] QList<const QWidget*> visibleWidgets(const QWidget& root);

/// The class, the object's name and its text, to be found in the code by.
[[nodiscard]] QString described(const QWidget& widget);

} // namespace maillage::test
