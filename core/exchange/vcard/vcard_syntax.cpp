// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_syntax.h"

#include "core/base/text.h"
#include "core/exchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <format>

namespace maillage::vcard {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t foldAt = 75;

std::string mapped(std::string_view text, char from, char to) {
    std::string out(text);
    for (char& c : out) {
        if (c >= from && c <= from + 25) {
            c = static_cast<char>(c - from + to);
        }
    }
    return out;
}

std::string lowerCase(std::string_view text) {
    return mapped(text, 'A', 'a');
}

bool isNameCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isName(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isNameCharacter);
}

/// The first of `stops` outside of quotes, from p on.
std::size_t findOutsideQuotes(std::string_view line, std::size_t p, std::string_view stops) {
    bool quoted = false;
    for (; p < line.size(); ++p) {
        if (line[p] == '"') {
            quoted = !quoted;
        } else if (!quoted && stops.contains(line[p])) {
            return p;
        }
    }
    return npos;
}

/// Version 2.1 writes types and encodings without a name: `TEL;CELL;VOICE`, `NOTE;QUOTED-PRINTABLE`.
std::pair<std::string, std::string> parameterOf(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals != npos) {
        return {upperCase(trimmed(text.substr(0, equals))), std::string(trimmed(text.substr(equals + 1)))};
    }
    const std::string upper = upperCase(trimmed(text));
    const bool encoding = upper == "QUOTED-PRINTABLE" || upper == "BASE64" || upper == "8BIT" || upper == "7BIT";
    return {encoding ? "ENCODING" : "TYPE", std::string(trimmed(text))};
}

bool hasEncoding(const Property& property, std::string_view encoding) {
    return std::ranges::any_of(property.parameters, [&](const auto& parameter) {
        return parameter.first == "ENCODING" && upperCase(parameter.second) == encoding;
    });
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char upper = static_cast<char>(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

std::string decodedQuotedPrintable(std::string_view value) {
    std::string bytes;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool coded = value[i] == '=' && i + 2 < value.size();
        const int high = coded ? hexDigit(value[i + 1]) : -1;
        const int low = coded ? hexDigit(value[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += value[i];
        }
    }
    std::erase(bytes, '\0');
    std::string text = isValidUtf8(bytes) ? std::move(bytes) : decodeText(bytes, TextEncoding::Windows1252).utf8;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] == '\n' || text[i] == '\r') {
            out += "\\n";
            i += pair ? 1 : 0;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// What a property's parameters say, whichever way its version writes them.
struct Meaning {
    std::vector<std::string> types; ///< lower case
    bool preferred = false;
    std::vector<std::string> others; ///< "NAME=value"
};

void addTypes(std::string_view list, Meaning& meaning) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string type = lowerCase(trimmed(list.substr(0, comma)));
        std::erase(type, '"');
        list.remove_prefix(std::min(comma + 1, list.size()));
        if (type == "pref") {
            meaning.preferred = true;
        } else if (!type.empty() && type != "internet" && type != "voice"
                   && !std::ranges::contains(meaning.types, type)) {
            meaning.types.push_back(std::move(type));
        }
    }
}

Meaning meaningOf(const Property& property) {
    Meaning meaning;
    for (const auto& [name, value] : property.parameters) {
        const std::string upper = upperCase(value);
        if (name == "TYPE") {
            addTypes(value, meaning);
        } else if (name == "PREF") {
            meaning.preferred = true;
        } else if (name == "ENCODING" && (upper == "B" || upper == "BASE64")) {
            meaning.others.emplace_back("ENCODING=b");
        } else if (name != "CHARSET" && name != "ENCODING") {
            meaning.others.push_back(std::format("{}={}", name, value));
        }
    }
    return meaning;
}

