// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/base/error.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::cli {

/// An option of a command. The sentences are ids of the catalogue.
struct OptionInfo {
    std::string_view name;  ///< with its dashes: "--source"
    std::string_view value; ///< what it is given, as help shows it: "NAME"; empty for a switch
    std::string_view help;
};

/// What stands on the command line after the command's name, checked against its options.
class Arguments {
public:
    [[nodiscard]] const std::vector<std::string>& positional() const { return m_positional; }

    [[nodiscard]] bool has(std::string_view option) const { return m_options.contains(option); }

    /// The last one given; empty if there is none.
    [[nodiscard]] std::string value(std::string_view option) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
    /// The same, as if the option had not been given.
    [[nodiscard]] Arguments without(std::string_view option) const;

private:
    friend struct ArgumentParser;

    std::vector<std::string> m_positional;
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
};

/// What every command gets.
struct Context {
    Streams streams;
    bool json = false;
    std::string language; ///< "fr" or "en"
    std::string author{}; ///< of what is written
};

struct CommandInfo {
    std::string_view name;
    std::string_view usage; ///< what follows the name: "HUB SOURCE"
    std::string_view summary;
    std::string_view details; ///< a sentence of the catalogue, several lines
    std::span<const OptionInfo> options;
    std::span<const std::string_view> examples; ///< what follows "maillage-cli "
    std::size_t fewest = 0;                     ///< positional arguments
    std::size_t most = 0;
    Result<ExitCode> (*run)(const Context& context, const Arguments& arguments) = nullptr;
};

[[nodiscard]] std::span<const CommandInfo* const> commands();
[[nodiscard]] const CommandInfo* commandNamed(std::string_view name);

/// Options that every command takes: --json, --lang, --author, --help.
[[nodiscard]] std::span<const OptionInfo> commonOptions();

/// Usage with a sentence for an unknown option (and the nearest name), a missing value, too few or too many arguments.
/// After "--" everything is positional. An option's value may follow as "--option=value" too.
[[nodiscard]] Result<Arguments> parseArguments(const CommandInfo& command, std::span<const std::string> words);

} // namespace maillage::cli
