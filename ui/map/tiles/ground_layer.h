// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"
#include "ui/cartography/label_board.h"
#include "ui/cartography/map_style.h"
#include "ui/cartography/map_view.h"

#include <QObject>
#include <QString>

#include <memory>

class QPainter;

namespace maillage {

/// What a ground layer has for a frame, fit to be painted on another thread, one at a time.
class GroundPicture {
public:
    GroundPicture() = default;
    GroundPicture(const GroundPicture&) = default;
    GroundPicture& operator=(const GroundPicture&) = default;
    virtual ~GroundPicture() = default;

    /// True if it hides everything under it.
    [[nodiscard]] virtual bool covers(const MapView& view) const = 0;
    virtual void paint(QPainter& painter, const MapView& view) const = 0;

    /// Names that are not part of the picture, beside what is on the board.
    virtual void paintNames(QPainter& /*painter*/, const MapView& /*view*/, LabelBoard& /*board*/) const {}

    /// Where the bundled towns are not to be named, since this names its own; empty: nowhere.
    [[nodiscard]] virtual Box named() const = 0;
};

/// A basemap over the bundled one, that comes asynchronously. Lives on the UI thread.
class GroundLayer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for what `visible` needs, and forgets what earlier views asked for and has not started.
    virtual void look(const MapView& visible) = 0;
    /// What is there for a view that may be larger than what is visible.
    [[nodiscard]] virtual std::shared_ptr<const GroundPicture> picture(const MapView& view) = 0;

    /// Pictures made by others stay as they are.
    virtual void setStyle(const MapStyle& /*style*/) {}

    /// Nothing is on its way.
    [[nodiscard]] virtual bool isIdle() const = 0;
    [[nodiscard]] virtual QString attribution() const = 0;
    [[nodiscard]] virtual QString attributionLink() const = 0;

signals:
    void tilesArrived();
    /// A sentence for the user; repeated only when it changes.
    void problem(const QString& sentence);

protected:
    void report(const QString& sentence);

private:
    QString m_lastProblem;
};

} // namespace maillage
