// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/proposals.h"

#include "core/base/text.h"
#include "core/standard/checker.h"
#include "core/standard/location.h"
#include "core/standard/people/counterparts.h"
#include "core/standard/proposals/proposing.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace maillage {

namespace {

constexpr std::size_t longestInButton = 60;

Proposals proposalsFor(const Broken& broken) {
    for (const auto propose :
         {contactProposals, identityProposals, locationProposals, coordinateProposals, listProposals, textProposals}) {
        Proposals found = propose(broken);
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

Proposals forPlace(Rule rule, std::size_t field, const Record& place) {
    return field < standardFieldCount ? proposalsFor(Broken{place, static_cast<PlaceField>(field), rule}) : Proposals{};
}

/// By way of the place that has the same values. Of several phones none is replaced by another.
Proposals forPeople(Rule rule, std::size_t field, const Record& record) {
    const auto placeField = counterpart(record.entity, field);
    const bool isPhone = placeField == PlaceField::Telephone;
    if (!placeField || (isPhone && record.values[field].contains('|'))) {
        return {};
    }
    const Record place = asPlace(record);
    Proposals proposals = proposalsFor(Broken{place, *placeField, rule});
    constexpr std::size_t none = SIZE_MAX;
    for (Proposal& proposal : proposals) {
        for (FieldChange& change : proposal.changes) {
            change.field = fieldFor(record.entity, static_cast<PlaceField>(change.field)).value_or(none);
        }
        std::erase_if(proposal.changes, [](const FieldChange& change) { return change.field == none; });
    }
    return proposals;
}

/// Values that stand already are no change.
void dropIdle(Proposals& proposals, const Record& record) {
    for (Proposal& proposal : proposals) {
        std::erase_if(proposal.changes, [&](const FieldChange& c) { return record.values[c.field] == c.value; });
    }
    std::erase_if(proposals, [](const Proposal& proposal) { return proposal.changes.empty(); });
}

/// Whether the fault is there no more once the values are written.
bool mends(const Proposal& proposal, const Fault& fault, const Record& record) {
    const Record after = mended(record, proposal);
    return std::ranges::none_of(Checker().faultsOf(after), [&](const Fault& left) {
        return left.message.id == fault.message.id && left.field == fault.field;
    });
}

} // namespace

std::vector<Proposal> proposalsFor(const Fault& fault, const Record& record) {
    const auto rule = ruleOf(fault.message.id);
    const auto field = fieldIndex(record.entity, fault.field);
    if (!rule || !field) {
        return {};
    }
    Proposals proposals =
        record.entity == Entity::Place ? forPlace(*rule, *field, record) : forPeople(*rule, *field, record);
    dropIdle(proposals, record);
    std::erase_if(proposals, [&](const Proposal& proposal) { return !mends(proposal, fault, record); });
    return proposals;
}

std::optional<Proposal> proposalFor(const Fault& fault, const Record& record) {
    Proposals proposals = proposalsFor(fault, record);
    return proposals.size() == 1 ? std::optional{std::move(proposals.front())} : std::nullopt;
}

Record mended(Record record, const Proposal& proposal) {
    for (const FieldChange& change : proposal.changes) {
        record.values[change.field] = change.value;
    }
    return record;
}

Proposals replaceBy(const Broken& broken, std::string value, std::string_view shown) {
    if (value.empty() || value == broken.value()) {
        return {};
    }
    std::string label = inButton(shown.empty() ? value : shown);
    return {Proposal{.label = {"proposal.replace", {std::move(label)}},
                     .changes = {{std::to_underlying(broken.field), std::move(value)}}}};
}

Proposals rewriteAs(const Broken& broken, std::string value, std::string_view label) {
    if (value == broken.value()) {
        return {};
    }
    return {Proposal{.label = {label}, .changes = {{std::to_underlying(broken.field), std::move(value)}}}};
}

std::string inButton(std::string_view value) {
    if (codePointCount(value) <= longestInButton) {
        return std::string(value);
    }
    std::size_t end = 0;
    for (std::size_t count = 0; count < longestInButton; ++count) {
        ++end;
        while (end < value.size() && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
    }
    return std::string(trimmed(value.substr(0, end))) + "…";
}

std::string departementOf(const Record& place) {
    std::array<std::string_view, standardFieldCount> values;
    std::ranges::copy_n(place.values.begin(), standardFieldCount, values.begin());
    const FaultSink nowhere = [](const Fault&) {};
    return std::string(checkLocation(Row(values, allPresent, nowhere)).departement);
}

} // namespace maillage
