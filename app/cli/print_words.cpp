// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_words.h"

#include "app/cli/record_filter.h"

#include <algorithm>
#include <filesystem>

namespace maillage::cli {

namespace {

constexpr std::string_view territory = "--territory";

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString absolutePath(const std::string& path) {
    return text(std::filesystem::absolute(path).string());
}

} // namespace

std::vector<OptionInfo> printConditionOptions() {
    std::vector<OptionInfo> options;
    std::ranges::copy_if(RecordFilter::options(), std::back_inserter(options),
                         [](const OptionInfo& option) { return option.name != territory; });
    return options;
}

Result<QStringList> printWords(const Context& context, const Arguments& arguments,
                               const store::Connection& connection) {
    const auto chosen = RecordFilter::parse(arguments.without(territory), Entity::Place);
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    const auto filters = chosen->filters(connection);
    if (!filters) {
        return std::unexpected(filters.error());
    }
    QStringList words{QStringLiteral("--print"), absolutePath(arguments.positional()[0]),
                      absolutePath(arguments.positional()[1])};
    for (const std::string_view option : {territory, std::string_view("--paper"), std::string_view("--title")}) {
        if (arguments.has(option)) {
            words << text(option) << text(arguments.value(option));
        }
    }
    for (const std::string_view flag : {"--landscape", "--internal"}) {
        if (arguments.has(flag)) {
            words << text(flag);
        }
    }
    for (const Filter& filter : *filters) {
        words << QStringLiteral("--conditions") << text(toJson(filter));
    }
    words << QStringLiteral("--lang") << text(context.language);
    return words;
}

} // namespace maillage::cli
