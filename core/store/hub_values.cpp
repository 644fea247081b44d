// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hub_values.h"

namespace maillage::store {

Result<std::string> hubValue(const Connection& connection, std::string_view name) {
    auto query = connection.prepare("SELECT value FROM hub WHERE name = ?1");
    if (!query) {
        return std::unexpected(query.error());
    }
    const auto row = query->bind(0, name).step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? std::string(query->text(0)) : std::string();
}

Result<void> setHubValue(const Connection& connection, std::string_view name, std::string_view value) {
    auto write = connection.prepare(
        "INSERT INTO hub(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    if (!write) {
        return std::unexpected(write.error());
    }
    return write->bind(0, name).bind(1, value).run();
}

} // namespace maillage::store
