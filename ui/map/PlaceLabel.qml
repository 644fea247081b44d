// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The selected place's name beside its symbol.
Rectangle {
    id: root

    required property point corner
    required property color ink
    required property double room
    required property string text

    property alias panel: root.color

    height: name.height + 8
    radius: 4
    width: name.width + 14
    x: corner.x
    y: corner.y

    Text {
        id: name

        anchors.centerIn: parent
        color: root.ink
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        renderType: Text.NativeRendering
        text: root.text
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, 24 * font.pixelSize, root.room - 22)
    }
}
