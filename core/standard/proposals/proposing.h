// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/proposals.h"
#include "core/standard/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What a proposal is made from: a rule that a field of a place breaks.
struct Broken {
    const Record& place;
    PlaceField field;
    Rule rule;

    [[nodiscard]] const std::string& value() const { return place[field]; }
};

using Proposals = std::vector<Proposal>;

/// One field gets another value; none where that is empty or the same. `shown`: the value as people read it.
[[nodiscard]] Proposals replaceBy(const Broken& broken, std::string value, std::string_view shown = {});
/// The same, with a label that says what happens rather than the value.
[[nodiscard]] Proposals rewriteAs(const Broken& broken, std::string value, std::string_view label);
/// A value as it stands in a button: at most some sixty characters.
[[nodiscard]] std::string inButton(std::string_view value);
/// The code of the département that the place's codes tell; empty where unknown.
[[nodiscard]] std::string departementOf(const Record& place);

// By subject; each answers nothing for rules that are not its own.
[[nodiscard]] Proposals contactProposals(const Broken& broken);
[[nodiscard]] Proposals identityProposals(const Broken& broken);
[[nodiscard]] Proposals locationProposals(const Broken& broken);
[[nodiscard]] Proposals coordinateProposals(const Broken& broken);
[[nodiscard]] Proposals listProposals(const Broken& broken);
[[nodiscard]] Proposals textProposals(const Broken& broken);

} // namespace maillage
