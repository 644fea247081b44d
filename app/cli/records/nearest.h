// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace maillage::cli {

/// The name that differs least from what was typed (letters left out, added, changed or exchanged), if it is near.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view typed, std::span<const std::string_view> names);

} // namespace maillage::cli
