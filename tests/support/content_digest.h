// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <cstdint>

namespace maillage::test {

/// A number that stands for every row of the records, sources and crosswalks of a hub, history left out.
[[nodiscard]] std::uint64_t contentDigest(const store::Connection& connection);

} // namespace maillage::test
