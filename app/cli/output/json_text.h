// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace maillage::cli {

/// Builds JSON text step by step: objects and arrays are opened and closed, commas set where they belong.
class JsonText {
public:
    JsonText& openObject() { return open('{'); }

    JsonText& closeObject() { return close('}'); }

    JsonText& openArray() { return open('['); }

    JsonText& closeArray() { return close(']'); }

    JsonText& name(std::string_view name);

    JsonText& value(std::string_view text);

    JsonText& value(const char* text) { return value(std::string_view(text)); }

    JsonText& value(bool truth);
    /// The shortest text that reads back as the same number.
    JsonText& value(double number);
    JsonText& null();

    template<std::integral Number>
        requires(!std::same_as<Number, bool>)
    JsonText& value(Number number) {
        return raw(std::to_string(number));
    }

    template<typename Value>
    JsonText& member(std::string_view key, const Value& content) {
        return name(key).value(content);
    }

    [[nodiscard]] std::size_t size() const { return m_text.size(); }

    /// What was built since the last call.
    [[nodiscard]] std::string take();

private:
    JsonText& open(char bracket);
    JsonText& close(char bracket);
    JsonText& raw(std::string_view text);
    void separate();

    std::string m_text;
    bool m_needsComma = false;
};

} // namespace maillage::cli
