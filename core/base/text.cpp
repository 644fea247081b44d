// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QChar>
#include <QString>

#include <simdjson.h>

#include <array>
#include <cstdint>

namespace maillage {

namespace {

struct Decoded {
    char32_t code = 0;
    std::size_t length = 1;
    bool valid = false;
};

bool continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// One code point at the start of `text`, which is not empty.
Decoded decode(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return {};
    }
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!continuation(text[i])) {
            return {};
        }
        code = (code << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    static constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool valid = code >= smallest[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return valid ? Decoded{code, length, true} : Decoded{};
}

constexpr char32_t tableSize = 0x250; // Latin-1 Supplement, Latin Extended-A and -B

/// What Unicode says of one character: lower case, decomposed, marks dropped.
std::string foldedCharacter(char32_t code) {
    switch (code) {
    case U'Œ':
    case U'œ':
        return "oe";
    case U'Æ':
    case U'æ':
        return "ae";
    case U'ß':
        return "ss";
    case U'Ø':
    case U'ø':
        return "o";
    case U'Ł':
    case U'ł':
        return "l";
    case U'Đ':
    case U'đ':
        return "d";
    case U'\u00A0':
        return " ";
    default:
        break;
    }
    QString kept;
    const QString decomposed = QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            kept += c;
        }
    }
    return kept.toStdString();
}

const std::array<std::string, tableSize>& foldTable() {
    static const std::array<std::string, tableSize> table = [] {
        std::array<std::string, tableSize> built;
        for (char32_t code = 0x80; code < tableSize; ++code) {
            built[code] = foldedCharacter(code);
        }
        return built;
    }();
    return table;
}

bool isCombiningMark(char32_t code) {
    return code >= 0x300 && code <= 0x36F;
}

void foldCharacter(const Decoded& character, std::string_view bytes, std::string& out) {
    const char32_t code = character.code;
    if (!character.valid) {
        out.append(bytes);
    } else if (code < tableSize) {
        out += foldTable()[code];
    } else if (code == 0x2019 || code == 0x2018 || code == 0x02BC) {
        out += '\'';
    } else if (code == 0x202F || code == 0x2009 || code == 0x2007) {
        out += ' ';
    } else if (code == 0x2010 || code == 0x2011 || code == 0x2013 || code == 0x2014) {
        out += '-';
    } else if (!isCombiningMark(code)) {
        out += code < 0x1E00 || code > 0x1EFF ? std::string(bytes) : foldedCharacter(code);
    }
}

constexpr std::array<std::string_view, 9> spaces{" ",        "\t",           "\n",           "\r",          "\v",
                                                 "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xEF\xBB\xBF"};

} // namespace

void foldInto(std::string_view utf8, std::string& out) {
    for (std::size_t i = 0; i < utf8.size();) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) < 0x80) {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
            ++i;
            continue;
        }
        const Decoded character = decode(utf8.substr(i));
        foldCharacter(character, utf8.substr(i, character.length), out);
        i += character.length;
    }
}

std::string fold(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    foldInto(utf8, out);
    return out;
}

std::vector<std::string_view> words(std::string_view folded) {
    std::vector<std::string_view> found;
    forEachWord(folded, [&](std::string_view word) { found.push_back(word); });
    return found;
}

std::string_view trimmed(std::string_view utf8) {
    bool again = true;
    while (again) {
        again = false;
        for (const std::string_view space : spaces) {
            while (utf8.starts_with(space)) {
                utf8.remove_prefix(space.size());
                again = true;
            }
            while (utf8.ends_with(space)) {
                utf8.remove_suffix(space.size());
                again = true;
            }
        }
    }
    return utf8;
}

bool isValidUtf8(std::string_view bytes) {
    return bytes.empty() || simdjson::validate_utf8(bytes.data(), bytes.size());
}

std::size_t codePointCount(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++count) {
        i += decode(utf8.substr(i)).length;
    }
    return count;
}

} // namespace maillage
