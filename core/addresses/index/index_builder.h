// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/number_sorter.h"
#include "core/addresses/index/section_writer.h"
#include "core/addresses/index/street_table.h"
#include "core/addresses/index/word_table.h"
#include "core/addresses/reading/address_sink.h"
#include "core/base/task.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maillage {

/// What an index file says of itself.
struct IndexInfo {
    std::string source{};    ///< name of the file that it was made from
    std::string sourceDay{}; ///< YYYY-MM-DD, the day of that file
    std::string indexedOn{}; ///< YYYY-MM-DD
    AddressOrigin origin = AddressOrigin::Ban;
    std::uint64_t addresses = 0; ///< with a number
    std::uint64_t streets = 0;   ///< hamlets included
    std::uint64_t communes = 0;
};

/// Makes an index file (index/index_layout.h) of the addresses it is given. The memory grows with the streets, about
/// 200 bytes each, not with the addresses. Without finish() nothing stays.
class IndexBuilder final : public AddressSink {
public:
    /// `info` with its source, its days and its origin.
    [[nodiscard]] static Result<std::unique_ptr<IndexBuilder>> create(const std::string& path, IndexInfo info);
    ~IndexBuilder() override;

    [[nodiscard]] Result<RowVerdict> take(const AddressRow& row) override;
    /// Writes the file in the place of an older one.
    [[nodiscard]] Result<IndexInfo> finish(const TaskControl& control = {});

private:
    IndexBuilder(const std::string& path, IndexInfo info);
    [[nodiscard]] Result<RowVerdict> addTo(std::uint32_t locality, std::string_view name, bool hamlet,
                                           const layout::Number& number);
    [[nodiscard]] std::optional<std::uint16_t> suffixId(std::string_view suffix);
    [[nodiscard]] Result<void> writeNumbers(const TaskControl& control);
    [[nodiscard]] Result<void> closeStreet();
    [[nodiscard]] Result<void> writeStreets();
    [[nodiscard]] Result<void> writeCells();
    [[nodiscard]] Result<void> writeLocalities();
    [[nodiscard]] Result<void> writeTexts();

    IndexInfo m_info;
    std::unique_ptr<SectionWriter> m_writer;
    StreetTable m_table;
    NumberSorter m_sorter;
    std::unordered_map<std::string, std::uint16_t> m_suffixes;
    std::vector<layout::Text> m_suffixTexts;
    std::vector<layout::Street> m_streets;
    std::vector<layout::Number> m_numbers;                        ///< of the street under way
    std::uint32_t m_street = 0;                                   ///< the street under way
    std::uint32_t m_written = 0;                                  ///< numbers written
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_cells; ///< cell, street
};

} // namespace maillage
