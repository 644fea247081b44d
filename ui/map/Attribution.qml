// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Who made the map, with links; always in view.
Rectangle {
    id: root

    required property color ink
    required property string text
    required property double widest

    property alias panel: root.color

    signal linkActivated(string link)

    height: words.height + 6
    objectName: "attribution"
    topLeftRadius: 4
    width: words.width + 12

    Text {
        id: words

        Accessible.name: text.replace(/<[^>]*>/g, "")
        Accessible.role: Accessible.StaticText
        anchors.centerIn: parent
        color: root.ink
        font.pointSize: 0.85 * Application.font.pointSize
        horizontalAlignment: Text.AlignRight
        linkColor: root.ink
        renderType: Text.NativeRendering
        text: root.text
        textFormat: Text.StyledText
        width: Math.min(implicitWidth, root.widest)
        wrapMode: Text.Wrap

        onLinkActivated: link => root.linkActivated(link)

        HoverHandler {
            cursorShape: words.hoveredLink.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
        }
    }
}
