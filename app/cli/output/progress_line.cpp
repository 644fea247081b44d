// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/progress_line.h"

#include "app/cli/signals.h"
#include "core/base/catalogue.h"

#include <algorithm>
#include <chrono>
#include <ostream>
#include <string>

namespace maillage::cli {

namespace {

using SteadyClock = std::chrono::steady_clock;

} // namespace

struct ProgressLine::Line {
    std::ostream& out;
    ProgressUnit unit = ProgressUnit::Rows;
    SteadyClock::time_point start = SteadyClock::now();
    SteadyClock::time_point shown{};
    std::uint64_t lastDone = 0;
    std::size_t width = 0;

    void show(const Progress& progress) {
        constexpr auto pause = std::chrono::milliseconds(100);
        const auto time = SteadyClock::now();
        if (progress.done < lastDone) {
            start = time; // the next pass over the rows
        }
        lastDone = progress.done;
        if (time - shown < pause) {
            return;
        }
        shown = time;
        const double seconds = std::max(std::chrono::duration<double>(time - start).count(), 0.001);
        const double rate = static_cast<double>(progress.done) / seconds;
        const auto left = progress.total > progress.done && progress.done > 0
                              ? static_cast<std::uint64_t>(static_cast<double>(progress.total - progress.done) / rate)
                              : 0;
        std::string text = sentence(wordsOf(progress, rate, left));
        const std::size_t length = text.size();
        text.resize(std::max(length, width), ' ');
        width = length;
        out << '\r' << text << std::flush;
    }

    [[nodiscard]] Message wordsOf(const Progress& progress, double rate, std::uint64_t left) const {
        if (unit == ProgressUnit::Parts) {
            constexpr std::uint64_t percent = 100;
            const std::uint64_t share = percent * progress.done / std::max(progress.total, std::uint64_t{1});
            return {"cli.progress.percent", {std::to_string(share), std::to_string(left)}, {}};
        }
        return {"cli.progress",
                {std::to_string(progress.done), std::to_string(progress.total),
                 std::to_string(static_cast<std::uint64_t>(rate)), std::to_string(left)},
                {}};
    }

    void clear() {
        if (width > 0) {
            out << '\r' << std::string(width, ' ') << '\r' << std::flush;
        }
    }
};

ProgressLine::ProgressLine(const Streams& streams, bool quiet, ProgressUnit unit) {
    if (streams.terminal && !quiet) {
        m_line = std::make_shared<Line>(streams.err, unit);
        m_control = TaskControl([line = m_line](const Progress& progress) { line->show(progress); });
    }
    interruptOnSignal(&m_control);
}

ProgressLine::~ProgressLine() {
    interruptOnSignal(nullptr);
    if (m_line) {
        m_line->clear();
    }
}

} // namespace maillage::cli
