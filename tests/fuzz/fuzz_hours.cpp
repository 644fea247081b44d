// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_plan.h"
#include "core/standard/hours/hours_words.h"

#include <cstddef>
#include <cstdlib>

/// Any text: what goes into the grid comes out as rules that can be read again, and words are found for it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace maillage;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const HoursLanguage language : {HoursLanguage::French, HoursLanguage::English}) {
        if (hoursInWords(text, language).empty() && !text.empty()) {
            std::abort();
        }
    }
    const auto plan = planFromOsm(text);
    if (plan && *plan != HoursPlan{} && !readHours(osmFromPlan(*plan))) {
        std::abort();
    }
    return 0;
}
