// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace maillage::fuzz {

/// Reads every record of the bytes in a format, each a second time by its locator, writes the records in the same
/// format and reads them again. Traps where a reader contradicts itself or the round trip changes a record.
int readAndWriteAgain(const unsigned char* data, std::size_t size, std::string_view format);

} // namespace maillage::fuzz
