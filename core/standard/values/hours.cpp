// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/hours.h"

#include "core/base/text.h"
#include "core/standard/values/patterns.h"

#include <QByteArray>

#include <KOpeningHours/OpeningHours>

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>

namespace maillage {

namespace {

using KOpeningHours::OpeningHours;

/// The words of the specification, folded.
constexpr std::array<std::string_view, 37> vocabulary{
    "apr", "aug",     "closed", "dawn", "day", "days",    "dec", "dusk", "easter", "feb",  "fr",   "jan", "jul",
    "jun", "mar",     "may",    "mo",   "nov", "oct",     "off", "open", "ph",     "sa",   "sep",  "sh",  "su",
    "sun", "sunrise", "sunset", "th",   "tu",  "unknown", "we",  "week", "weeks",  "year", "years"};

/// Whether all the words outside comments are the specification's, and no hour is written "9h".
bool speaksOpeningHours(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == '"') {
            const std::size_t end = text.find('"', at + 1);
            at = end == std::string_view::npos ? text.size() : end + 1;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && (isLetter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80)) {
            ++at;
        }
        if (at == begin) {
            ++at;
        } else if (!std::ranges::binary_search(vocabulary, fold(text.substr(begin, at - begin)))) {
            return false;
        }
    }
    return true;
}

HoursFlaw judge(std::string_view text) {
    const OpeningHours hours(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    switch (hours.error()) {
    case OpeningHours::NoError:
    case OpeningHours::MissingRegion:
    case OpeningHours::MissingLocation:
    case OpeningHours::UnsupportedFeature:
        return speaksOpeningHours(text) ? HoursFlaw::None : HoursFlaw::FreeText;
    default:
        return HoursFlaw::Invalid;
    }
}

struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

using Answers = std::unordered_map<std::string, HoursFlaw, TextHash, std::equal_to<>>;
constexpr std::size_t maxAnswers = 8192;

} // namespace

HoursFlaw hoursFlaw(std::string_view text) {
    thread_local Answers answers;
    if (text.size() > maxHoursBytes) {
        return HoursFlaw::TooLong;
    }
    if (const auto found = answers.find(text); found != answers.end()) {
        return found->second;
    }
    if (answers.size() >= maxAnswers) {
        answers.clear();
    }
    return answers.emplace(text, judge(text)).first->second;
}

std::string normalizedHours(std::string_view text) {
    if (text.size() > maxHoursBytes) {
        return {};
    }
    const OpeningHours hours(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    return hours.error() == OpeningHours::SyntaxError || hours.error() == OpeningHours::Null
               ? std::string{}
               : hours.normalizedExpression().toStdString();
}

} // namespace maillage
