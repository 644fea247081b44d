// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/row.h"

namespace maillage {

namespace {

/// The start of a text, never cut inside a character.
std::string_view start(std::string_view text, std::size_t most) {
    if (text.size() <= most) {
        return text;
    }
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

} // namespace

Fault makeFault(PlaceField field, Rule rule, std::string_view value,
                std::initializer_list<std::string_view> arguments) {
    const RuleInfo& info = ruleInfo(rule);
    Fault fault;
    fault.column = std::to_underlying(field) + 1;
    fault.field = fieldName(field);
    fault.value = start(value, maxFaultValue);
    fault.severity = info.severity;
    fault.rule = ruleName(field, rule);
    fault.message.id = info.sentence;
    fault.message.arguments.reserve(arguments.size());
    for (const std::string_view argument : arguments) {
        fault.message.arguments.emplace_back(start(argument, maxFaultValue));
    }
    return fault;
}

void Row::report(PlaceField field, Rule rule, std::initializer_list<std::string_view> arguments) const {
    m_sink(makeFault(field, rule, (*this)[field], arguments));
}

} // namespace maillage
