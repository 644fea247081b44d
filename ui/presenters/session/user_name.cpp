// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/session/user_name.h"

#include "core/store/lock.h"
#include "ui/presenters/texts/text.h"

#include <QSettings>

namespace maillage {

namespace {

const QString nameKey = QStringLiteral("user/name");
/// Where versions before 1.0 kept what was typed for the calling round.
const QString callerKey = QStringLiteral("calls/author");

} // namespace

UserName::UserName(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    if (!isGiven() && settings.contains(callerKey)) {
        settings.setValue(nameKey, settings.value(callerKey).toString().simplified());
    }
    settings.remove(callerKey);
}

QString UserName::name() const {
    return isGiven() ? m_settings.value(nameKey).toString() : toQString(store::thisAuthor());
}

bool UserName::isGiven() const {
    return !m_settings.value(nameKey).toString().isEmpty();
}

void UserName::setName(const QString& name) {
    const QString before = this->name();
    m_settings.setValue(nameKey, name.simplified());
    if (this->name() != before) {
        Q_EMIT changed();
    }
}

} // namespace maillage
