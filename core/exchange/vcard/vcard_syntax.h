// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The lines of vCard 2.1, 3 (RFC 2426) and 4 (RFC 6350), whatever they mean.
namespace maillage::vcard {

struct Property {
    std::string group;
    std::string name;                                            ///< upper case
    std::vector<std::pair<std::string, std::string>> parameters; ///< name in upper case, value as written
    std::string value;                                           ///< still escaped; quoted-printable is decoded

    /// "item1.TEL;TYPE=cell;PREF=1": the same for every version's way of writing it. Transfer encodings and what
    /// says nothing (TYPE=internet, TYPE=voice) are left out.
    [[nodiscard]] std::string key() const;
    /// What stands before the value in a file of version 3 or 4.
    [[nodiscard]] std::string head(int version) const;
};

/// Physical lines joined: folded ones, and those that quoted-printable breaks.
[[nodiscard]] std::vector<std::string> unfoldedLines(std::string_view card);
/// Nothing where the line is no property.
[[nodiscard]] std::optional<Property> parseProperty(std::string_view line);

/// `\n` `\,` `\;` `\\` to what they mean, and back.
[[nodiscard]] std::string unescaped(std::string_view value);
[[nodiscard]] std::string escaped(std::string_view text);
/// The parts between separators that no backslash precedes; still escaped.
[[nodiscard]] std::vector<std::string_view> splitUnescaped(std::string_view value, char separator);

/// Appends the line folded at 75 bytes, never inside a character, with CR LF.
void appendFolded(std::string& out, std::string_view line);

/// Upper case of ASCII letters.
[[nodiscard]] std::string upperCase(std::string_view text);

} // namespace maillage::vcard
