// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_reader.h"
#include "core/model/fields.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maillage {

/// What the application knows of a file format: one row of the registry.
struct Format {
    std::string_view id;                       ///< "csv", "geojson", "spreadsheet", "vcard3", "vcard4"
    std::string_view name;                     ///< a sentence of the catalogue
    std::span<const std::string_view> endings; ///< of file names, without the dot, the usual one first
    std::span<const Entity> entities;
    bool canRead = false;
    bool canWrite = false;
    bool lossy = false; ///< a record written and read again may have changed

    [[nodiscard]] bool holds(Entity entity) const;
};

[[nodiscard]] std::span<const Format> formats();
[[nodiscard]] const Format* formatNamed(std::string_view id);
/// The first writable format for the file name's ending and the entity; nothing if none.
[[nodiscard]] const Format* writableFormatFor(std::string_view path, Entity entity);

struct ReadOptions {
    std::string format{}; ///< id of a Format; empty: found from the file's content
};

/// Opens a file for reading. The errors say what is wrong with the file and what to do.
[[nodiscard]] Result<std::unique_ptr<RecordReader>> openReader(const std::string& path,
                                                               const ReadOptions& options = {});
/// The same over a source that is open already.
[[nodiscard]] Result<std::unique_ptr<RecordReader>> openReader(std::shared_ptr<const SourceFile> source,
                                                               const ReadOptions& options = {});
/// What the reader's records are: people for a vCard, places for GeoJSON, else by the names of the columns.
[[nodiscard]] Entity guessEntity(const RecordReader& reader);

} // namespace maillage
