// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maillage {

struct HoursRule;

enum class HoursLanguage : std::uint8_t { French, English };

/// Opening hours as people write them: “lun.–ven. 9 h–12 h, 14 h–18 h 30 ; sam. 9 h–12 h” (with no-break spaces) or
/// “Mon–Fri 9:00–12:00, 14:00–18:30; Sat 9:00–12:00” for "Mo-Fr 09:00-12:00,14:00-18:30; Sa 09:00-12:00". A text that
/// is not understood comes back as it is.
[[nodiscard]] std::string hoursInWords(std::string_view hours, HoursLanguage language);

/// One rule by itself.
[[nodiscard]] std::string hoursInWords(const HoursRule& rule, HoursLanguage language);

} // namespace maillage
