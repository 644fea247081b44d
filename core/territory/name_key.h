// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace maillage {

/// A commune's name as it is compared: folded (core/base/text.h), without spaces and hyphens, "saint" as "st", without
/// the article in front, without what follows "CEDEX" or an opening bracket. The number of a municipal arrondissement
/// stands apart ("Paris 13e", "LYON 03", "Marseille 1er Arrondissement"); 0 where there is none.
/// packaging/reference/names.py makes the same keys.
class NameKey {
public:
    explicit NameKey(std::string_view name);

    /// At most 63 bytes: names of communes are shorter.
    [[nodiscard]] std::string_view letters() const { return {m_letters.data(), m_size}; }

    [[nodiscard]] int arrondissement() const { return m_arrondissement; }

    /// Same letters, and not two different arrondissements.
    [[nodiscard]] bool matches(const NameKey& other) const {
        return letters() == other.letters()
               && (m_arrondissement == 0 || other.m_arrondissement == 0 || m_arrondissement == other.m_arrondissement);
    }

private:
    void append(std::string_view word);

    std::array<char, 63> m_letters{};
    std::uint8_t m_size = 0;
    std::uint8_t m_arrondissement = 0;
};

} // namespace maillage
