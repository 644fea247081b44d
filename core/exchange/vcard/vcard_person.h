// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace maillage::vcard {

/// What a vCard says of a person, in the hub's fields. What has no field there is kept as extra fields, named as the
/// property with its parameters, so that writing the card again loses nothing:
/// - "X-SOMETHING;TYPE=home": another property, its value as written;
/// - "TEL;TYPE=cell" and the like: how the number, address or link of that value is qualified;
/// - "N", "ORG", "ADR": the components that are no field of ours, with ours left blank;
/// - "displayed name" and "displayed name of": a name to show that is not given name and family name, and the name
///   it stood for, so that it goes when the person is renamed.
struct Person {
    std::vector<std::string> fields; ///< of PersonField, without Extra
    JsonPairs extras;
    bool organisation = false;             ///< the card is rather that of an organisation
    std::vector<std::string> unreadable{}; ///< lines that are no property
};

[[nodiscard]] Person readPerson(std::string_view card);

/// Given name, then family name.
[[nodiscard]] std::string fullName(std::string_view givenName, std::string_view familyName);

inline constexpr std::string_view noName = "?";
inline constexpr std::string_view displayedName = "displayed name";
inline constexpr std::string_view displayedNameOf = "displayed name of";
inline constexpr std::string_view extraProperty = "X-MAILLAGE-EXTRA";
inline constexpr std::string_view visibilityProperty = "X-MAILLAGE-VISIBILITY";

} // namespace maillage::vcard
