// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/help.h"

#include "core/base/catalogue.h"

#include <array>
#include <ostream>

namespace maillage::cli {

namespace {

void writeColumns(std::ostream& out, std::string_view left, std::string_view right, std::size_t width) {
    out << "  " << left;
    if (left.size() > width) {
        out << "\n  " << std::string(width, ' ');
    } else {
        out << std::string(width - left.size(), ' ');
    }
    out << "  " << right << '\n';
}

void writeOptions(std::ostream& out, std::span<const OptionInfo> options) {
    constexpr std::size_t width = 24;
    for (const OptionInfo& option : options) {
        std::string left(option.name);
        if (!option.value.empty()) {
            left += ' ' + std::string(option.value);
        }
        writeColumns(out, left, sentence(Message{option.help}), width);
    }
}

} // namespace

void writeProgramHelp(std::ostream& out) {
    constexpr std::size_t width = 10;
    out << sentence(Message{"cli.program"}) << "\n\n  maillage-cli COMMAND …\n\n";
    for (const CommandInfo* command : commands()) {
        writeColumns(out, command->name, sentence(Message{command->summary}), width);
    }
    out << '\n' << sentence(Message{"cli.common_options"}) << '\n';
    writeOptions(out, commonOptions());
    writeOptions(out, std::array{OptionInfo{"--version", "", "cli.option.version"}});
    out << '\n' << sentence(Message{"cli.exit_codes"}) << '\n' << sentence(Message{"cli.errors_in_json"}) << '\n';
}

void writeCommandHelp(std::ostream& out, const CommandInfo& command) {
    out << "maillage-cli " << command.name << ' ' << command.usage << "\n\n"
        << sentence(Message{command.summary}) << '\n';
    if (!command.details.empty()) {
        out << '\n' << sentence(Message{command.details}) << '\n';
    }
    out << '\n' << sentence(Message{"cli.options"}) << '\n';
    writeOptions(out, command.options);
    writeOptions(out, commonOptions());
    if (!command.examples.empty()) {
        out << '\n' << sentence(Message{"cli.examples"}) << '\n';
        for (const std::string_view example : command.examples) {
            out << "  maillage-cli " << example << '\n';
        }
    }
    out << '\n' << sentence(Message{"cli.exit_codes"}) << '\n';
}

} // namespace maillage::cli
