// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address.h"
#include "core/base/error.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

class AddressIndex;

struct AddressSearch {
    std::string text;
    std::size_t limit = 10;
    bool completing = false;           ///< people are typing: the last word may be the beginning of one
    std::vector<std::string> within{}; ///< INSEE codes of the communes it must lie in; empty: anywhere
    std::string preferred{};           ///< INSEE code of the commune that comes first where all else is equal
    bool communes = true;              ///< whether communes as a whole are answers too
};

/// Finds addresses in the indexes of a folder, without any network. Immutable; any thread may ask. Without an index it
/// knows the communes alone.
class AddressFinder {
public:
    using Pointer = std::shared_ptr<const AddressFinder>;

    explicit AddressFinder(std::vector<std::shared_ptr<const AddressIndex>> indexes);
    ~AddressFinder();
    AddressFinder(const AddressFinder&) = delete;
    AddressFinder& operator=(const AddressFinder&) = delete;

    [[nodiscard]] bool hasIndexes() const { return !m_indexes.empty(); }

    /// The best first. Tolerant of case, accents, abbreviations, the order of words and a letter or two that differ.
    [[nodiscard]] std::vector<AddressHit> search(const AddressSearch& search) const;

    /// The nearest address of all indexes.
    [[nodiscard]] std::optional<AddressHit> reverse(LatLon point, Metres within = Metres{2000}) const;

    /// The commune's centre: the bundled list's, or else the mean of its addresses.
    [[nodiscard]] std::optional<AddressHit> centreOf(std::string_view insee) const;

private:
    [[nodiscard]] std::optional<LatLon> meanOf(std::string_view insee) const;

    std::vector<std::shared_ptr<const AddressIndex>> m_indexes;
};

} // namespace maillage
