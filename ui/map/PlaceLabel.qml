// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The selected place's name beside its symbol, on the side where there is room; under it where there is none.
Rectangle {
    id: root

    required property point at
    required property double gap
    required property color ink
    required property string text

    property alias panel: root.color
    readonly property double edge: 4
    readonly property bool fitsLeft: at.x - gap - width > 0
    readonly property bool fitsRight: at.x + gap + width <= roomX
    readonly property bool isBeside: fitsLeft || fitsRight
    readonly property bool isLow: at.y + gap + height > roomY
    readonly property double roomX: parent ? parent.width : 0
    readonly property double roomY: parent ? parent.height : 0

    height: name.height + 8
    radius: 4
    width: name.width + 14
    x: Math.round(fitsRight ? at.x + gap : fitsLeft ? at.x - gap - width : Math.max(edge, Math.min(at.x - width / 2, roomX - width - edge)))
    y: Math.round(isBeside ? at.y - height / 2 : isLow ? at.y - gap - height : at.y + gap)

    Text {
        id: name

        anchors.centerIn: parent
        color: root.ink
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        renderType: Text.NativeRendering
        text: root.text
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, 24 * font.pixelSize, root.roomX - 14 - 2 * root.edge)
    }
}
