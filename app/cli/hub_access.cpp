// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hub_access.h"

#include "app/cli/signals.h"

#include <array>
#include <fstream>
#include <string_view>

namespace maillage::cli {

bool isHub(const std::string& path) {
    static constexpr std::string_view beginning("SQLite format 3\0", 16);
    std::array<char, beginning.size()> bytes{};
    std::ifstream file(path, std::ios::binary);
    return file.read(bytes.data(), bytes.size()) && std::string_view(bytes.data(), bytes.size()) == beginning;
}

Result<store::HubFile> openToRead(const std::string& path) {
    return store::HubFile::open(path, {.mode = store::OpenMode::ReadOnly});
}

Result<store::HubFile> openToWrite(const std::string& path) {
    constexpr int patience = 5000;
    auto hub = store::HubFile::open(path, {.mode = store::OpenMode::ReadWrite, .waitMilliseconds = patience});
    if (hub) {
        holdSignals();
    }
    return hub;
}

} // namespace maillage::cli
