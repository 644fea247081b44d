// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace maillage::test {

/// What a screen reader would call nothing, from the tree of QAccessible interfaces: everything that can have the
/// focus needs a name and a role, every cell-less control too.
[[nodiscard]] QStringList namelessObjects(QWidget& root);

/// Controls that Tab never comes to.
[[nodiscard]] QStringList unreachedByTab(QWidget& root);

/// Whether it is a control that Tab is to come to.
[[nodiscard]] bool isTabStop(const QWidget& widget);

/// Two things one sees at the same time with one Alt key.
[[nodiscard]] QStringList clashingMnemonics(const QWidget& root);

} // namespace maillage::test
