// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 4> precisionNames{"number", "street", "locality", "commune"};
constexpr std::array<std::string_view, 4> precisionValues{"numéro", "voie", "lieu-dit", "commune"};
constexpr std::array<std::string_view, 3> originValues{"ban", "osm", "commune"};

} // namespace

std::string addressLine(const Address& address) {
    std::string line;
    if (address.number != 0) {
        line = std::to_string(address.number);
        line += address.suffix.empty() ? "" : " " + address.suffix;
        line += address.street.empty() ? "" : " ";
    }
    return line + address.street;
}

std::string addressText(const Address& address) {
    std::string text = addressLine(address);
    text += text.empty() ? "" : ", ";
    text += address.postcode;
    text += address.postcode.empty() ? "" : " ";
    return text + address.commune;
}

std::string_view precisionName(AddressPrecision precision) {
    return precisionNames[std::to_underlying(precision)];
}

std::optional<AddressPrecision> precisionNamed(std::string_view name) {
    const auto found = std::ranges::find(precisionNames, name);
    return found == precisionNames.end() ? std::nullopt
                                         : std::optional(static_cast<AddressPrecision>(found - precisionNames.begin()));
}

std::string_view precisionValue(AddressPrecision precision) {
    return precisionValues[std::to_underlying(precision)];
}

std::string_view originValue(AddressOrigin origin) {
    return originValues[std::to_underlying(origin)];
}

} // namespace maillage
