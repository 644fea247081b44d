// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage {

/// A flat JSON object with text values, in the order written.
using JsonPairs = std::vector<std::pair<std::string, std::string>>;

/// `"…"` with RFC 8259 escapes; the text is UTF-8 already. Control characters become \u00XX.
void appendJsonString(std::string& out, std::string_view utf8);
[[nodiscard]] std::string jsonString(std::string_view utf8);

/// `{"a":"b",…}`; no pair gives an empty text, so that an empty column means no value.
[[nodiscard]] std::string writeJsonPairs(const JsonPairs& pairs);
/// Order and duplicates kept; values that are not texts come as their JSON text. Nothing if it is no JSON object.
[[nodiscard]] std::optional<JsonPairs> readJsonPairs(std::string_view json);

} // namespace maillage
