// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/author.h"

#include "core/base/text.h"
#include "core/store/lock.h"

#include <algorithm>
#include <cstdlib>

namespace maillage::cli {

namespace {

/// On one line, without spaces at its ends.
Result<std::string> asName(std::string_view text, std::string_view from) {
    const std::string name(trimmed(text));
    const bool oneLine = std::ranges::none_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    return !name.empty() && oneLine && isValidUtf8(name)
               ? Result<std::string>(name)
               : failure(ErrorKind::Usage, "cli.bad_author", {std::string(from)});
}

} // namespace

Result<std::string> authorOf(const Arguments& arguments) {
    if (arguments.has("--author")) {
        return asName(arguments.value("--author"), "--author");
    }
    const char* const fromEnvironment = std::getenv("MAILLAGE_AUTHOR");
    if (fromEnvironment != nullptr && *fromEnvironment != '\0') {
        return asName(fromEnvironment, "MAILLAGE_AUTHOR");
    }
    return store::thisAuthor();
}

} // namespace maillage::cli
