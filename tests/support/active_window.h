// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QApplication>
#include <QWidget>

namespace maillage::test {

/// Whether the window gets the keyboard, which may take a moment; before, the focus is another window's. QTest's own
/// way calls a dialog active as soon as the window it belongs to is.
[[nodiscard]] inline bool waitUntilActive(const QWidget* window) {
    return waitFor([window] { return QApplication::activeWindow() == window; });
}

} // namespace maillage::test
