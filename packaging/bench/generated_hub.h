// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <print>
#include <vector>

namespace maillage::bench {

/// The value, or the end of the program.
template<typename T>
T orExit(Result<T> result) {
    if (!result) {
        std::println(stderr, "{}", result.error().message.id);
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// What every measure on a generated hub is asked.
struct BenchOptions {
    std::filesystem::path work = std::filesystem::temp_directory_path();
    std::size_t places = 0;
    std::vector<std::filesystem::path> boundaries{};
};

/// Reads `--work FOLDER`, `--places NUMBER` (at least 1) and `--boundaries FILE`, which may come again; passes over
/// others.
[[nodiscard]] BenchOptions readOptions(int argc, char** argv, std::size_t usualPlaces);

/// Writes a new hub of invented places all over France, the same each time, over what stands at `path`. Not safe
/// against a crash, but quick.
[[nodiscard]] store::Connection generatedHub(const std::filesystem::path& path, std::size_t places);

} // namespace maillage::bench
