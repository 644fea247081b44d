// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_access.h"

#include "ui/map/drawing/shape_canvas.h"
#include "ui/map/map_widget.h"

#include <QAccessibleWidget>

namespace maillage {

namespace {

QAccessibleInterface* accessOf(const QString& /*className*/, QObject* object) {
    if (auto* map = qobject_cast<MapWidget*>(object)) {
        return new QAccessibleWidget(map, QAccessible::Graphic);
    }
    auto* canvas = qobject_cast<ShapeCanvas*>(object);
    return canvas != nullptr ? new QAccessibleWidget(canvas, QAccessible::Canvas) : nullptr;
}

} // namespace

void describeMapsToScreenReaders() {
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(accessOf), true);
}

} // namespace maillage
