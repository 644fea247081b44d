// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/fault_output.h"

#include "core/base/catalogue.h"

#include <ostream>

namespace maillage::cli {

namespace {

/// A file may have faults by the hundred thousand; the language of the program does not change while it runs.
std::string spoken(const Message& message) {
    static SentenceCache cache;
    return cache.of(message);
}

} // namespace

void writeFault(std::ostream& out, std::string_view where, const Fault& fault) {
    out << where;
    if (fault.line != 0) {
        out << ':' << fault.line << ':' << fault.column;
    }
    out << ": " << spoken(Message{fault.severity == Severity::Error ? "cli.error" : "cli.warning"}) << ": ";
    if (!fault.field.empty()) {
        out << fault.field << ": ";
    }
    out << spoken(fault.message) << " (" << fault.rule << ")\n";
}

void appendFault(JsonText& text, const Fault& fault, std::optional<std::string_view> id) {
    text.openObject();
    if (id) {
        text.member("id", *id);
    }
    text.member("line", fault.line).member("column", fault.column).member("field", fault.field);
    text.member("value", fault.value).member("severity", severityName(fault.severity)).member("rule", fault.rule);
    text.member("message", spoken(fault.message));
    text.closeObject();
}

} // namespace maillage::cli
