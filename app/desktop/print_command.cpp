// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/print_command.h"

#include "core/store/hub_file.h"
#include "ui/presenters/texts/text.h"
#include "ui/print/print_output.h"

#include <cstdio>

namespace maillage {

namespace {

constexpr int usageError = 1;
constexpr int failed = 3;

int fail(const Error& error) {
    std::fprintf(stderr, "maillage: %s\n", sentence(error.message).c_str());
    return error.kind == ErrorKind::Usage ? usageError : failed;
}

} // namespace

int runPrintCommand(const PrintCommand& command) {
    const auto paper = paperNamed(toUtf8(command.paper));
    if (command.target.isEmpty() || command.territory.isEmpty() || !paper) {
        std::fputs("maillage: --print HUB OUT.pdf --territory T [--paper A4|A3|A2] [--landscape] [--title TEXT]\n",
                   stderr);
        return usageError;
    }
    const auto territory = Territory::parse(toUtf8(command.territory));
    if (!territory) {
        return fail(territory.error());
    }
    auto hub = store::HubFile::open(toPath(command.hub), {.mode = store::OpenMode::ReadOnly});
    if (!hub) {
        return fail(hub.error());
    }
    const auto content = PrintContent::gather(hub->connection(), PrintArea::of(*territory), command.title,
                                              command.internal ? Audience::Internal : Audience::Public);
    if (!content) {
        return fail(content.error());
    }
    const PageSetup setup{.paper = *paper,
                          .orientation = command.landscape ? Orientation::Landscape : Orientation::Portrait};
    if (const auto written = writePdf(*content, setup, toPath(command.target)); !written) {
        return fail(written.error());
    }
    std::puts(qPrintable(command.target));
    return 0;
}

} // namespace maillage
