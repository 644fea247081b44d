// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sqlite_uri.h"

#include <string_view>

namespace maillage {

std::string sqliteUri(const std::filesystem::path& path, bool immutable) {
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path.string()) {
        if (c == '?' || c == '#' || c == '%') {
            uri += '%';
            uri += hex[static_cast<unsigned char>(c) >> 4U];
            uri += hex[static_cast<unsigned char>(c) & 0xFU];
        } else {
            uri += c;
        }
    }
    return immutable ? uri + "?immutable=1" : uri;
}

} // namespace maillage
