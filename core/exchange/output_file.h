// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>
#include <string>

namespace maillage {

/// A file that comes to be, whole, when commit() is called: until then the bytes go to a temporary file beside it,
/// which is removed if this object goes without a commit.
class OutputFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> create(const std::string& path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// Where to append; written out in pieces of a megabyte or more by writeIfFull().
    [[nodiscard]] std::string& buffer() { return m_buffer; }

    [[nodiscard]] Result<void> writeIfFull();
    [[nodiscard]] Result<void> commit();

private:
    struct Device;

    explicit OutputFile(const std::string& path);
    [[nodiscard]] Result<void> writeBuffer();
    [[nodiscard]] Error error() const;

    std::string m_path;
    std::string m_buffer;
    std::unique_ptr<Device> m_device;
};

} // namespace maillage
