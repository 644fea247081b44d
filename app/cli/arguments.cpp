// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/records/nearest.h"

#include <algorithm>

namespace maillage::cli {

std::string Arguments::value(std::string_view option) const {
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::string{} : found->second.back();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>{} : found->second;
}

Arguments Arguments::without(std::string_view option) const {
    Arguments others = *this;
    others.m_options.erase(std::string(option));
    return others;
}

struct ArgumentParser {
    const CommandInfo& command;
    std::span<const std::string> words;
    std::size_t at = 0;
    Arguments arguments{};

    [[nodiscard]] const OptionInfo* option(std::string_view name) const {
        for (const auto options : {command.options, commonOptions()}) {
            const auto found = std::ranges::find(options, name, &OptionInfo::name);
            if (found != options.end()) {
                return &*found;
            }
        }
        return nullptr;
    }

    /// A negative number is none.
    [[nodiscard]] static bool looksLikeOption(const std::string& word) {
        return word.size() > 1 && word.front() == '-' && (word[1] < '0' || word[1] > '9');
    }

    [[nodiscard]] Result<void> unknown(const std::string& name) const {
        std::vector<std::string_view> names;
        for (const auto options : {command.options, commonOptions()}) {
            std::ranges::transform(options, std::back_inserter(names), &OptionInfo::name);
        }
        if (const auto near = nearest(name, names)) {
            return failure(ErrorKind::Usage, "cli.unknown_option_near",
                           {name, std::string(command.name), std::string(*near)});
        }
        return failure(ErrorKind::Usage, "cli.unknown_option", {name, std::string(command.name)});
    }

    [[nodiscard]] Result<void> parseOption(const std::string& word) {
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const OptionInfo* info = option(name == "-h" ? "--help" : name);
        if (info == nullptr) {
            return unknown(name);
        }
        std::string value;
        if (equals != std::string::npos) {
            if (info->value.empty()) {
                return failure(ErrorKind::Usage, "cli.option_takes_no_value", {name});
            }
            value = word.substr(equals + 1);
        } else if (!info->value.empty()) {
            if (at == words.size()) {
                return failure(ErrorKind::Usage, "cli.option_needs_value", {name, std::string(info->value)});
            }
            value = words[at++];
        }
        arguments.m_options[std::string(info->name)].push_back(std::move(value));
        return {};
    }

    [[nodiscard]] Result<Arguments> run() {
        bool onlyPositional = false;
        while (at < words.size()) {
            const std::string& word = words[at++];
            if (!onlyPositional && word == "--") {
                onlyPositional = true;
            } else if (!onlyPositional && looksLikeOption(word)) {
                if (auto done = parseOption(word); !done) {
                    return std::unexpected(done.error());
                }
            } else {
                arguments.m_positional.push_back(word);
            }
        }
        if (arguments.has("--help")) {
            return std::move(arguments);
        }
        const std::string usage = std::string(command.name) + ' ' + std::string(command.usage);
        if (arguments.m_positional.size() < command.fewest) {
            return failure(ErrorKind::Usage, "cli.too_few", {usage});
        }
        if (arguments.m_positional.size() > command.most) {
            return failure(ErrorKind::Usage, "cli.too_many", {usage, arguments.m_positional[command.most]});
        }
        return std::move(arguments);
    }
};

std::span<const OptionInfo> commonOptions() {
    static constexpr OptionInfo options[] = {
        {"--json", "", "cli.option.json"},
        {"--lang", "fr|en", "cli.option.lang"},
        {"--author", "NAME", "cli.option.author"},
        {"--help", "", "cli.option.help"},
    };
    return options;
}

Result<Arguments> parseArguments(const CommandInfo& command, std::span<const std::string> words) {
    return ArgumentParser{command, words}.run();
}

} // namespace maillage::cli
