// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/print_command.h"

#include "core/store/hub_file.h"
#include "ui/presenters/places/filter_chips.h"
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

Result<PrintArea> areaOf(const std::string& wanted, const Perimeters& perimeters) {
    if (const Perimeter* perimeter = perimeterNamed(perimeters, wanted)) {
        return PrintArea::of(*perimeter);
    }
    return Territory::parse(wanted).transform([](const Territory& territory) { return PrintArea::of(territory); });
}

Result<std::vector<Filter>> filtersOf(const QStringList& conditions, const Perimeters& perimeters) {
    std::vector<Filter> filters;
    for (const QString& json : conditions) {
        auto filter = filterFromJson(toUtf8(json));
        if (!filter) {
            return std::unexpected(filter.error());
        }
        if (const auto whole = checkPerimeters(*filter, perimeters); !whole) {
            return std::unexpected(whole.error());
        }
        filters.push_back(std::move(*filter));
    }
    return filters;
}

Result<QString> inWords(const std::vector<Filter>& filters, const store::Connection& connection) {
    const auto snapshot = Snapshot::empty()->withPerimeters(connection);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    return filtersInWords(filters, **snapshot);
}

Result<PrintContent> gather(const store::Connection& connection, const PrintCommand& command) {
    const auto perimeters = readPerimeters(connection);
    if (!perimeters) {
        return std::unexpected(perimeters.error());
    }
    const auto area = areaOf(toUtf8(command.territory), **perimeters);
    const auto filters = filtersOf(command.conditions, **perimeters);
    if (!area || !filters) {
        return std::unexpected(area ? filters.error() : area.error());
    }
    const auto selection = inWords(*filters, connection);
    auto content = PrintContent::gather(connection, *area, command.title,
                                        command.internal ? Audience::Internal : Audience::Public, *filters);
    if (content && selection) {
        content->selection = *selection;
    }
    return selection ? content : std::unexpected(selection.error());
}

} // namespace

int runPrintCommand(const PrintCommand& command) {
    const auto paper = paperNamed(toUtf8(command.paper));
    if (command.target.isEmpty() || command.territory.isEmpty() || !paper) {
        std::fputs("maillage: --print HUB OUT.pdf --territory T [--conditions JSON] [--paper A4|A3|A2] [--landscape] "
                   "[--internal] [--title TEXT]\n",
                   stderr);
        return usageError;
    }
    auto hub = store::HubFile::open(toPath(command.hub), {.mode = store::OpenMode::ReadOnly});
    if (!hub) {
        return fail(hub.error());
    }
    const auto content = gather(hub->connection(), command);
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
