// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtLocation
import QtPositioning
import QtQuick

// The map: our ground, Qt Location's map for camera and gestures, our places, and the glass over them.
Item {
    id: root

    required property MapScene scene
    readonly property MapCamera camera: scene.camera
    readonly property alias interaction: interaction
    readonly property alias map: map

    Rectangle {
        anchors.fill: parent
        color: root.scene.sea
    }
    MapLayerItem {
        anchors.fill: parent
        sheet: root.scene.ground
    }
    Map {
        id: map

        property bool isMoved: false

        function follow() {
            if (!isMoved)
                root.camera.follow(center, zoomLevel);
        }
        function moveTo(centre, zoom) {
            isMoved = true;
            zoomLevel = zoom;
            center = centre;
            isMoved = false;
            follow();
        }

        anchors.fill: parent
        color: "transparent"
        copyrightsVisible: false
        maximumZoomLevel: root.camera.highestZoom
        minimumZoomLevel: root.camera.lowestZoom
        plugin: Plugin {
            name: "itemsoverlay"
        }

        Component.onCompleted: moveTo(root.camera.centre(), root.camera.zoom())
        onCenterChanged: follow()
        onZoomLevelChanged: follow()

        Connections {
            function onMoveRequested(centre, zoom) {
                map.moveTo(centre, zoom);
            }

            target: root.camera
        }
        DragHandler {
            acceptedButtons: Qt.LeftButton | Qt.MiddleButton
            cursorShape: Qt.ClosedHandCursor
            target: null

            onTranslationChanged: delta => map.pan(-delta.x, -delta.y)
        }
        PinchHandler {
            id: pinch

            property geoCoordinate startCentroid

            grabPermissions: PointerHandler.TakeOverForbidden
            target: null

            onActiveChanged: {
                if (active)
                    startCentroid = map.toCoordinate(centroid.position, false);
            }
            onScaleChanged: delta => {
                map.zoomLevel += Math.log2(delta);
                map.alignCoordinateToPoint(startCentroid, centroid.position);
            }
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad

            onWheel: event => {
                const under = map.toCoordinate(Qt.point(event.x, event.y), false);
                map.zoomLevel += event.angleDelta.y / 240;
                map.alignCoordinateToPoint(under, Qt.point(event.x, event.y));
            }
        }
        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            gesturePolicy: TapHandler.DragThreshold

            onTapped: (eventPoint, button) => interaction.tapped(eventPoint.position, button, tapCount)
        }
    }
    MapLayerItem {
        anchors.fill: parent
        sheet: root.scene.places
    }
    MapInteraction {
        id: interaction

        anchors.fill: parent
        scene: root.scene
    }
    DragSymbol {
        interaction: interaction
        visible: interaction.dragging
        x: interaction.dragAt.x - width / 2
        y: interaction.dragAt.y - height / 2
    }
    PlaceLabel {
        id: label

        corner: root.scene.labelCorner(root.scene.labelAt, root.scene.labelGap, Qt.size(label.width, label.height))
        ink: root.scene.ink
        panel: root.scene.panel
        room: root.width
        text: root.scene.label
        visible: text.length > 0 && !interaction.dragging
    }
    ScaleLine {
        anchors {
            bottom: parent.bottom
            left: parent.left
            margins: 8
        }
        barWidth: root.scene.scaleWidth
        ink: root.scene.ink
        panel: root.scene.panel
        text: root.scene.scaleText
    }
    Attribution {
        anchors {
            bottom: parent.bottom
            right: parent.right
        }
        ink: root.scene.ink
        panel: root.scene.panel
        text: root.scene.attribution
        widest: Math.max(root.width / 2, root.width - 160)

        onLinkActivated: link => root.scene.openLink(link)
    }
    Rectangle {
        anchors.fill: parent
        border.color: palette.highlight
        border.width: 2
        color: "transparent"
        visible: root.scene.focused
    }
}
