// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/session/recent_files.h"

#include <QObject>

#include <functional>

class QWidget;

namespace maillage {

class Dialogs;

/// The file menu's work: new, open, sample, save a copy, close. Says in clear words what did not work.
class HubController : public QObject {
    Q_OBJECT

public:
    HubController(HubSession& session, RecentFiles& recent, Dialogs& dialogs, QWidget& window);

    /// `then` is called once the new hub is open.
    void askNew(std::function<void()> then = {});
    void askOpen();
    void open(const QString& path);
    /// The user's own copy of the sample, made when there is none.
    void openSample(const QString& path);
    void askSaveCopy();

    /// Where the user's copy of the sample lies.
    [[nodiscard]] static QString samplePath();

Q_SIGNALS:
    void told(const QString& sentence);
    /// A new copy of the sample is ready.
    void sampleFilled();

private:
    void followState();
    void showOpenFailure(const Error& error);
    void fillSample();

    HubSession& m_session;
    RecentFiles& m_recent;
    Dialogs& m_dialogs;
    QWidget& m_window;
    QString m_asked;      ///< the path that is being opened
    bool m_fills = false; ///< the new hub is to become the sample
    std::function<void()> m_then;
};

} // namespace maillage
