// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace maillage {
class TaskControl;
}

namespace maillage::cli {

/// SIGINT, SIGTERM and SIGHUP: so that a hub is closed properly, and leaves no files beside it, whatever ends the
/// program. Process-wide, as signals are.

/// From now on they wait for obeyHeldSignal(). For what is quick: a program that writes one value is done before
/// anybody notices.
void holdSignals();

/// They interrupt this task, which then says so; null: no more. For what takes its time. It is called after
/// holdSignals() or without it.
void interruptOnSignal(const TaskControl* control);

/// Ends the program by the signal that was held, if there was one.
void obeyHeldSignal();

} // namespace maillage::cli
