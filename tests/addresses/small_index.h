// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address_finder.h"
#include "core/addresses/index/address_index.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::test {

/// A few dozen addresses of Maine-et-Loire as the Base Adresse Nationale writes them: streets of one name in several
/// communes and in parts of a merged one, gaps between numbers, bis and ter, hamlets.
[[nodiscard]] std::string smallBan();

/// The index of a file with these bytes.
[[nodiscard]] std::shared_ptr<const AddressIndex> indexOf(const std::string& csv);

/// The index as the bytes of its file.
[[nodiscard]] std::string indexBytesOf(const std::string& csv);

[[nodiscard]] const AddressFinder& smallFinder();

/// The best answer as a text, "" without any.
[[nodiscard]] std::string best(std::string_view text);

} // namespace maillage::test
