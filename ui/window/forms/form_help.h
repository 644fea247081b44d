// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QStringList>

namespace maillage {

/// A line under the field that tells what its value means: EPCI and département of a commune, whether a SIRET number is
/// right, how long a summary is. Empty where there is nothing to tell.
[[nodiscard]] QString fieldHelp(const Record& record, std::size_t field);

/// What the other fields leave to choose from while this one is empty: the postcodes of a commune, the communes of a
/// postcode, and for who verified a place the `user`.
[[nodiscard]] QStringList fieldChoices(const Record& record, std::size_t field, const QString& user);

} // namespace maillage
