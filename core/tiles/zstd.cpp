// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/zstd.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <memory>

namespace maillage {

namespace {

constexpr std::size_t step = 64U << 10U;
constexpr int smallestWindowLog = 10; // what the library accepts as a limit
constexpr int largestWindowLog = 27;

struct StreamCloser {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

} // namespace

std::optional<std::string> unzstd(std::string_view packed, std::size_t limit) {
    const std::unique_ptr<ZSTD_DStream, StreamCloser> stream(ZSTD_createDStream());
    if (!stream) {
        return std::nullopt;
    }
    const int window = std::clamp(static_cast<int>(std::bit_width(limit)), smallestWindowLog, largestWindowLog);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, window);
    ZSTD_inBuffer input{packed.data(), packed.size(), 0};
    std::string out;
    std::size_t wanted = 1; // 0 at the end of a frame
    bool full = true;       // there may be more to come out
    while (input.pos < input.size || (wanted != 0 && full)) {
        const std::size_t before = out.size();
        const std::size_t room = std::min(step, limit + 1 - before);
        out.resize(before + room);
        ZSTD_outBuffer output{out.data() + before, room, 0};
        wanted = ZSTD_decompressStream(stream.get(), &output, &input);
        full = output.pos == room;
        out.resize(before + output.pos);
        if (ZSTD_isError(wanted) != 0 || out.size() > limit) {
            return std::nullopt;
        }
    }
    return wanted == 0 ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace maillage
