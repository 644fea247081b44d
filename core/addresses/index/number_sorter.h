// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/index_layout.h"
#include "core/base/error.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QTemporaryFile;

namespace maillage {

/// Orders the house numbers of a file by street, then number, then suffix, in bounded memory: what is more than a
/// million waits on the disk, in a temporary file of the folder.
class NumberSorter {
public:
    struct Entry {
        std::uint32_t street = 0;
        layout::Number number{};
    };

    static constexpr std::size_t defaultRun = std::size_t{1} << 20U;

    explicit NumberSorter(std::string folder, std::size_t run = defaultRun);
    ~NumberSorter();
    NumberSorter(const NumberSorter&) = delete;
    NumberSorter& operator=(const NumberSorter&) = delete;

    [[nodiscard]] Result<void> add(const Entry& entry);

    using Visit = std::function<Result<void>(const Entry&)>;
    /// Once, at the end. Entries that are equal come in the order they were added.
    [[nodiscard]] Result<void> forEach(const Visit& visit);

private:
    struct Run;

    [[nodiscard]] Result<void> spill();
    [[nodiscard]] Result<void> merge(const Visit& visit);
    [[nodiscard]] Error error() const;

    std::string m_folder;
    std::size_t m_size;
    std::vector<Entry> m_entries;
    std::vector<std::uint64_t> m_runEnds; ///< entries in the file after each run
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace maillage
