// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace maillage {

/// Finds the objects that are records in a JSON text, without parsing them: the elements of a top-level `features`
/// or of a top-level array, else the top-level objects one after the other (one a line, or RFC 8142 sequences).
/// Brackets and strings are all it knows of JSON, so that one broken record does not cost the others.
class JsonSplitter {
public:
    struct Item {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool whole = true; ///< false: not an object, or one that is never closed
    };

    explicit JsonSplitter(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] std::optional<Item> next();
    /// The object that starts there.
    [[nodiscard]] std::optional<Item> at(std::size_t begin) const;

    [[nodiscard]] std::size_t position() const { return m_position; }

    /// The `crs` member of the collection, as JSON; GeoJSON before RFC 7946 had it.
    [[nodiscard]] std::string_view crs() const { return m_crs; }

    /// Whether the end of the text was given up, as too much of it is broken.
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }

private:
    enum class Level : std::uint8_t { Top, Collection, Array };

    [[nodiscard]] std::size_t skipSpaces(std::size_t p) const;
    [[nodiscard]] std::size_t skipString(std::size_t p) const;
    [[nodiscard]] std::size_t skipNested(std::size_t p, std::size_t* stopped = nullptr) const;
    [[nodiscard]] std::size_t skipValue(std::size_t p) const;
    [[nodiscard]] std::optional<Item> topObject();
    [[nodiscard]] Item nested();
    [[nodiscard]] Item broken(std::size_t begin);
    void leaveArray();

    std::string_view m_text;
    std::string_view m_crs;
    std::size_t m_position = 0;
    std::size_t m_wasted = 0; ///< bytes looked through for ends that were not there
    Level m_level = Level::Top;
    bool m_gaveUp = false;
};

} // namespace maillage
