// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>

namespace maillage {

/// Turns SIGINT, SIGTERM and SIGHUP (the end of the session, a keyboard, a service manager) into quitWanted(), on the
/// UI thread. Without it the program would end where it stands and leave the hub's log and lock behind. One at a time.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    QuitSignals();
    ~QuitSignals() override;

Q_SIGNALS:
    void quitWanted();

private:
    std::array<int, 2> m_pipe; ///< read, written by the handler
    QSocketNotifier m_notifier;
};

} // namespace maillage