std::string headOf(const Property& property, bool prefAsType) {
    Meaning meaning = meaningOf(property);
    if (meaning.preferred && prefAsType) {
        meaning.types.emplace_back("pref");
    }
    std::string head = property.group.empty() ? property.name : property.group + "." + property.name;
    for (std::size_t i = 0; i < meaning.types.size(); ++i) {
        head += i == 0 ? ";TYPE=" : ",";
        head += meaning.types[i];
    }
    if (meaning.preferred && !prefAsType) {
        head += ";PREF=1";
    }
    for (const std::string& other : meaning.others) {
        head += ";" + other;
    }
    return head;
}

std::string_view takeLine(std::string_view& text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end);
    text.remove_prefix(text.starts_with("\r\n") ? 2 : text.empty() ? 0 : 1);
    return line;
}

bool isQuotedPrintable(std::string_view line) {
    return upperCase(line.substr(0, line.find(':'))).contains("QUOTED-PRINTABLE");
}

} // namespace

std::string upperCase(std::string_view text) {
    return mapped(text, 'a', 'A');
}

std::string Property::key() const {
    return headOf(*this, false);
}

std::string Property::head(int version) const {
    return headOf(*this, version < 4);
}

std::vector<std::string> unfoldedLines(std::string_view card) {
    std::vector<std::string> lines;
    while (!card.empty()) {
        std::string line(takeLine(card));
        while (card.starts_with(' ') || card.starts_with('\t')) {
            line += takeLine(card).substr(1);
        }
        if (line.ends_with('=') && isQuotedPrintable(line)) {
            while (line.ends_with('=') && !card.empty()) {
                line.pop_back();
                line += takeLine(card);
            }
        }
        if (!trimmed(line).empty()) {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

std::optional<Property> parseProperty(std::string_view line) {
    std::size_t p = findOutsideQuotes(line, 0, ";:");
    if (p == npos) {
        return std::nullopt;
    }
    Property property;
    std::string_view name = trimmed(line.substr(0, p));
    if (const std::size_t dot = name.find('.'); dot != npos) {
        property.group = name.substr(0, dot);
        name.remove_prefix(dot + 1);
    }
    property.name = upperCase(name);
    if (!isName(name) || (!property.group.empty() && !isName(property.group))) {
        return std::nullopt;
    }
    while (line[p] == ';') {
        const std::size_t end = findOutsideQuotes(line, p + 1, ";:");
        if (end == npos) {
            return std::nullopt;
        }
        property.parameters.push_back(parameterOf(line.substr(p + 1, end - p - 1)));
        p = end;
    }
    const std::string_view value = line.substr(p + 1);
    property.value = hasEncoding(property, "QUOTED-PRINTABLE") ? decodedQuotedPrintable(value) : std::string(value);
    return property;
}

std::string unescaped(std::string_view value) {
    std::string text;
    text.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char following = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
        if (following == 'n' || following == 'N') {
            text += '\n';
            ++i;
        } else if (following == ',' || following == ';' || following == '\\' || following == ':') {
            text += following;
            ++i;
        } else {
            text += value[i];
        }
    }
    return text;
}

std::string escaped(std::string_view text) {
    std::string value;
    value.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n') {
            value += "\\n";
            i += c == '\r' && i + 1 < text.size() && text[i + 1] == '\n' ? 1 : 0;
        } else {
            value += c == '\\' || c == ',' || c == ';' ? "\\" : "";
            value += c;
        }
    }
    return value;
}

std::vector<std::string_view> splitUnescaped(std::string_view value, char separator) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\') {
            ++i;
        } else if (value[i] == separator) {
            parts.push_back(value.substr(from, i - from));
            from = i + 1;
        }
    }
    parts.push_back(value.substr(from));
    return parts;
}

void appendFolded(std::string& out, std::string_view line) {
    std::size_t room = foldAt;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) {
            --cut;
        }
        out += line.substr(0, cut);
        out += "\r\n ";
        line.remove_prefix(cut);
        room = foldAt - 1; // the space counts
    }
    out += line;
    out += "\r\n";
}

} // namespace maillage::vcard
