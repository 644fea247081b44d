// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/map_style.h"

#include <algorithm>
#include <cmath>

namespace maillage {

MapStyle MapStyle::light() {
    MapStyle style;
    style.sea = QColor(0xcf, 0xdf, 0xe8);
    style.land = QColor(0xfa, 0xf8, 0xf3);
    style.foreignLand = QColor(0xec, 0xea, 0xe4);
    style.coast = QColor(0x8f, 0xae, 0xbf);
    style.border = QColor(0x8d, 0x86, 0x93);
    style.region = QColor(0xa9, 0xa0, 0xb0);
    style.departement = QColor(0xc9, 0xc3, 0xcd);
    style.commune = QColor(0xb9, 0xb2, 0xa6);
    style.epci = QColor(0x7b, 0x5e, 0xa7);
    style.town = QColor(0x6d, 0x70, 0x77);
    style.townText = QColor(0x45, 0x4a, 0x52);
    style.halo = QColor(0xff, 0xff, 0xff, 0xd8);
    style.symbolEdge = Qt::white;
    style.selection = QColor(0x10, 0x18, 0x20);
    style.cluster = QColor(0x2f, 0x4b, 0x66);
    style.clusterText = Qt::white;
    style.ink = QColor(0x2b, 0x2f, 0x36);
    style.panel = QColor(0xff, 0xff, 0xff, 0xe4);
    return style;
}

MapStyle MapStyle::dark() {
    MapStyle style;
    style.sea = QColor(0x15, 0x1d, 0x26);
    style.land = QColor(0x2a, 0x2f, 0x36);
    style.foreignLand = QColor(0x20, 0x25, 0x2b);
    style.coast = QColor(0x4b, 0x60, 0x70);
    style.border = QColor(0x7a, 0x74, 0x84);
    style.region = QColor(0x62, 0x5d, 0x6c);
    style.departement = QColor(0x45, 0x44, 0x4e);
    style.commune = QColor(0x50, 0x52, 0x55);
    style.epci = QColor(0xa9, 0x8a, 0xd6);
    style.town = QColor(0x97, 0x9d, 0xa6);
    style.townText = QColor(0xc4, 0xc9, 0xd1);
    style.halo = QColor(0x1c, 0x20, 0x26, 0xd8);
    style.symbolEdge = QColor(0x14, 0x18, 0x1d);
    style.selection = Qt::white;
    style.cluster = QColor(0x6f, 0x93, 0xb5);
    style.clusterText = QColor(0x10, 0x16, 0x1c);
    style.ink = QColor(0xe2, 0xe5, 0xea);
    style.panel = QColor(0x1d, 0x22, 0x29, 0xe4);
    style.basemap = StyleVariant::Dark;
    style.isDark = true;
    return style;
}

MapStyle MapStyle::highContrast() {
    MapStyle style = dark();
    style.sea = QColor(0x00, 0x22, 0x3d);
    style.land = Qt::black;
    style.foreignLand = QColor(0x1a, 0x1a, 0x1a);
    style.coast = Qt::white;
    style.border = Qt::white;
    style.region = QColor(0xd0, 0xd0, 0xd0);
    style.departement = QColor(0x9a, 0x9a, 0x9a);
    style.commune = QColor(0x8a, 0x8a, 0x8a);
    style.epci = QColor(0xd6, 0xb8, 0xff);
    style.town = Qt::white;
    style.townText = Qt::white;
    style.halo = Qt::black;
    style.symbolEdge = Qt::black;
    style.selection = QColor(0xff, 0xe1, 0x00);
    style.cluster = Qt::white;
    style.clusterText = Qt::black;
    style.ink = Qt::white;
    style.panel = Qt::black;
    style.basemap = StyleVariant::HighContrast;
    return style;
}

MapStyle MapStyle::print(double dpi) {
    MapStyle style = light();
    style.sea = QColor(0xdf, 0xeb, 0xf2);
    style.land = Qt::white;
    style.foreignLand = QColor(0xf2, 0xf1, 0xee);
    style.region = QColor(0x8f, 0x87, 0x98);
    style.departement = QColor(0xb0, 0xaa, 0xb6);
    style.commune = QColor(0xb5, 0xb0, 0xa8);
    style.townText = QColor(0x33, 0x37, 0x3d);
    style.basemap = StyleVariant::Print;
    style.unit = std::max(1.0, dpi / 96);
    return style;
}

QFont MapStyle::fontAt(double pixels, QFont::Weight weight) const {
    QFont result = font;
    result.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * unit))));
    result.setWeight(weight);
    return result;
}

} // namespace maillage
