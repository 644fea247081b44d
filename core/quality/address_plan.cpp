// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/address_plan.h"

#include "core/base/catalogue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>

namespace maillage {

namespace {

using enum PlaceField;

constexpr std::size_t reportEvery = 16;
constexpr std::array written{Latitude, Longitude, CoordOrigin, CoordPrecision};

AddressProposal proposalFor(const Record& place, const AddressFinder& finder) {
    const PlaceAddress address{
        .address = place[Adresse], .postcode = place[CodePostal], .commune = place[Commune], .insee = place[CodeInsee]};
    AddressProposal proposal{.place = place.number, .address = addressText(address), .before = {}, .found = {}};
    for (const PlaceField field : written) {
        proposal.before.push_back({.field = std::to_underlying(field), .before = place[field], .after = {}});
    }
    proposal.found = locate(finder, address);
    return proposal;
}

/// That the answer is no more than the middle of a commune must not be hidden behind how sure it is.
std::string answerText(const AddressHit& hit) {
    const std::string address = addressText(hit.address);
    return std::format("{} ({}\u00A0%)",
                       hit.address.precision == AddressPrecision::Commune
                           ? sentence({"addresses.commune_centre", {address}})
                           : address,
                       std::lround(hit.score * 100));
}

PlannedChange changeFor(const AddressProposal& proposal, const AddressHit& hit) {
    const std::array after{
        std::format("{:.6f}", hit.address.position.lat), std::format("{:.6f}", hit.address.position.lon),
        std::string(originValue(hit.address.origin)), std::string(precisionValue(hit.address.precision))};
    PlannedChange change{
        .place = proposal.place, .fields = {}, .shownBefore = proposal.address, .shownAfter = answerText(hit)};
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (proposal.before[i].before != after[i]) {
            change.fields.push_back({proposal.before[i].field, proposal.before[i].before, after[i]});
        }
    }
    return change;
}

} // namespace

Result<std::vector<std::int64_t>> placesToLocate(const store::Connection& connection) {
    auto query = connection.prepare("SELECT key FROM place WHERE trim(latitude) = '' OR trim(longitude) = '' "
                                    "OR coord_origin = 'commune' ORDER BY key");
    if (!query) {
        return std::unexpected(query.error());
    }
    std::vector<std::int64_t> keys;
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return keys;
        }
        keys.push_back(query->integer(0));
    }
}

Result<std::vector<AddressProposal>> proposeAddresses(const store::Connection& connection,
                                                      std::span<const std::int64_t> keys, const AddressFinder& finder,
                                                      const TaskControl& control) {
    std::vector<AddressProposal> proposals;
    const auto read = store::forEachRecord(connection, Entity::Place, keys, [&](const Record& place) {
        proposals.push_back(proposalFor(place, finder));
        if (proposals.size() % reportEvery == 0) {
            control.report({proposals.size(), keys.size()});
        }
        return !control.interrupted();
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return control.interrupted() ? failure(ErrorKind::Cancelled, "store.interrupted")
                                 : Result<std::vector<AddressProposal>>(std::move(proposals));
}

const AddressHit* acceptedAnswer(const AddressProposal& proposal, const AcceptedAddresses& accepted) {
    const auto good = [&](const std::optional<AddressHit>& hit) {
        return hit && hit->score >= accepted.leastScore && hit->address.precision <= accepted.coarsest;
    };
    if (good(proposal.found.address)) {
        return &*proposal.found.address;
    }
    return good(proposal.found.commune) ? &*proposal.found.commune : nullptr;
}

ChangePlan planAddresses(std::span<const AddressProposal> proposals, const AcceptedAddresses& accepted) {
    ChangePlan plan;
    for (const AddressProposal& proposal : proposals) {
        const AddressHit* answer = acceptedAnswer(proposal, accepted);
        PlannedChange change = answer != nullptr ? changeFor(proposal, *answer) : PlannedChange{};
        if (change.fields.empty()) {
            ++plan.unchanged;
        } else {
            ++plan.places;
            plan.changes.push_back(std::move(change));
        }
    }
    return plan;
}

} // namespace maillage
