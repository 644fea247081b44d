// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address.h"
#include "core/addresses/index/index_builder.h"
#include "core/addresses/index/index_layout.h"
#include "core/base/error.h"
#include "core/territory/section_file.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace maillage {

class MappedFile;

/// Words and the numbers of the records that have them: a view into an index file.
struct WordColumn {
    Column<layout::Word> words; ///< sorted by the words' bytes
    Column<std::uint32_t> numbers;
    std::string_view texts;

    [[nodiscard]] std::size_t size() const { return words.size(); }

    [[nodiscard]] std::string_view word(std::size_t id) const;

    /// The records of a word, never past the end.
    [[nodiscard]] Column<std::uint32_t> of(std::size_t id) const;

    /// The first word that is not less; size() if there is none.
    [[nodiscard]] std::size_t lowerBound(std::string_view word) const;
};

/// One index file, read where it lies. Immutable; any thread may read. A damaged file gives wrong answers at worst:
/// every offset is checked before it is followed.
class AddressIndex {
public:
    [[nodiscard]] static Result<std::shared_ptr<const AddressIndex>> open(const std::string& path);
    /// The same from memory; `name` stands for the path.
    [[nodiscard]] static Result<std::shared_ptr<const AddressIndex>> fromBytes(std::string name, std::string bytes);
    ~AddressIndex();
    AddressIndex(const AddressIndex&) = delete;
    AddressIndex& operator=(const AddressIndex&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] const IndexInfo& info() const { return m_info; }

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes.size(); }

    [[nodiscard]] std::size_t streetCount() const { return m_streets.size(); }

    [[nodiscard]] std::size_t localityCount() const { return m_localities.size(); }

    [[nodiscard]] layout::Street street(std::size_t id) const;
    [[nodiscard]] layout::Locality locality(std::size_t id) const;
    /// Sorted by number, then suffix.
    [[nodiscard]] Column<layout::Number> numbersOf(const layout::Street& street) const;
    [[nodiscard]] std::string_view suffix(const layout::Number& number) const;
    [[nodiscard]] std::string_view text(layout::Text place) const;
    /// Streets that have an address in the cell.
    [[nodiscard]] Column<std::uint32_t> streetsIn(layout::CellId cell) const;

    [[nodiscard]] const WordColumn& streetWords() const { return m_streetWords; }

    [[nodiscard]] const WordColumn& localityWords() const { return m_localityWords; }

    /// Of a street as a whole, at its middle.
    [[nodiscard]] Address streetAddress(const layout::Street& street) const;
    [[nodiscard]] Address numberAddress(const layout::Street& street, const layout::Number& number) const;

private:
    AddressIndex() = default;
    [[nodiscard]] bool read(std::string_view bytes);
    [[nodiscard]] bool readInfo(std::string_view json);

    std::string m_path;
    std::unique_ptr<const MappedFile> m_file;
    std::string m_memory;
    std::string_view m_bytes;
    std::string_view m_texts;
    IndexInfo m_info;
    Column<layout::Locality> m_localities;
    Column<layout::Street> m_streets;
    Column<layout::Number> m_numbers;
    Column<layout::Text> m_suffixes;
    Column<layout::Cell> m_cells;
    Column<std::uint32_t> m_cellStreets;
    WordColumn m_streetWords;
    WordColumn m_localityWords;
};

} // namespace maillage
