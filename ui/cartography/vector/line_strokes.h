// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/vector/scene_paths.h"

#include <QPen>

class QPainter;

namespace maillage {

/// Whether strokeLines() may stand for QPainter::strokePath(): on pictures, with an opaque pen that is not so wide that
/// the difference is seen. On paper every line would be an object of its own.
[[nodiscard]] bool suitsLines(const QPainter& painter, const QPen& pen);

/// Strokes paths of straight lines, each as a line by itself: Qt's raster engine has a quick way for those, and takes
/// three times as long for the outline of a whole path. Corners are mitred, those over a right angle cut; round caps
/// are built of narrower and narrower lines. Changes the painter's pen.
void strokeLines(QPainter& painter, const Paths& paths, const QPen& pen);

} // namespace maillage
