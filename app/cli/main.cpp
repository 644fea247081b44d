// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/signals.h"

#include <QCoreApplication>

#include <unistd.h>

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    // Qt complains of a locale that is not UTF-8. All texts are UTF-8 here, whatever the locale: scripts often have
    // "C".
    const QtMessageHandler usual = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("maillage-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILLAGE_VERSION));
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const maillage::cli::Streams streams{std::cout, std::cerr, isatty(STDERR_FILENO) != 0};
    const auto code = maillage::cli::run(arguments, streams);
    std::cout.flush();
    maillage::cli::obeyHeldSignal();
    if (!std::cout) {
        std::cerr << "maillage-cli: stdout\n";
        return static_cast<int>(maillage::cli::ExitCode::CouldNot);
    }
    return static_cast<int>(code);
}
