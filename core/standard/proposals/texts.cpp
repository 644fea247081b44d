// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/standard/proposals/proposing.h"
#include "core/standard/proposals/text_repair.h"
#include "core/standard/proposals/title_case.h"
#include "core/standard/values/patterns.h"
#include "core/standard/values/text_scan.h"

#include <algorithm>

namespace maillage {

namespace {

bool isParagraphs(PlaceField field) {
    return field == PlaceField::PresentationResume || field == PlaceField::PresentationDetail;
}

/// The text repaired, where that mends the flaw that was found.
Proposals repaired(const Broken& broken, TextFlaw flaw, std::string_view label) {
    const TextShape shape = isParagraphs(broken.field) ? TextShape::Paragraphs : TextShape::Line;
    std::string text = repairedText(broken.value(), shape);
    const bool mends = flaw == OddSpaces ? !hasOddSpaces(text) : (scanText(text) & flaw) == 0;
    if (!mends || text.empty()) {
        return {};
    }
    return label.empty() ? replaceBy(broken, std::move(text)) : rewriteAs(broken, std::move(text), label);
}

/// The first sentences that fit, and the whole text in the detailed presentation where that is still empty.
Proposals shortened(const Broken& broken) {
    const std::string& text = broken.value();
    std::size_t end = 0;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size() && characters < maxResumeCharacters; ++at) {
        characters += (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U ? 0 : 1;
        const bool stop = text[at] == '.' || text[at] == '!' || text[at] == '?';
        if (stop && (at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n')) {
            end = at + 1;
        }
    }
    if (end == 0 || !broken.place[PlaceField::PresentationDetail].empty()) {
        return {};
    }
    return {Proposal{.label = {"proposal.shorten"},
                     .changes = {{std::to_underlying(PlaceField::PresentationResume), text.substr(0, end)},
                                 {std::to_underlying(PlaceField::PresentationDetail), text}}}};
}

} // namespace

Proposals textProposals(const Broken& broken) {
    switch (broken.rule) {
    case Rule::Blank:
        return rewriteAs(broken, {}, "proposal.empty");
    case Rule::TextControl:
        return repaired(broken, ControlCharacter, "proposal.control");
    case Rule::TextLineBreak:
        return repaired(broken, LineBreak, "proposal.one_line");
    case Rule::TextMojibake:
        return repaired(broken, Mojibake, {});
    case Rule::TextDecomposed:
        return repaired(broken, Decomposed, "proposal.accents");
    case Rule::TextEncoding:
        return repaired(broken, BadEncoding, {});
    case Rule::TextSpaces:
        return repaired(broken, OddSpaces, "proposal.spaces");
    case Rule::NameCapitals:
        return replaceBy(broken,
                         titleCase(repairedText(broken.value(), TextShape::Line), broken.place[PlaceField::Commune]));
    case Rule::ResumeLength:
        return shortened(broken);
    default:
        return {};
    }
}

} // namespace maillage
