// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/tilemaker_output.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace maillage {

namespace {

/// A kind of line: what stands before its two numbers and between them, and which part of the work they count.
struct Phase {
    std::string_view before;
    std::string_view between;
    std::uint64_t from;
    std::uint64_t to;
};

constexpr auto phases = std::to_array<Phase>({
    {"Block ", "/", 5, 35},
    {"writing tile ", " of ", 40, TilemakerOutput::whole},
});

constexpr std::size_t longestLine = 1000;
constexpr std::size_t longestComplaint = 200;

std::optional<std::uint64_t> numberAt(std::string_view text, std::size_t& at) {
    std::uint64_t number = 0;
    const char* const begin = text.data() + at;
    const auto [end, problem] = std::from_chars(begin, text.data() + text.size(), number);
    at += static_cast<std::size_t>(end - begin);
    return problem == std::errc() ? std::optional(number) : std::nullopt;
}

std::uint64_t doneBy(const Phase& phase, std::string_view line) {
    std::size_t at = line.find(phase.before);
    if (at == std::string_view::npos) {
        return 0;
    }
    at += phase.before.size();
    const auto done = numberAt(line, at);
    if (!done || !line.substr(at).starts_with(phase.between)) {
        return 0;
    }
    at += phase.between.size();
    const auto total = numberAt(line, at);
    return total && *total > 0 ? phase.from + (phase.to - phase.from) * std::min(*done, *total) / *total : 0;
}

std::string_view lastLine(std::string_view text) {
    text = trimmed(text);
    const std::size_t start = text.find_last_of("\r\n");
    return start == std::string_view::npos ? text : text.substr(start + 1);
}

} // namespace

void TilemakerOutput::take(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t end = bytes.find_first_of("\r\n");
        m_line += bytes.substr(0, std::min(end, longestLine - std::min(m_line.size(), longestLine)));
        if (end == std::string_view::npos) {
            return;
        }
        takeLine(m_line);
        m_line.clear();
        bytes.remove_prefix(end + 1);
    }
}

void TilemakerOutput::takeLine(std::string_view line) {
    for (const Phase& phase : phases) {
        m_done = std::max(m_done, doneBy(phase, line));
    }
}

std::string complaintOf(std::string_view errors) {
    constexpr std::string_view mark = "what():";
    const std::size_t exception = errors.rfind(mark);
    std::string_view text =
        exception == std::string_view::npos ? lastLine(errors) : errors.substr(exception + mark.size());
    text = trimmed(text);
    text = trimmed(text.substr(0, std::min(text.find_first_of("\r\n"), longestComplaint)));
    return isValidUtf8(text) ? std::string(text) : std::string();
}

} // namespace maillage
