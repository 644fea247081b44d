// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/record_details.h"

#include <QString>

#include <optional>
#include <vector>

namespace maillage {

struct DetailsStyle;

/// Somebody one may ask for on the phone: a person or an organisation that is linked to the place.
struct CallContact {
    RecordKey key;
    std::string name;
    std::string linkKind;
    std::string comment; ///< the link's
    std::string jobTitle;
    std::string phone;
    std::string email;
};

/// What one wants to see of a place while calling it.
struct CallCard {
    RecordDetails details;
    std::vector<CallContact> contacts; ///< people first

    [[nodiscard]] const Record& place() const { return details.record; }
};

/// Nothing where there is no such place (any more).
[[nodiscard]] Result<std::optional<CallCard>> readCallCard(const store::Connection& connection, std::int64_t place);

/// Opening hours, address, e-mail, last verification, contacts with their phones and the last notes as rich text. Name,
/// commune and phone of the place are not in it. Links as in details_html.h.
[[nodiscard]] QString callHtml(const CallCard& card, const DetailsStyle& style);

} // namespace maillage
