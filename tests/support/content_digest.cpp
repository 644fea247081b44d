// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/content_digest.h"

#include "core/store/recorder.h"

#include <format>

namespace maillage::test {

namespace {

// FNV-1a, 64 bits.
constexpr std::uint64_t offsetBasis = 0xCBF29CE484222325U;
constexpr std::uint64_t prime = 0x100000001B3U;

void mix(std::uint64_t& hash, std::string_view bytes) {
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    }
    hash = (hash ^ 0xFFU) * prime;
}

} // namespace

std::uint64_t contentDigest(const store::Connection& connection) {
    std::uint64_t hash = offsetBasis;
    for (std::size_t table = 0; table < store::Recorder::tableCount; ++table) {
        auto rows = connection.prepare(std::format("SELECT * FROM {} ORDER BY key", store::Recorder::tableName(table)));
        while (rows && rows->step().value_or(false)) {
            for (int column = 0; column < rows->columnCount(); ++column) {
                mix(hash, rows->isNull(column) ? "NULL" : rows->text(column));
            }
        }
    }
    return hash;
}

} // namespace maillage::test
