// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/reading/byte_stream.h"

namespace maillage {

/// The lines of a stream, without their breaks (LF or CR LF) and the byte order mark. A line that is not valid UTF-8 is
/// taken for Windows-1252.
class LineStream {
public:
    static constexpr std::size_t longest = 64U << 10U; ///< bytes; what a line has more is left out

    explicit LineStream(ByteStream& bytes)
        : m_bytes(bytes) {}

    /// False at the end. The view holds until the next call.
    [[nodiscard]] Result<bool> next(std::string_view& line);

    /// Of the last one, from 1.
    [[nodiscard]] std::size_t number() const { return m_number; }

    /// Whether the last one was cut.
    [[nodiscard]] bool wasCut() const { return m_cut; }

private:
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] std::string_view finished(std::string_view line);

    ByteStream& m_bytes;
    std::string m_buffer;
    std::string m_start; ///< of a line that is cut
    std::string m_decoded;
    std::size_t m_begin = 0;
    std::size_t m_number = 0;
    bool m_ended = false;
    bool m_cut = false;
};

} // namespace maillage
