// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/brotli.h"

#include <brotli/decode.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace maillage {

namespace {

constexpr std::size_t step = 64U << 10U;

struct DecoderCloser {
    void operator()(BrotliDecoderState* state) const { BrotliDecoderDestroyInstance(state); }
};

} // namespace

std::optional<std::string> unbrotli(std::string_view packed, std::size_t limit) {
    const std::unique_ptr<BrotliDecoderState, DecoderCloser> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
    if (!decoder) {
        return std::nullopt;
    }
    const auto* next = reinterpret_cast<const std::uint8_t*>(packed.data());
    std::size_t left = packed.size();
    std::string out;
    BrotliDecoderResult state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        const std::size_t before = out.size();
        const std::size_t room = std::min(step, limit + 1 - before);
        out.resize(before + room);
        auto* place = reinterpret_cast<std::uint8_t*>(out.data() + before);
        std::size_t free = room;
        state = BrotliDecoderDecompressStream(decoder.get(), &left, &next, &free, &place, nullptr);
        out.resize(before + room - free);
        if (out.size() > limit) {
            return std::nullopt;
        }
    }
    return state == BROTLI_DECODER_RESULT_SUCCESS && left == 0 ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace maillage
