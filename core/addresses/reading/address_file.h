// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/reading/address_sink.h"
#include "core/addresses/reading/byte_stream.h"
#include "core/base/task.h"
#include "core/model/fault.h"

#include <cstdint>
#include <vector>

namespace maillage {

/// What was read of an address file.
struct AddressFileReport {
    static constexpr std::size_t mostFaults = 200;

    std::uint64_t rows = 0;      ///< without the header and blank lines
    std::uint64_t taken = 0;     ///< rows whose address is in the index
    std::vector<Fault> faults{}; ///< of the others, the first mostFaults of them: line, column, value, sentence
};

/// Reads a CSV file of addresses (address_columns.h) with `;`, `,` or tab, packed by gzip or not, row by row in
/// constant memory. A row is a line: a quoted value with a line break is a fault of its line. Faulty rows are passed
/// over and reported. Fails where the file cannot be read, is no address file, or holds no address that can be taken.
/// Progress is in bytes of the file.
[[nodiscard]] Result<AddressFileReport> readAddressFile(ByteStream& bytes, AddressSink& sink,
                                                        const TaskControl& control = {});

} // namespace maillage
