// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/addresses/address_actions.h"
#include "app/cli/output/fault_output.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"

#include <ostream>

namespace maillage::cli {

namespace {

void appendFile(JsonText& text, const AddressFile& file) {
    text.member("name", file.name).member("source", file.info.source).member("source_day", file.info.sourceDay);
    text.member("indexed_on", file.info.indexedOn).member("origin", originValue(file.info.origin));
    text.member("addresses", file.info.addresses).member("streets", file.info.streets);
    text.member("communes", file.info.communes).member("bytes", file.bytes);
}

std::string fileLine(const AddressFile& file) {
    return sentence(
        Message{"cli.address.file",
                {file.name, std::to_string(file.info.addresses), std::to_string(file.info.streets),
                 std::to_string(file.info.communes), file.info.sourceDay, std::to_string(file.bytes / 1000)},
                {}});
}

void tellAdded(const AddressTask& task, const std::string& path, const AddedAddressFile& added, JsonText& text) {
    const std::uint64_t leftOut = added.report.rows - added.report.taken;
    text.openObject();
    appendFile(text, added.file);
    text.member("rows", added.report.rows).member("taken", added.report.taken).member("replaced", added.replaced);
    text.name("faults").openArray();
    for (const Fault& fault : added.report.faults) {
        appendFault(text, fault);
        if (!task.context.json) {
            writeFault(task.context.streams.err, path, fault);
        }
    }
    text.closeArray().closeObject();
    if (task.context.json) {
        return;
    }
    std::ostream& out = task.context.streams.out;
    out << fileLine(added.file) << '\n';
    if (leftOut > 0) {
        out << sentence(Message{"cli.address.left_out", {}, static_cast<long long>(leftOut)}) << '\n';
    }
}

} // namespace

Result<ExitCode> indexAddressFiles(const AddressTask& task) {
    JsonText text;
    text.openObject().name("files").openArray();
    bool complete = true;
    for (const std::string& path : task.words) {
        const ProgressLine progress(task.context.streams, task.context.json);
        const auto added = task.library.add(path, progress.control());
        if (!added) {
            return std::unexpected(added.error());
        }
        complete = complete && added->report.taken == added->report.rows;
        tellAdded(task, path, *added, text);
    }
    text.closeArray().closeObject();
    if (task.context.json) {
        task.context.streams.out << text.take() << '\n';
    }
    return complete ? ExitCode::Done : ExitCode::Problems;
}

Result<ExitCode> listAddressFiles(const AddressTask& task) {
    JsonText text;
    std::string lines = sentence(Message{"cli.address.folder", {task.library.folder()}, {}}) + '\n';
    text.openObject().member("folder", task.library.folder()).name("files").openArray();
    bool usable = true;
    const std::vector<AddressFile> files = task.library.files();
    for (const AddressFile& file : files) {
        text.openObject();
        appendFile(text, file);
        if (file.error) {
            usable = false;
            text.member("error", sentence(file.error->message));
            lines += sentence(file.error->message) + '\n';
        } else {
            lines += fileLine(file) + '\n';
        }
        text.closeObject();
    }
    text.closeArray().closeObject();
    if (files.empty()) {
        lines += sentence(Message{"cli.address.no_files"}) + '\n';
    }
    task.context.streams.out << (task.context.json ? text.take() + '\n' : lines);
    return usable ? ExitCode::Done : ExitCode::Problems;
}

Result<ExitCode> removeAddressFile(const AddressTask& task) {
    if (auto removed = task.library.remove(task.words[0]); !removed) {
        return std::unexpected(removed.error());
    }
    if (task.context.json) {
        JsonText text;
        text.openObject().member("removed", task.words[0]).closeObject();
        task.context.streams.out << text.take() << '\n';
    } else {
        task.context.streams.out << sentence(Message{"cli.address.removed", {task.words[0]}, {}}) << '\n';
    }
    return ExitCode::Done;
}

} // namespace maillage::cli
