// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/text_pool.h"
#include "core/addresses/reading/address_sink.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace maillage {

/// The communes and streets of an index as they come, each once.
class StreetTable {
public:
    StreetTable();
    StreetTable(const StreetTable&) = delete;
    StreetTable& operator=(const StreetTable&) = delete;

    struct Entry {
        layout::Text name{};
        std::uint32_t locality = 0;
        std::uint32_t addresses = 0;
        bool hamlet = true; ///< never named as a street
    };

    struct Part {
        layout::Locality record{};
        double lat = 0; ///< sums over its addresses
        double lon = 0;
    };

    /// The number of the commune, or of its part; nothing where there is none of that name or too many in the file.
    [[nodiscard]] std::optional<std::uint32_t> locality(const AddressRow& row);
    [[nodiscard]] std::uint32_t street(std::uint32_t locality, std::string_view name);

    [[nodiscard]] std::vector<Entry>& streets() { return m_streets; }

    [[nodiscard]] std::vector<Part>& parts() { return m_parts; }

    [[nodiscard]] TextPool& texts() { return m_texts; }

private:
    struct Key {
        std::uint32_t locality = 0;
        std::string_view name;
    };

    struct Hash {
        using is_transparent = void;
        const StreetTable* table;

        std::size_t operator()(const Key& key) const;

        std::size_t operator()(std::uint32_t street) const { return (*this)(table->keyOf(street)); }
    };

    struct Equal {
        using is_transparent = void;
        const StreetTable* table;

        [[nodiscard]] static Key key(const Key& key) { return key; }

        [[nodiscard]] Key key(std::uint32_t street) const { return table->keyOf(street); }

        template<typename A, typename B>
        bool operator()(const A& a, const B& b) const {
            const Key left = key(a);
            const Key right = key(b);
            return left.locality == right.locality && left.name == right.name;
        }
    };

    [[nodiscard]] Key keyOf(std::uint32_t street) const {
        return {m_streets[street].locality, m_texts.text(m_streets[street].name)};
    }

    TextPool m_texts;
    std::vector<Entry> m_streets;
    std::vector<Part> m_parts;
    std::unordered_set<std::uint32_t, Hash, Equal> m_known;
    std::unordered_map<std::string, std::uint32_t> m_localities; ///< by what a row says of it
    std::uint32_t m_latest = UINT32_MAX;                         ///< the street asked for last
    std::string m_latestKey;
    std::uint32_t m_latestLocality = 0;
};

} // namespace maillage
