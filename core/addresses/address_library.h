// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address_finder.h"
#include "core/addresses/index/index_builder.h"
#include "core/addresses/reading/address_file.h"
#include "core/base/task.h"

#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// An index of the folder, as lists show it.
struct AddressFile {
    std::string name; ///< "adresses-49": what remove() takes
    IndexInfo info{};
    std::uint64_t bytes = 0;
    std::optional<Error> error{}; ///< it cannot be used
};

struct AddedAddressFile {
    AddressFile file;
    AddressFileReport report;
    bool replaced = false; ///< there was one of that name
};

/// The folder in which the indexes of address files lie, one file each: NAME.addresses. Several programs may use it at
/// once: a file appears whole, or goes.
class AddressLibrary {
public:
    /// In the user's data folder: /maillage/addresses.
    [[nodiscard]] static std::string defaultFolder();

    explicit AddressLibrary(std::string folder = defaultFolder());

    [[nodiscard]] const std::string& folder() const { return m_folder; }

    /// By name.
    [[nodiscard]] std::vector<AddressFile> files() const;

    /// What can be found at this moment; unusable files are left out.
    [[nodiscard]] AddressFinder::Pointer open() const;

    /// Indexes a file of addresses. One of the same name is replaced: a newer delivery of the same département. Stopped
    /// or failed, the folder is as it was.
    [[nodiscard]] Result<AddedAddressFile> add(const std::string& path, const TaskControl& control = {}) const;

    /// For addresses of another source: give them to the builder, then finish() it. `name` as in AddressFile.
    [[nodiscard]] Result<std::unique_ptr<IndexBuilder>> newIndex(const std::string& name, IndexInfo info) const;

    [[nodiscard]] Result<void> remove(const std::string& name) const;

private:
    [[nodiscard]] std::string pathOf(const std::string& name) const;
    [[nodiscard]] AddressFile describe(const std::string& name) const;

    std::string m_folder;
};

/// "adresses-49" for "/tmp/adresses-49.csv.gz".
[[nodiscard]] std::string addressFileName(const std::string& path);

} // namespace maillage
