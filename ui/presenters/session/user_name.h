// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace maillage {

/// Who uses Maillage on this computer, as the history and the verifications name them. Kept in the settings.
class UserName : public QObject {
    Q_OBJECT

public:
    /// `settings` outlives it.
    explicit UserName(QSettings& settings, QObject* parent = nullptr);

    /// Without a name of their own, the one that the system knows.
    [[nodiscard]] QString name() const;

    /// Whether they gave one.
    [[nodiscard]] bool isGiven() const;

    /// An empty one gives the system's back.
    void setName(const QString& name);

Q_SIGNALS:
    void changed();

private:
    QSettings& m_settings;
};

} // namespace maillage
