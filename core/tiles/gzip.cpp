// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/gzip.h"

#include <zlib.h>

#include <algorithm>

namespace maillage {

namespace {

struct Inflater {
    Inflater() { ready = inflateInit2(&stream, MAX_WBITS + 32) == Z_OK; } // +32: gzip or zlib, told by the header

    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    ~Inflater() {
        if (ready) {
            inflateEnd(&stream);
        }
    }

    z_stream stream{};
    bool ready = false;
};

constexpr std::size_t step = 64U << 10U;

} // namespace

std::optional<std::string> gunzip(std::string_view packed, std::size_t limit) {
    Inflater inflater;
    if (!inflater.ready || packed.size() > 0x7FFFFFFFU) {
        return std::nullopt;
    }
    std::string input(packed); // zlib's input pointer is not const
    inflater.stream.next_in = reinterpret_cast<Bytef*>(input.data());
    inflater.stream.avail_in = static_cast<uInt>(input.size());
    std::string out;
    int state = Z_OK;
    while (state == Z_OK) {
        const std::size_t before = out.size();
        const std::size_t room = std::min(step, limit + 1 - before);
        out.resize(before + room);
        inflater.stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        inflater.stream.avail_out = static_cast<uInt>(room);
        state = inflate(&inflater.stream, Z_NO_FLUSH);
        out.resize(before + room - inflater.stream.avail_out);
        if (out.size() > limit) {
            return std::nullopt;
        }
    }
    return state == Z_STREAM_END ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace maillage
