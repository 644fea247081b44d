// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_names.h"
#include "core/exchange/record_reader.h"
#include "core/model/record.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Which field of the hub each column of a file fills. Names are compared trimmed, accents and case folded: the
/// standard's, the hub's own, the headers of the spreadsheet form, and usual French ones. Every other column becomes
/// an extra field under its own name; a second column of the same name is kept as "name (2)".
class ColumnMap {
public:
    struct Column {
        std::string name;                   ///< as it came, trimmed
        std::optional<std::size_t> field{}; ///< index in fieldsOf(entity)
        std::string extraName{};            ///< where `field` has no value; empty: the column is ignored
        bool duplicate = false;             ///< an earlier column has the same name, or fills the same field
    };

    ColumnMap(Entity entity, std::span<const std::string> header);

    [[nodiscard]] Entity entity() const { return m_entity; }

    [[nodiscard]] std::span<const Column> columns() const { return m_columns; }

    /// The column, from 0, that fills a field of the entity.
    [[nodiscard]] std::optional<std::size_t> columnOf(std::size_t field) const { return m_columnOfField[field]; }

    /// The column, from 0, of a place's stops: no extra field.
    [[nodiscard]] std::optional<std::size_t> stopsColumn() const { return m_stopsColumn; }

    /// How many columns fill a field.
    [[nodiscard]] std::size_t matchedCount() const { return m_matched; }

    /// For places, the standard's fields that the file lacks, as indexes.
    [[nodiscard]] std::vector<std::size_t> missingStandardFields() const;
    [[nodiscard]] std::vector<std::string_view> unknownNames() const;
    [[nodiscard]] std::vector<std::string_view> duplicateNames() const;

    /// Whether a row fills any extra field: where not, values() is all there is to it.
    [[nodiscard]] bool hasExtras() const { return !m_extraColumns.empty(); }

    /// Sets every field of `record` from the row, the others to empty; reuses the record's memory.
    void fill(const RawRecord& raw, Record& record) const;
    /// The value of one field, without copying; not for the extra fields.
    [[nodiscard]] std::string_view value(const RawRecord& raw, std::size_t field) const;
    /// The extra fields as the JSON object of the record's `extra` field, sorted by name, so that the order of the
    /// columns does not matter; empty where there are none.
    [[nodiscard]] std::string extraJson(const RawRecord& raw) const;

private:
    void claimFields(std::span<const std::optional<FieldMatch>> matches, NameMatch sureness);
    void nameExtras();

    Entity m_entity;
    std::vector<Column> m_columns;
    std::vector<std::optional<std::size_t>> m_columnOfField;
    std::vector<std::size_t> m_extraColumns; ///< sorted by their extra names
    std::optional<std::size_t> m_stopsColumn;
    std::size_t m_extraField = 0;
    std::size_t m_matched = 0;
};

/// Place, organisation or person: whose fields the header names best.
[[nodiscard]] Entity guessEntity(std::span<const std::string> header);

} // namespace maillage
