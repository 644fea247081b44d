// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/model/record.h"

#include <vector>

namespace maillage {

/// What is doubtful in a person or an organisation: e-mails, phones, web addresses, SIRET number, postcode and commune,
/// damaged texts. The rules and sentences are those for places; all are warnings, as no standard refuses anything here,
/// and a phone may be written as people write it, of any country.
[[nodiscard]] std::vector<Fault> faultsOfPeople(const Record& record);

} // namespace maillage
