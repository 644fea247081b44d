// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

namespace maillage::test {

/// WCAG 2.2's contrast ratio, from 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Labels and buttons whose text, as it is painted, stands out from its ground by less than 4.5 : 1.
[[nodiscard]] QStringList faintTexts(QWidget& root);

/// The strongest contrast between the frame of a painted widget and the ground around it.
[[nodiscard]] double outlineContrast(QWidget& control);

} // namespace maillage::test
