// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maillage {

/// Reads how far tilemaker is from what it says on its output, which it means for a terminal:
/// "(Scanning for ways used in relations: 83%)", "Block 5/6", "z6/33/23, writing tile 12 of 17".
class TilemakerOutput {
public:
    static constexpr std::uint64_t whole = 100;

    /// The next bytes; lines may be cut anywhere.
    void take(std::string_view bytes);

    /// Of `whole`; never goes back.
    [[nodiscard]] std::uint64_t done() const { return m_done; }

private:
    void takeLine(std::string_view line);

    std::string m_line; ///< not yet ended
    std::uint64_t m_done = 0;
};

/// The sentence in what a program wrote on its error stream: of an exception that nobody caught its text, else the last
/// line. At most 200 bytes.
[[nodiscard]] std::string complaintOf(std::string_view errors);

} // namespace maillage
