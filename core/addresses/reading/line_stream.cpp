// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/line_stream.h"

#include "core/base/text.h"
#include "core/exchange/text_encoding.h"

#include <algorithm>

namespace maillage {

/// More bytes behind what is left of the buffer. A line that is too long keeps its start, the rest is dropped as it
/// comes.
Result<void> LineStream::fill() {
    if (m_buffer.size() - m_begin > longest) {
        if (!m_cut) {
            m_start = m_buffer.substr(m_begin, longest);
        }
        m_cut = true;
        m_begin = m_buffer.size();
    }
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    const auto more = m_bytes.append(m_buffer);
    if (!more) {
        return std::unexpected(more.error());
    }
    m_ended = !*more;
    return {};
}

Result<bool> LineStream::next(std::string_view& line) {
    m_cut = false;
    std::size_t end = m_buffer.find('\n', m_begin);
    while (end == std::string::npos && !m_ended) {
        const std::size_t searched = m_buffer.size() - m_begin;
        if (auto filled = fill(); !filled) {
            return std::unexpected(filled.error());
        }
        end = m_buffer.find('\n', m_cut ? 0 : searched);
    }
    if (end == std::string::npos && m_begin == m_buffer.size() && !m_cut) {
        return false;
    }
    const std::size_t length = std::min(end, m_buffer.size()) - m_begin;
    line = m_cut ? std::string_view(m_start) : std::string_view(m_buffer).substr(m_begin, length);
    m_begin += length + (end == std::string::npos ? 0 : 1);
    line = finished(line);
    return true;
}

std::string_view LineStream::finished(std::string_view line) {
    ++m_number;
    if (line.size() > longest) {
        m_cut = true;
        line = line.substr(0, longest);
    }
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    if (m_number == 1 && line.starts_with("\xEF\xBB\xBF")) {
        line.remove_prefix(3);
    }
    if (!isValidUtf8(line)) {
        m_decoded = decodeText(line, TextEncoding::Windows1252).utf8;
        line = m_decoded;
    }
    return line;
}

} // namespace maillage
