// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/restore.h"
#include "ui/presenters/session/hub_session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace maillage {

/// What bringing back an earlier version of a record would change, before it does.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(HubSession& session, EarlierVersion version, std::int64_t seq, const QString& when,
                  QWidget* parent = nullptr);

    /// What would change, a line each.
    [[nodiscard]] QString preview() const;
    void bringBack();

Q_SIGNALS:
    void broughtBack(const QString& sentence);

private:
    void layOut(const QString& when);
    /// With a name and a time to put in.
    [[nodiscard]] QString headline() const;

    HubSession& m_session;
    EarlierVersion m_version;
    std::int64_t m_seq;
    QTextBrowser* m_changes;
    QLabel* m_problem;
    QPushButton* m_go;
};

} // namespace maillage
