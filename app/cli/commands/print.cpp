// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/output/json_text.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <filesystem>
#include <ostream>

namespace maillage::cli {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The desktop program paints the map. It stands beside this one, or on the PATH.
QString desktopProgram() {
    const QString name = QStringLiteral("maillage");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QStringList wordsFor(const Context& context, const Arguments& arguments) {
    const std::string& hub = arguments.positional()[0];
    const std::string& out = arguments.positional()[1];
    QStringList words{QStringLiteral("--print"), text(std::filesystem::absolute(hub).string()),
                      text(std::filesystem::absolute(out).string())};
    for (const std::string_view option : {"--territory", "--paper", "--title"}) {
        if (arguments.has(option)) {
            words << text(option) << text(arguments.value(option));
        }
    }
    if (arguments.has("--landscape")) {
        words << QStringLiteral("--landscape");
    }
    words << QStringLiteral("--lang") << text(context.language);
    return words;
}

Result<ExitCode> runPrint(const Context& context, const Arguments& arguments) {
    if (!arguments.has("--territory")) {
        return failure(ErrorKind::Usage, "cli.print.needs_territory");
    }
    if (!std::filesystem::exists(arguments.positional()[0])) {
        return failure(ErrorKind::NotFound, "store.not_found", {arguments.positional()[0]});
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
    desktop.start(program, wordsFor(context, arguments));
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
    static constexpr OptionInfo options[] = {
        {"--territory", "TERRITORY", "cli.print.territory"},
        {"--paper", "A4|A3|A2", "cli.print.paper"},
        {"--landscape", "", "cli.print.landscape"},
        {"--title", "TITLE", "cli.print.title"},
    };
    static constexpr std::string_view examples[] = {
        "print mon-hub.maillage carte.pdf --territory dep:49 --paper A3 --landscape",
        "print mon-hub.maillage angers.pdf --territory communes:49007,49328 --title \"Réunion du 12 mars\""};
    static constexpr CommandInfo info{.name = "print",
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
