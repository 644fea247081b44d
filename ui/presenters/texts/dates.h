// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>

namespace maillage {

// Between the core's days and Qt's.

[[nodiscard]] Date dateOf(QDate day);
[[nodiscard]] QDate qDateOf(const Date& day);

} // namespace maillage
