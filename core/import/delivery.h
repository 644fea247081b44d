// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/exchange/column_map.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What one row of a file says about a record, as the hub would hold it. Views into the row: use it before the row is
/// read over. Fields without a column, and those behind the end of a short row, are not delivered: nothing is said of
/// them; nor by an empty id or `date_maj` of a place, which the hub completes. Values that the hub could not hold (an
/// unknown choice, no date) are left out, and reported.
class Delivery {
public:
    explicit Delivery(const ColumnMap& map);

    void read(const RawRecord& raw);

    /// Not for the extra field.
    [[nodiscard]] std::optional<std::string_view> operator[](std::size_t field) const { return m_values[field]; }

    template<typename FieldEnum>
        requires std::is_enum_v<FieldEnum>
    [[nodiscard]] std::string_view text(FieldEnum field) const {
        return m_values[std::to_underlying(field)].value_or(std::string_view{});
    }

    /// The columns that are no field of ours, in the order of the file, empty values too.
    [[nodiscard]] const JsonPairs& extras() const { return m_extras; }

    /// As writeStops() writes them; empty where nothing is said of them.
    [[nodiscard]] std::string_view stops() const { return m_stops; }

    struct LeftOut {
        std::size_t field = 0;
        std::size_t column = 0; ///< from 1
        std::string_view value;
    };

    [[nodiscard]] const std::vector<LeftOut>& leftOut() const { return m_leftOut; }

    [[nodiscard]] Entity entity() const { return m_map.entity(); }

    /// The record's id in its source, without spaces around; empty if it has none.
    [[nodiscard]] std::string_view id() const;
    /// Whether anything says which record this is: an id, a name, a person's e-mail or phone.
    [[nodiscard]] bool isIdentified() const;
    /// The folded values of some fields, joined; empty if all of them are.
    [[nodiscard]] std::string keyText(std::span<const std::size_t> fields) const;
    /// Equal for equal deliveries, nearly surely distinct for others; a place's id and `date_maj` left aside.
    [[nodiscard]] std::size_t contentHash() const;

    /// The record as it would be added to a hub. Reuses the record's memory.
    void fillNew(Record& record) const;

private:
    [[nodiscard]] bool isCompleted(std::size_t field) const;
    [[nodiscard]] std::optional<std::string_view> accepted(std::size_t field, std::size_t column,
                                                           std::string_view value);

    const ColumnMap& m_map;
    std::size_t m_extraField = 0;
    std::vector<bool> m_restricted; ///< fields that do not take any text
    std::vector<std::optional<std::string_view>> m_values;
    JsonPairs m_extras;
    std::string_view m_stops;
    std::vector<LeftOut> m_leftOut;
};

/// The same of a record, for fields of its own.
[[nodiscard]] std::string keyText(const Record& record, std::span<const std::size_t> fields);
/// The extra field of an entity; its number of fields if it has none.
[[nodiscard]] std::size_t extraFieldOf(Entity entity);

} // namespace maillage
