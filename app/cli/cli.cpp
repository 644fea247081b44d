// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/author.h"
#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/output/help.h"
#include "app/cli/output/json_text.h"
#include "app/cli/records/nearest.h"
#include "core/base/catalogue.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace maillage::cli {

namespace {

std::string_view kindName(ErrorKind kind) {
    static constexpr std::array<std::string_view, 14> names{
        "usage",     "data",      "not_found",  "read_only", "busy",      "damaged",  "newer",
        "not_a_hub", "disk_full", "permission", "io",        "cancelled", "conflict", "internal"};
    return names[static_cast<std::size_t>(kind)];
}

ExitCode report(const Streams& streams, bool json, const Error& error) {
    if (json) {
        JsonText text;
        text.openObject().name("error").openObject();
        text.member("kind", kindName(error.kind)).member("message", sentence(error.message));
        text.closeObject().closeObject();
        streams.err << text.take() << '\n';
    } else {
        streams.err << "maillage-cli: " << sentence(error.message) << '\n';
    }
    return error.kind == ErrorKind::Usage ? ExitCode::Usage : ExitCode::CouldNot;
}

/// --lang counts for the messages about the other words as well, so it is looked for first.
std::string wantedLanguage(std::span<const std::string> words) {
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i].starts_with("--lang=")) {
            return words[i].substr(std::string_view("--lang=").size());
        }
        if (words[i] == "--lang" && i + 1 < words.size()) {
            return words[i + 1];
        }
    }
    return languageOfEnvironment();
}

Error unknownCommand(const std::string& name) {
    std::vector<std::string_view> names;
    std::ranges::transform(commands(), std::back_inserter(names), &CommandInfo::name);
    const auto near = nearest(name, names);
    return near ? Error{ErrorKind::Usage, Message{"cli.unknown_command_near", {name, std::string(*near)}, {}}}
                : Error{ErrorKind::Usage, Message{"cli.unknown_command", {name}, {}}};
}

/// What stands before a command: --version, --help, --lang fr.
std::optional<ExitCode> runWithoutCommand(std::span<const std::string> words, const Streams& streams) {
    if (words.empty()) {
        writeProgramHelp(streams.err);
        return ExitCode::Usage;
    }
    if (words.front() == "--version") {
        streams.out << "maillage-cli " << MAILLAGE_VERSION << '\n';
        return ExitCode::Done;
    }
    if (words.front() == "--help" || words.front() == "-h" || (words.front() == "help" && words.size() == 1)) {
        writeProgramHelp(streams.out);
        return ExitCode::Done;
    }
    return std::nullopt;
}

/// Common options may stand before the command: they are moved behind it.
std::vector<std::string> commandFirst(std::span<const std::string> words) {
    std::size_t at = 0;
    const auto isCommon = [](const std::string& word) {
        return word == "--json" || word.starts_with("--lang") || word.starts_with("--author");
    };
    while (at < words.size() && isCommon(words[at])) {
        at += words[at] == "--lang" || words[at] == "--author" ? 2 : 1;
    }
    at = std::min(at, words.size());
    std::vector<std::string> ordered(words.begin() + static_cast<std::ptrdiff_t>(at), words.end());
    ordered.insert(ordered.begin() + (ordered.empty() ? 0 : 1), words.begin(),
                   words.begin() + static_cast<std::ptrdiff_t>(at));
    return ordered;
}

} // namespace

ExitCode run(std::span<const std::string> arguments, const Streams& streams) {
    Context context{.streams = streams, .json = std::ranges::contains(arguments, "--json"), .language = {}};
    context.language = wantedLanguage(arguments);
    if (!useLanguage(context.language)) {
        return report(streams, context.json,
                      {ErrorKind::Usage, Message{"cli.unknown_language", {context.language}, {}}});
    }
    std::vector<std::string> words = commandFirst(arguments);
    if (words.size() >= 2 && words.front() == "help" && commandNamed(words[1]) != nullptr) {
        words = {words[1], "--help"};
    }
    if (const auto done = runWithoutCommand(words, streams)) {
        return *done;
    }
    const CommandInfo* command = commandNamed(words.front());
    if (command == nullptr) {
        return report(streams, context.json, unknownCommand(words.front()));
    }
    const auto parsed = parseArguments(*command, std::span(words).subspan(1));
    if (!parsed) {
        const ExitCode code = report(streams, context.json, parsed.error());
        if (!context.json) {
            streams.err << sentence(Message{"cli.see_help", {std::string(command->name)}, {}}) << '\n';
        }
        return code;
    }
    if (parsed->has("--help")) {
        writeCommandHelp(streams.out, *command);
        return ExitCode::Done;
    }
    auto author = authorOf(*parsed);
    if (!author) {
        return report(streams, context.json, author.error());
    }
    context.author = std::move(*author);
    const auto code = command->run(context, *parsed);
    return code ? *code : report(streams, context.json, code.error());
}

} // namespace maillage::cli
