// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_access.h"

#include "ui/map/map_widget.h"

#include <QAccessibleWidget>

namespace maillage {

namespace {

QAccessibleInterface* accessOf(const QString& /*className*/, QObject* object) {
    auto* map = qobject_cast<MapWidget*>(object);
    return map != nullptr ? new QAccessibleWidget(map, QAccessible::Graphic) : nullptr;
}

} // namespace

void describeMapsToScreenReaders() {
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(accessOf), true);
}

} // namespace maillage
