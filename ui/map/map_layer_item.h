// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_layer.h"

#include <QPointer>
#include <QQuickItem>

namespace maillage {

/// Shows a layer's picture where the camera stands: one textured rectangle, in software as on a graphics card.
class MapLayerItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(maillage::MapLayer* sheet READ sheet WRITE setSheet NOTIFY sheetChanged REQUIRED)

public:
    explicit MapLayerItem(QQuickItem* parent = nullptr);

    [[nodiscard]] MapLayer* sheet() const { return m_sheet; }

    void setSheet(MapLayer* sheet);

signals:
    void sheetChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    QPointer<MapLayer> m_sheet;
    bool m_isNewPicture = false;
};

} // namespace maillage
