// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule_titles.h"

#include <array>
#include <string>
#include <utility>

namespace maillage {

namespace {

/// "standard.phone_form" is titled "rule.phone_form".
const std::array<std::string, std::to_underlying(Rule::Count)>& titleIds() {
    static const auto ids = [] {
        std::array<std::string, std::to_underlying(Rule::Count)> made;
        for (std::size_t rule = 0; rule < made.size(); ++rule) {
            const std::string_view sentence = ruleInfo(static_cast<Rule>(rule)).sentence;
            made[rule] = "rule" + std::string(sentence.substr(sentence.find('.')));
        }
        return made;
    }();
    return ids;
}

} // namespace

Message titleOf(const FaultTopic& topic) {
    return Message{titleIds()[std::to_underlying(topic.rule)]};
}

std::optional<std::string_view> mendingLabel(Rule rule) {
    switch (rule) {
    case Rule::PhoneForm:
    case Rule::PhonePattern:
        return "step.mend.phones";
    case Rule::NameCapitals:
        return "step.mend.names";
    case Rule::PostcodePattern:
    case Rule::PostcodeLostZero:
    case Rule::PostcodeUnknown:
    case Rule::PostcodeMismatch:
        return "step.mend.postcodes";
    case Rule::InseePattern:
    case Rule::InseeUnknown:
    case Rule::InseeMismatch:
    case Rule::InseeFormer:
    case Rule::CommuneMismatch:
    case Rule::CommuneUnknown:
        return "step.mend.communes";
    case Rule::PivotPattern:
    case Rule::PivotPunctuation:
        return "step.mend.numbers";
    case Rule::NumberComma:
    case Rule::NumberPattern:
    case Rule::CoordinateZero:
    case Rule::CoordinatesSwapped:
        return "step.mend.coordinates";
    case Rule::EmailInvalid:
    case Rule::EmailSeparator:
        return "step.mend.emails";
    case Rule::UrlScheme:
    case Rule::UrlInvalid:
    case Rule::UrlSeparator:
        return "step.mend.websites";
    case Rule::HoursFreeText:
        return "step.mend.hours";
    case Rule::DateForm:
        return "step.mend.dates";
    case Rule::ListSpelling:
    case Rule::ListSpaces:
    case Rule::ListSeparator:
    case Rule::ListEmptyPart:
    case Rule::ListRepeated:
    case Rule::TypologieSpelling:
    case Rule::TypologieSeparator:
        return "step.mend.lists";
    case Rule::Blank:
    case Rule::TextControl:
    case Rule::TextLineBreak:
    case Rule::TextMojibake:
    case Rule::TextDecomposed:
    case Rule::TextEncoding:
    case Rule::TextSpaces:
        return "step.mend.texts";
    default:
        return std::nullopt;
    }
}

} // namespace maillage
