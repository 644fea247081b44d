// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_reader.h"

#include <unordered_map>

namespace maillage {

namespace vcard {
struct Person;
}

/// vCard 2.1, 3 (RFC 2426) and 4 (RFC 6350): one person a card. The header is the person's fields, then what else
/// the cards hold (see vcard::Person), found in a first pass. A card that is rather an organisation's is flagged.
///
/// Read by a parser of our own: KContacts links Qt Gui, drops parameters and groups that it does not know, and
/// escapes the `;` of ORG twice, so that a card would not come out as it went in.
class VcardReader final : public RecordReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<VcardReader>> create(std::shared_ptr<const SourceFile> source);

    [[nodiscard]] const std::vector<std::string>& header() const override { return m_header; }

    [[nodiscard]] bool next(RawRecord& record) override;
    [[nodiscard]] bool at(std::uint64_t locator, RawRecord& record) override;

    [[nodiscard]] std::uint64_t position() const override { return m_position; }

    [[nodiscard]] std::string_view format() const override { return "vcard"; }

private:
    struct Card {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool closed = false;
    };

    explicit VcardReader(std::shared_ptr<const SourceFile> source);

    [[nodiscard]] bool collectHeader();
    [[nodiscard]] bool findCard(std::size_t from, Card& card) const;
    void read(const Card& card, RawRecord& record) const;
    void addFaults(const Card& card, const vcard::Person& person, RawRecord& record) const;

    std::vector<std::string> m_header;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::size_t m_position = 0;
    std::size_t m_line = 1;
    std::size_t m_countedUntil = 0;
};

} // namespace maillage
