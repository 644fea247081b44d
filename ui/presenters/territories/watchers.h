// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

class QObject;

namespace maillage {

/// Who looks at what is worked out in the background: work goes on as long as anybody does.
class Watchers {
public:
    void set(const QObject& who, bool looks) {
        if (looks) {
            m_watchers.insert(&who);
        } else {
            m_watchers.erase(&who);
        }
    }

    [[nodiscard]] bool any() const { return !m_watchers.empty(); }

private:
    std::set<const QObject*> m_watchers; // told apart, never called
};

} // namespace maillage
