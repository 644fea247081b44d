// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A bar of round length with its text above.
Rectangle {
    id: root

    required property double barWidth
    required property color ink
    required property string text

    property alias panel: root.color

    height: length.height + 12
    radius: 3
    width: Math.max(barWidth, length.width) + 12

    Accessible.name: text
    Accessible.role: Accessible.StaticText

    Text {
        id: length

        color: root.ink
        font.pointSize: 0.85 * Application.font.pointSize
        renderType: Text.NativeRendering
        text: root.text
        textFormat: Text.PlainText
        x: 6
        y: 2
    }
    Rectangle {
        id: base

        color: root.ink
        height: 2
        width: root.barWidth
        x: 6
        y: root.height - 7
    }
    Rectangle {
        anchors.bottom: base.bottom
        anchors.left: base.left
        color: root.ink
        height: 6
        width: 2
    }
    Rectangle {
        anchors.bottom: base.bottom
        anchors.right: base.right
        color: root.ink
        height: 6
        width: 2
    }
}
