// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/json_text.h"

#include "core/base/json.h"

#include <cmath>
#include <format>
#include <utility>

namespace maillage::cli {

void JsonText::separate() {
    if (m_needsComma) {
        m_text += ',';
    }
    m_needsComma = true;
}

JsonText& JsonText::open(char bracket) {
    separate();
    m_text += bracket;
    m_needsComma = false;
    return *this;
}

JsonText& JsonText::close(char bracket) {
    m_text += bracket;
    m_needsComma = true;
    return *this;
}

JsonText& JsonText::raw(std::string_view text) {
    separate();
    m_text += text;
    return *this;
}

JsonText& JsonText::name(std::string_view name) {
    separate();
    appendJsonString(m_text, name);
    m_text += ':';
    m_needsComma = false;
    return *this;
}

JsonText& JsonText::value(std::string_view text) {
    separate();
    appendJsonString(m_text, text);
    return *this;
}

JsonText& JsonText::value(bool truth) {
    return raw(truth ? "true" : "false");
}

JsonText& JsonText::value(double number) {
    return std::isfinite(number) ? raw(std::format("{}", number)) : null();
}

JsonText& JsonText::null() {
    return raw("null");
}

std::string JsonText::take() {
    return std::exchange(m_text, {});
}

} // namespace maillage::cli
