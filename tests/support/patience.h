// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace maillage::test {

/// Milliseconds until something that has to happen is taken for lost: enough for a machine that does much else.
inline constexpr int patience = 100'000;

template<typename Condition>
[[nodiscard]] bool waitFor(Condition condition) {
    return QTest::qWaitFor(condition, patience);
}

} // namespace maillage::test
