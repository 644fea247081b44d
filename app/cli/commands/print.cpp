// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/print_words.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace maillage::cli {

namespace {

/// The desktop program paints the map. It stands beside this one, or on the PATH.
QString desktopProgram() {
    const QString name = QStringLiteral("maillage");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

Result<ExitCode> runPrint(const Context& context, const Arguments& arguments) {
    if (!arguments.has("--territory")) {
        return failure(ErrorKind::Usage, "cli.print.needs_territory");
    }
    const auto words = openToRead(arguments.positional()[0]).and_then([&](const store::HubFile& hub) {
        return printWords(context, arguments, hub.connection());
    });
    if (!words) {
        return std::unexpected(words.error());
    }
    const QString program = desktopProgram();
    if (program.isEmpty()) {
        return failure(ErrorKind::NotFound, "cli.print.no_desktop");
    }
    QProcess desktop;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")); // no window is opened
    desktop.setProcessEnvironment(environment);
    desktop.setProcessChannelMode(QProcess::SeparateChannels);
    desktop.setInputChannelMode(QProcess::ForwardedInputChannel);
    desktop.start(program, *words);
    if (!desktop.waitForStarted() || !desktop.waitForFinished(-1)) {
        return failure(ErrorKind::Io, "cli.print.failed", {program.toStdString(), desktop.errorString().toStdString()});
    }
    context.streams.err << desktop.readAllStandardError().toStdString();
    if (desktop.exitStatus() != QProcess::NormalExit) {
        return failure(ErrorKind::Internal, "cli.print.failed",
                       {program.toStdString(), desktop.errorString().toStdString()});
    }
    if (desktop.exitCode() == 0 && context.json) {
        JsonText json;
        json.openObject().member("file", std::filesystem::absolute(arguments.positional()[1]).string()).closeObject();
        context.streams.out << json.take() << '\n';
    }
    switch (desktop.exitCode()) {
    case 0:
        return ExitCode::Done;
    case 1:
        return ExitCode::Usage;
    default:
        return ExitCode::CouldNot;
    }
}

} // namespace

const CommandInfo& printCommand() {
    static const std::vector<OptionInfo> options = [] {
        std::vector<OptionInfo> all{
            {"--territory", "TERRITORY", "cli.print.territory"},
            {"--paper", "A4|A3|A2", "cli.print.paper"},
            {"--landscape", "", "cli.print.landscape"},
            {"--title", "TITLE", "cli.print.title"},
            {"--internal", "", "cli.print.internal"},
        };
        std::ranges::copy(printConditionOptions(), std::back_inserter(all));
        return all;
    }();
    static constexpr std::string_view examples[] = {
        "print mon-hub.maillage carte.pdf --territory dep:49 --paper A3 --landscape",
        "print mon-hub.maillage angers.pdf --territory communes:49007,49328 --title \"Réunion du 12 mars\"",
        "print mon-hub.maillage samedi.pdf --territory \"Autour du lac\" --open saturday"};
    static const CommandInfo info{.name = "print",
                                  .usage = "HUB OUT.pdf --territory TERRITORY [OPTION…]",
                                  .summary = "cli.print",
                                  .details = "cli.print.details",
                                  .options = options,
                                  .examples = examples,
                                  .fewest = 2,
                                  .most = 2,
                                  .run = runPrint};
    return info;
}

} // namespace maillage::cli
