// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/window/window_fixture.h"

#include <functional>
#include <vector>

namespace maillage::test {

/// What a scene is opened from: the main window on its hub, and what answers in the user's place.
struct Stage {
    MainWindow& window;
    AnsweringDialogs& dialogs;
    const TemporaryFolder& folder;

    /// The dialog that `trigger` opens; null when none comes.
    template<typename Dialog>
    [[nodiscard]] Dialog* opened(const std::function<void()>& trigger) {
        trigger();
        Dialog* found = nullptr;
        (void)waitFor([&] { return (found = window.findChild<Dialog*>()) != nullptr; });
        return found;
    }
};

/// A window, page or dialog that the walk visits.
struct Scene {
    enum class Hub { None, Empty, Sample };

    const char* name;
    Hub hub;
    /// Opens it, and says what is to be looked at: the main window or a dialog of its own. The walk closes dialogs.
    std::function<QWidget*(Stage&)> open;
};

/// Every window, page and dialog there is, those without a hub first. A new one gets its line here.
[[nodiscard]] const std::vector<Scene>& scenes();

} // namespace maillage::test
