// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_map>

namespace maillage {

namespace {

using Index = std::unordered_map<std::string_view, const char*>;

std::array<std::span<const Sentence>, 12> tables() {
    return {storeSentences(),     standardSentences(), exchangeSentences(), importSentences(),
            territorySentences(), tilesSentences(),    querySentences(),    qualitySentences(),
            addressesSentences(), figuresSentences(),  coverageSentences(), cliSentences()};
}

const Index& index() {
    static const Index built = [] {
        Index result;
        for (const auto table : tables()) {
            for (const Sentence& entry : table) {
                result.emplace(entry.id, entry.source);
            }
        }
        return result;
    }();
    return built;
}

QString untranslated(const Message& message) {
    QString text = QString::fromUtf8(message.id.data(), static_cast<qsizetype>(message.id.size()));
    for (const std::string& argument : message.arguments) {
        text += QLatin1Char(' ') + QString::fromStdString(argument);
    }
    return text;
}

/// Replaces %1…%9 in one pass, so that an argument that holds "%2" stays as it is.
QString filled(const QString& pattern, const std::vector<std::string>& arguments) {
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool marker = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size();
        const int number = marker ? pattern[i + 1].digitValue() : -1;
        if (number >= 1 && static_cast<std::size_t>(number) <= arguments.size()) {
            result += QString::fromStdString(arguments[static_cast<std::size_t>(number) - 1]);
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

/// The same in UTF-8: no byte of a longer character is a percent sign or a digit.
void fill(std::string_view pattern, const std::vector<std::string>& arguments, std::string& out) {
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t mark = std::min(pattern.find('%', at), pattern.size());
        out += pattern.substr(at, mark - at);
        const char digit = mark + 1 < pattern.size() ? pattern[mark + 1] : '\0';
        const bool argument = digit >= '1' && digit <= '9' && static_cast<std::size_t>(digit - '0') <= arguments.size();
        if (argument) {
            out += arguments[static_cast<std::size_t>(digit - '1')];
        } else {
            out += pattern.substr(mark, 1);
        }
        at = mark + (argument ? 2 : 1);
    }
}

} // namespace

std::string sentence(const Message& message) {
    const auto found = index().find(message.id);
    if (found == index().end()) {
        return untranslated(message).toStdString();
    }
    const int count = message.count ? static_cast<int>(std::min<long long>(*message.count, 2'000'000'000)) : -1;
    const QString pattern = QCoreApplication::translate("catalogue", found->second, nullptr, count);
    return filled(pattern, message.arguments).toStdString();
}

std::string writeMessage(const Message& message) {
    JsonPairs pairs{{"id", std::string(message.id)}};
    for (const std::string& argument : message.arguments) {
        pairs.emplace_back("argument", argument);
    }
    if (message.count) {
        pairs.emplace_back("count", std::to_string(*message.count));
    }
    return writeJsonPairs(pairs);
}

Message readMessage(std::string_view json) {
    Message message{"message.unknown"};
    const auto pairs = readJsonPairs(json);
    if (!pairs) {
        message.arguments.emplace_back(json);
        return message;
    }
    for (const auto& [name, value] : *pairs) {
        if (name == "id") {
            const auto known = index().find(std::string_view(value));
            message.id = known == index().end() ? message.id : known->first;
        } else if (name == "argument") {
            message.arguments.push_back(value);
        } else if (name == "count") {
            message.count = std::strtoll(value.c_str(), nullptr, 10);
        }
    }
    return message;
}

std::string SentenceCache::of(const Message& message) {
    const auto found = index().find(message.id);
    if (message.count || found == index().end()) {
        return sentence(message);
    }
    auto [entry, added] = m_patterns.try_emplace(found->first);
    if (added) {
        entry->second = QCoreApplication::translate("catalogue", found->second).toStdString();
    }
    std::string result;
    fill(entry->second, message.arguments, result);
    return result;
}

std::vector<Sentence> allSentences() {
    std::vector<Sentence> all;
    for (const auto table : tables()) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

} // namespace maillage
