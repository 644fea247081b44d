// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desktop_program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <ostream>

namespace maillage::cli {

namespace {

QString desktopProgram() {
    const QString name = QStringLiteral("maillage");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

Result<ExitCode> runDesktopProgram(const Context& context, const QStringList& words) {
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
    desktop.start(program, words);
    if (!desktop.waitForStarted() || !desktop.waitForFinished(-1)) {
        return failure(ErrorKind::Io, "cli.print.failed", {program.toStdString(), desktop.errorString().toStdString()});
    }
    context.streams.err << desktop.readAllStandardError().toStdString();
    if (desktop.exitStatus() != QProcess::NormalExit) {
        return failure(ErrorKind::Internal, "cli.print.failed",
                       {program.toStdString(), desktop.errorString().toStdString()});
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

} // namespace maillage::cli
