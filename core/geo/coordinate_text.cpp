// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate_text.h"

#include <charconv>
#include <cmath>

namespace maillage {

std::optional<double> parseDegrees(std::string_view text) {
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() <= first || !isDigit(text[first]) || !isDigit(text.back())) {
        return std::nullopt; // also keeps "inf", "nan", ".5" and "5." out
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

} // namespace maillage
