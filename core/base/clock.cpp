// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <format>

namespace maillage {

namespace {

std::optional<Timestamp> pinned() {
    const char* text = std::getenv("SOURCE_DATE_EPOCH");
    if (text == nullptr) {
        return std::nullopt;
    }
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text, text + std::strlen(text), seconds);
    if (error != std::errc{} || *end != '\0') {
        return std::nullopt;
    }
    return Timestamp{std::chrono::seconds{seconds}};
}

std::tm brokenDown(Timestamp time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm broken{};
    localtime_r(&seconds, &broken);
    return broken;
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Timestamp now() {
    if (const auto fixed = pinned()) {
        return *fixed;
    }
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

LocalTime localTime(Timestamp time) {
    const std::tm t = brokenDown(time);
    return {.day = Date{std::chrono::year{t.tm_year + 1900}, std::chrono::month{static_cast<unsigned>(t.tm_mon + 1)},
                        std::chrono::day{static_cast<unsigned>(t.tm_mday)}},
            .minute = t.tm_hour * 60 + t.tm_min};
}

Date today() {
    return localNow().day;
}

Timestamp startOfDay(const Date& day) {
    std::tm broken{};
    broken.tm_year = static_cast<int>(day.year()) - 1900;
    broken.tm_mon = static_cast<int>(static_cast<unsigned>(day.month())) - 1;
    broken.tm_mday = static_cast<int>(static_cast<unsigned>(day.day()));
    broken.tm_isdst = -1; // as the zone has it
    return Timestamp{std::chrono::seconds{std::mktime(&broken)}};
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::string formatDate(const Date& date) {
    return std::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string formatLocalTime(Timestamp time) {
    const std::tm t = brokenDown(time);
    return std::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, t.tm_hour,
                       t.tm_min, t.tm_sec);
}

std::string fileStamp(Timestamp time) {
    const std::tm t = brokenDown(time);
    return std::format("{:04}{:02}{:02}-{:02}{:02}{:02}", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday, t.tm_hour,
                       t.tm_min, t.tm_sec);
}

} // namespace maillage
