// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/place_address.h"
#include "core/quality/change_plan.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace maillage {

/// What was found for the address of a place.
struct AddressProposal {
    std::int64_t place = 0;
    std::string address{};              ///< "12 rue des Lilas, 49000 Angers", as the place says it
    std::vector<FieldRewrite> before{}; ///< coordinates, their origin and precision, as they stand; `after` is empty
    LocatedAddress found{};
};

/// The places without coordinates of their own, ascending: without any, or at their commune's centre.
[[nodiscard]] Result<std::vector<std::int64_t>> placesToLocate(const store::Connection& connection);

/// Looks up the addresses of these places. `keys` ascend; so do the proposals, one a place that is still there.
[[nodiscard]] Result<std::vector<AddressProposal>> proposeAddresses(const store::Connection& connection,
                                                                    std::span<const std::int64_t> keys,
                                                                    const AddressFinder& finder,
                                                                    const TaskControl& control = {});

/// Which answers are good enough.
struct AcceptedAddresses {
    double leastScore = 0.8;
    AddressPrecision coarsest = AddressPrecision::Locality;

    friend bool operator==(const AcceptedAddresses&, const AcceptedAddresses&) = default;
};

/// The answer of a proposal that is good enough: the address, or else the commune's centre where that will do; null
/// where there is none.
[[nodiscard]] const AddressHit* acceptedAnswer(const AddressProposal& proposal, const AcceptedAddresses& accepted);

/// Coordinates, their origin and their precision for each place whose answer is good enough; the others, and those that
/// stand there already, count as unchanged.
[[nodiscard]] ChangePlan planAddresses(std::span<const AddressProposal> proposals, const AcceptedAddresses& accepted);

/// The name of the step, for applyPlan().
inline constexpr std::string_view addressStep = "step.addresses";

} // namespace maillage
