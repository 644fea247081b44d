// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"
#include "core/commands/editor.h"

#include <charconv>
#include <ostream>

namespace maillage::cli {

namespace {

struct Direction {
    std::string_view member; ///< of the JSON
    std::string_view sentence;
    Result<ChangeReport> (Editor::*run)(const TaskControl&);
};

Result<std::size_t> countOf(const Arguments& arguments) {
    if (arguments.positional().size() < 2) {
        return 1;
    }
    const std::string& word = arguments.positional()[1];
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
    if (error != std::errc{} || end != word.data() + word.size() || count == 0) {
        return failure(ErrorKind::Usage, "cli.not_a_count", {word});
    }
    return count;
}

Result<ExitCode> runSteps(const Context& context, const Arguments& arguments, const Direction& direction) {
    const auto count = countOf(arguments);
    if (!count) {
        return std::unexpected(count.error());
    }
    auto hub = openToWrite(arguments.positional()[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    Editor editor(*hub, context.author);
    const ProgressLine progress(context.streams, context.json);
    JsonText text;
    text.openObject().name(direction.member).openArray();
    for (std::size_t i = 0; i < *count; ++i) {
        const auto report = (editor.*direction.run)(progress.control());
        if (!report && i > 0 && report.error().kind == ErrorKind::Usage) {
            break; // fewer steps than asked for
        }
        if (!report) {
            Error error = report.error();
            if (error.kind == ErrorKind::Usage) {
                error.kind = ErrorKind::NotFound; // nothing to undo is not a wrong call
            }
            return std::unexpected(std::move(error));
        }
        const std::string label = sentence(report->label);
        text.value(label);
        if (!context.json) {
            context.streams.out << sentence(Message{direction.sentence, {label}, {}}) << '\n';
        }
    }
    text.closeArray().closeObject();
    if (context.json) {
        context.streams.out << text.take() << '\n';
    }
    return ExitCode::Done;
}

Result<ExitCode> runUndo(const Context& context, const Arguments& arguments) {
    return runSteps(context, arguments, {"undone", "step.undo", &Editor::undo});
}

Result<ExitCode> runRedo(const Context& context, const Arguments& arguments) {
    return runSteps(context, arguments, {"redone", "step.redo", &Editor::redo});
}

} // namespace

const CommandInfo& undoCommand() {
    static constexpr std::string_view examples[] = {"undo mon-hub.maillage", "undo mon-hub.maillage 3"};
    static constexpr CommandInfo info{.name = "undo",
                                      .usage = "HUB [N]",
                                      .summary = "cli.undo",
                                      .details = "cli.undo.details",
                                      .options = {},
                                      .examples = examples,
                                      .fewest = 1,
                                      .most = 2,
                                      .run = runUndo};
    return info;
}

const CommandInfo& redoCommand() {
    static constexpr std::string_view examples[] = {"redo mon-hub.maillage"};
    static constexpr CommandInfo info{.name = "redo",
                                      .usage = "HUB [N]",
                                      .summary = "cli.redo",
                                      .details = "cli.redo.details",
                                      .options = {},
                                      .examples = examples,
                                      .fewest = 1,
                                      .most = 2,
                                      .run = runRedo};
    return info;
}

} // namespace maillage::cli
