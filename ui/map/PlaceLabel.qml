// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The selected place's name beside its symbol, on the side where there is room.
Rectangle {
    id: root

    required property point at
    required property double gap
    required property color ink
    required property string text

    property alias panel: root.color
    readonly property bool isLeft: at.x + gap + width > (parent ? parent.width : 0) && at.x - gap - width > 0

    height: name.height + 8
    radius: 4
    width: name.width + 14
    x: Math.round(isLeft ? at.x - gap - width : at.x + gap)
    y: Math.round(at.y - height / 2)

    Text {
        id: name

        anchors.centerIn: parent
        color: root.ink
        elide: Text.ElideRight
        font.pixelSize: 13
        font.weight: Font.DemiBold
        renderType: Text.NativeRendering
        text: root.text
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, 320)
    }
}
