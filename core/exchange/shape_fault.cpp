// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shape_fault.h"

#include <algorithm>
#include <utility>

namespace maillage {

std::string_view clippedValue(std::string_view utf8) {
    if (utf8.size() <= maxFaultValue) {
        return utf8;
    }
    std::size_t end = maxFaultValue;
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return utf8.substr(0, end);
}

Fault shapeFault(const RawRecord& record, std::string_view rule, Message message, Severity severity) {
    return shapeFault(record, FaultPlace{}, rule, std::move(message), severity);
}

Fault shapeFault(const RawRecord& record, const FaultPlace& place, std::string_view rule, Message message,
                 Severity severity) {
    return {record.line, place.column, std::string(place.field), std::string(clippedValue(place.value)),
            severity,    rule,         std::move(message)};
}

std::optional<std::size_t> valueWithReplacedBytes(const SourceFile& source, const RawRecord& record, std::size_t begin,
                                                  std::size_t end) {
    const auto replaced = source.replacedAt();
    const auto first = std::ranges::lower_bound(replaced, begin);
    if (first == replaced.end() || *first >= end) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(
        record.values, [](std::string_view value) { return value.find("\xEF\xBF\xBD") != std::string_view::npos; });
    return static_cast<std::size_t>(found - record.values.begin());
}

std::optional<std::size_t> removeNuls(RawRecord& record) {
    const auto hasNul = [](std::string_view value) { return value.find('\0') != std::string_view::npos; };
    const auto first = std::ranges::find_if(record.values, hasNul);
    if (first == record.values.end()) {
        return std::nullopt;
    }
    const auto index = static_cast<std::size_t>(first - record.values.begin());
    std::size_t room = 0;
    for (const std::string_view value : record.values) {
        room += value.size();
    }
    std::vector<char> cleaned;
    cleaned.reserve(room); // so that the views stay where they are
    for (std::string_view& value : record.values) {
        const std::size_t begin = cleaned.size();
        std::ranges::copy_if(value, std::back_inserter(cleaned), [](char c) { return c != '\0'; });
        value = {cleaned.data() + begin, cleaned.size() - begin};
    }
    record.arena = std::move(cleaned);
    return index;
}

} // namespace maillage
