// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/index_layout.h"

#include <string>
#include <string_view>

namespace maillage {

/// The section TEXT as it grows.
class TextPool {
public:
    layout::Text add(std::string_view text) {
        const layout::Text place{.offset = static_cast<std::uint32_t>(m_letters.size()),
                                 .length = static_cast<std::uint32_t>(text.size())};
        m_letters += text;
        return place;
    }

    [[nodiscard]] std::string_view text(layout::Text place) const {
        return std::string_view(m_letters).substr(place.offset, place.length);
    }

    [[nodiscard]] const std::string& letters() const { return m_letters; }

private:
    std::string m_letters;
};

} // namespace maillage
