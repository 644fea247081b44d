// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hub_file.h"

#include <string>

namespace maillage::cli {

/// Whether the file is a database, as every hub is. False where it cannot be read.
[[nodiscard]] bool isHub(const std::string& path);
[[nodiscard]] Result<store::HubFile> openToRead(const std::string& path);
/// Waits up to five seconds for another program that writes to the hub.
[[nodiscard]] Result<store::HubFile> openToWrite(const std::string& path);

} // namespace maillage::cli
