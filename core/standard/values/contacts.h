// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace maillage {

/// A mailbox of RFC 5321 in the form people use: unquoted local part, a domain name with a dot, ASCII.
[[nodiscard]] bool isEmail(std::string_view text);

enum class UrlFlaw {
    None,
    NoScheme, ///< an address on the web that lacks “https://”
    Invalid,
};

/// Whether the text is an address of the web as RFC 3986 has it: http or https, a host with a dot, no spaces.
/// International host names and paths in UTF-8 pass.
[[nodiscard]] UrlFlaw urlFlaw(std::string_view text);

} // namespace maillage
