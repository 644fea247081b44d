// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

namespace maillage::test {

/// Controls in which nobody sees that they have the keyboard's focus: no pixels change by 3 : 1 when it comes with the
/// Tab key. Those in `seen` are passed over, and those that are looked at join them.
[[nodiscard]] QStringList unmarkedFocus(QWidget& root, QSet<QString>& seen);

} // namespace maillage::test
