// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_finder.h"
#include "core/addresses/index/address_index.h"
#include "core/addresses/reading/address_file.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

using namespace maillage;

/// The searches that an index must survive, whatever is in it.
void ask(const std::shared_ptr<const AddressIndex>& index, std::string_view text) {
    const AddressFinder finder({index});
    for (const bool completing : {false, true}) {
        for (const AddressHit& hit :
             finder.search({.text = std::string(text.substr(0, 60)), .completing = completing})) {
            if (!(hit.score >= 0 && hit.score <= 1)) {
                std::abort();
            }
        }
    }
    (void)finder.search({.text = "12 bis rue des lilas 49000 angers"});
    (void)finder.reverse({47.47, -0.55}, Metres{5000});
    (void)finder.centreOf("49007");
}

/// A CSV file, packed or not, through to its index.
void indexAndAsk(std::string_view bytes) {
    static const std::string path = "/tmp/fuzz_ban_" + std::to_string(getpid()) + ".addresses";
    const auto builder = IndexBuilder::create(path, {.source = "fuzz"});
    const auto stream = ByteStream::fromBytes("fuzz", std::string(bytes));
    if (builder && readAddressFile(*stream, **builder) && (*builder)->finish()) {
        std::ifstream file(path, std::ios::binary);
        const auto index = AddressIndex::fromBytes("fuzz", {std::istreambuf_iterator<char>(file), {}});
        if (!index) {
            std::abort(); // what was written must be read
        }
        ask(*index, bytes.substr(bytes.size() / 2));
        std::filesystem::remove(path);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.starts_with("MLGADDR1")) {
        if (const auto index = AddressIndex::fromBytes("fuzz", std::string(bytes))) {
            ask(*index, bytes.substr(bytes.size() / 2));
        }
        return 0;
    }
    indexAndAsk(bytes);
    return 0;
}
