// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/addresses/address_actions.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"
#include "core/quality/address_plan.h"
#include "core/store/records.h"

#include <charconv>
#include <ostream>

namespace maillage::cli {

namespace {

Result<AcceptedAddresses> acceptedBy(const Arguments& arguments) {
    AcceptedAddresses accepted;
    if (arguments.has("--accept")) {
        const std::string value = arguments.value("--accept");
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), accepted.leastScore);
        if (error != std::errc() || end != value.data() + value.size() || !(accepted.leastScore >= 0)
            || accepted.leastScore > 1) {
            return failure(ErrorKind::Usage, "cli.address.bad_score", {value});
        }
    }
    if (arguments.has("--coarsest")) {
        const auto coarsest = precisionNamed(arguments.value("--coarsest"));
        if (!coarsest) {
            return failure(ErrorKind::Usage, "cli.address.bad_precision", {arguments.value("--coarsest")});
        }
        accepted.coarsest = *coarsest;
    }
    return accepted;
}

Result<std::string> idOf(const store::Connection& connection, std::int64_t place) {
    const auto record = store::readRecord(connection, {Entity::Place, place});
    if (!record) {
        return std::unexpected(record.error());
    }
    return *record ? (**record)[PlaceField::Id] : std::string{};
}

/// One line a place: what it says, and the best that was found.
Result<void> tellProposals(const AddressTask& task, const store::Connection& connection,
                           const std::vector<AddressProposal>& proposals, const AcceptedAddresses& accepted,
                           JsonText& text) {
    for (const AddressProposal& proposal : proposals) {
        const auto id = idOf(connection, proposal.place);
        if (!id) {
            return std::unexpected(id.error());
        }
        const AddressHit* answer = acceptedAnswer(proposal, accepted);
        const auto& found = proposal.found;
        const AddressHit* best = answer != nullptr ? answer
                                 : found.address   ? &*found.address
                                 : found.commune   ? &*found.commune
                                                   : nullptr;
        text.openObject().member("id", *id).member("address", proposal.address);
        text.member("accepted", answer != nullptr).name("found");
        if (best != nullptr) {
            appendHit(text, *best);
        } else {
            text.null();
        }
        text.closeObject();
        if (!task.context.json) {
            task.context.streams.out << (answer != nullptr ? "+ " : "- ") << *id << ": " << proposal.address << '\n'
                                     << "    "
                                     << (best != nullptr ? hitLine(*best) : sentence(Message{"cli.address.nothing"}))
                                     << '\n';
        }
    }
    return {};
}

void tellCounts(const AddressTask& task, const ChangePlan& plan, bool written, JsonText& text) {
    std::ostream& out = task.context.streams.out;
    if (task.context.json) {
        text.closeArray().member("places", plan.places).member("left", plan.unchanged).member("dry_run", !written);
        text.closeObject();
        out << text.take() << '\n';
        return;
    }
    const auto counted = [](std::string_view id, std::size_t count) {
        return sentence(Message{id, {}, static_cast<long long>(count)});
    };
    out << counted(written ? "cli.address.placed" : "cli.address.would_place", plan.places) << '\n';
    if (plan.unchanged > 0) {
        out << counted("cli.address.not_placed", plan.unchanged) << '\n';
    }
}

} // namespace

Result<ExitCode> placeByAddress(const AddressTask& task) {
    const auto accepted = acceptedBy(task.arguments);
    if (!accepted) {
        return std::unexpected(accepted.error());
    }
    const bool write = task.arguments.has("--accept") && !task.arguments.has("--dry-run");
    auto hub = write ? openToWrite(task.words[0]) : openToRead(task.words[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const ProgressLine progress(task.context.streams, task.context.json);
    const auto finder = task.library.open();
    const auto keys = placesToLocate(hub->connection());
    const auto proposals =
        keys ? proposeAddresses(hub->connection(), *keys, *finder, progress.control()) : std::unexpected(keys.error());
    if (!proposals) {
        return std::unexpected(proposals.error());
    }
    JsonText text;
    text.openObject().name("proposals").openArray();
    if (auto told = tellProposals(task, hub->connection(), *proposals, *accepted, text); !told) {
        return std::unexpected(told.error());
    }
    const ChangePlan plan = planAddresses(*proposals, *accepted);
    if (write) {
        Editor editor(*hub, task.context.author);
        if (const auto applied = applyPlan(editor, addressStep, plan.changes, progress.control()); !applied) {
            return std::unexpected(applied.error());
        }
    }
    tellCounts(task, plan, write, text);
    return plan.unchanged == 0 ? ExitCode::Done : ExitCode::Problems;
}

} // namespace maillage::cli
