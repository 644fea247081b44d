// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A text file to read, as valid UTF-8 whatever its encoding: the byte order mark, else UTF-16 by its zeros, else
/// UTF-8 if valid, else a Western single-byte encoding. Line breaks stay as they came. A file that is UTF-8 already
/// is not copied: large ones are mapped. Immutable, unless another program changes a large file while it is read: see
/// checkUnchanged(). Any thread may read.
class SourceFile {
public:
    /// Fails with a sentence when the file is missing, unreadable, a folder, empty, or no text.
    [[nodiscard]] static Result<std::shared_ptr<const SourceFile>> open(const std::string& path);
    /// The same from memory; `name` stands for the path in messages.
    [[nodiscard]] static Result<std::shared_ptr<const SourceFile>> fromBytes(std::string name, std::string bytes);

    ~SourceFile();
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// Without the byte order mark. Lives as long as this object.
    [[nodiscard]] std::string_view text() const { return m_text; }

    /// "UTF-8", "UTF-8 with BOM", "UTF-16LE", "Windows-1252", "ISO-8859-1"…
    [[nodiscard]] std::string_view encoding() const { return m_encoding; }

    /// Of the file, in bytes.
    [[nodiscard]] std::uint64_t size() const { return m_raw.size(); }

    [[nodiscard]] bool hasNul() const { return m_hasNul; }

    /// Offsets in text() of the U+FFFD that stand for bytes invalid in the encoding, ascending.
    [[nodiscard]] std::span<const std::size_t> replacedAt() const { return m_replacedAt; }

    /// Equal for equal bytes: a hexadecimal BLAKE2b-256, computed at each call.
    [[nodiscard]] std::string fingerprint() const;

    /// Fails where what was read is not to be trusted, because another program has changed the file since it was
    /// opened. To be asked after reading, before anything is done with it.
    [[nodiscard]] Result<void> checkUnchanged() const;

    /// Tells that the text before this offset is not needed soon, so that a mapped file does not fill the memory.
    void release(std::size_t before) const;

private:
    struct Storage;

    explicit SourceFile(std::string path);
    [[nodiscard]] Result<void> decode();

    std::string m_path;
    std::unique_ptr<Storage> m_storage;
    std::string_view m_raw;
    std::string_view m_text;
    std::string_view m_encoding;
    std::vector<std::size_t> m_replacedAt;
    bool m_hasNul = false;
};

} // namespace maillage
