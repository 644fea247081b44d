// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output/json_text.h"
#include "core/addresses/address_library.h"

#include <span>
#include <string>

namespace maillage::cli {

/// What an action of "address" gets: the words after its name are in its own order.
struct AddressTask {
    const Context& context;
    const Arguments& arguments;
    const AddressLibrary& library;
    std::span<const std::string> words;
};

[[nodiscard]] Result<ExitCode> indexAddressFiles(const AddressTask& task);
[[nodiscard]] Result<ExitCode> listAddressFiles(const AddressTask& task);
[[nodiscard]] Result<ExitCode> removeAddressFile(const AddressTask& task);
[[nodiscard]] Result<ExitCode> searchAddresses(const AddressTask& task);
[[nodiscard]] Result<ExitCode> reverseAddress(const AddressTask& task);
/// Looks up the places of a hub that have no coordinates of their own.
[[nodiscard]] Result<ExitCode> placeByAddress(const AddressTask& task);

/// "0.98  number  9 Rue des Lilas, 49000 Angers  47.470900 -0.550100".
[[nodiscard]] std::string hitLine(const AddressHit& hit);
/// The same as an object.
void appendHit(JsonText& text, const AddressHit& hit);

} // namespace maillage::cli
