// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/sqlite.h"

#include <string_view>

namespace maillage::cli {

/// As findRecord(); where the hub has no such record, the one that was deleted last, with this id or with a UUID that
/// is it or begins so (eight characters at least).
[[nodiscard]] Result<RecordKey> findAnyRecord(const store::Connection& connection, std::string_view word);

} // namespace maillage::cli
