// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace maillage {

/// Whether the user allows the network. Denied until they say so; as long as it is, nothing in Maillage creates as
/// much as a QNetworkAccessManager.
class NetworkPermission : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isAllowed() const { return m_allowed; }

    void setAllowed(bool allowed) {
        if (m_allowed != allowed) {
            m_allowed = allowed;
            emit changed(allowed);
        }
    }

signals:
    void changed(bool allowed);

private:
    bool m_allowed = false;
};

} // namespace maillage
