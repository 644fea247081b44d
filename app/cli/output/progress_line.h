// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/base/task.h"

#include <memory>

namespace maillage::cli {

/// What a task counts in.
enum class ProgressUnit : unsigned char {
    Rows,
    Parts, ///< of the whole: only the share is shown
};

/// Shows how far a task is on one line of a terminal, rewritten as it goes: rows, rows a second (or the share), time
/// left. Nothing where nobody looks, or when quiet. While it lives, an interruption from the keyboard (SIGINT), SIGTERM
/// or SIGHUP stops the task, which leaves everything as it was. One at a time.
class ProgressLine {
public:
    ProgressLine(const Streams& streams, bool quiet, ProgressUnit unit = ProgressUnit::Rows);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    [[nodiscard]] const TaskControl& control() const { return m_control; }

private:
    struct Line;

    std::shared_ptr<Line> m_line;
    TaskControl m_control;
};

} // namespace maillage::cli
