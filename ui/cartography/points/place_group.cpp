// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/points/place_group.h"

#include "core/model/record.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace maillage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceGroup)
};

struct Code {
    std::string_view code;
    PlaceGroup group;
};

using enum PlaceGroup;

/// The codes of the vocabulary of types of structure that say more than "other", sorted.
constexpr std::array codes{
    Code{"ACI", Employment},     Code{"ACIPHC", Employment},      Code{"AFPA", Employment},
    Code{"AI", Employment},      Code{"ASSO", Association},       Code{"ASSO_CHOMEUR", Employment},
    Code{"BIB", Library},        Code{"CAP_EMPLOI", Employment},  Code{"CAVA", Employment},
    Code{"CC", Municipality},    Code{"CCAS", Municipality},      Code{"CD", Municipality},
    Code{"CIAS", Municipality},  Code{"CITMETIER", Employment},   Code{"COMMUNE", Municipality},
    Code{"CS", SocialCentre},    Code{"CSC", SocialCentre},       Code{"DEPT", Municipality},
    Code{"E2C", Employment},     Code{"EA", Employment},          Code{"EATT", Employment},
    Code{"EI", Employment},      Code{"EITI", Employment},        Code{"ENM", ThirdPlace},
    Code{"EPCI", Municipality},  Code{"EPIDE", Employment},       Code{"EPN", ThirdPlace},
    Code{"ESAT", Employment},    Code{"ESS", Association},        Code{"ETTI", Employment},
    Code{"EVS", SocialCentre},   Code{"FABLAB", ThirdPlace},      Code{"FT", Employment},
    Code{"GEIQ", Employment},    Code{"GRETA", Employment},       Code{"MDE", Employment},
    Code{"MDEF", Employment},    Code{"MDS", Municipality},       Code{"MJC", SocialCentre},
    Code{"ML", Employment},      Code{"MQ", SocialCentre},        Code{"MUNI", Municipality},
    Code{"OF", Employment},      Code{"PE", Employment},          Code{"PLIE", Employment},
    Code{"PREF", Municipality},  Code{"REG", Municipality},       Code{"RESSOURCERIE", ThirdPlace},
    Code{"RFS", FranceServices}, Code{"TIERS_LIEUX", ThirdPlace},
};
static_assert(std::ranges::is_sorted(codes, {}, &Code::code));

/// The most telling first.
constexpr std::array precedence{
    FranceServices, Library, ThirdPlace, SocialCentre, Employment, Municipality, Association, Other,
};
static_assert(precedence.size() == placeGroupCount);

PlaceGroup groupOfCode(std::string_view code) {
    const auto found = std::ranges::lower_bound(codes, code, {}, &Code::code);
    return found != codes.end() && found->code == code ? found->group : Other;
}

QPainterPath closed(std::span<const QPointF> corners) {
    QPainterPath path(corners.front());
    for (const QPointF& corner : corners.subspan(1)) {
        path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

/// With the area of a circle of diameter 1; the first corner at `turn` degrees clockwise from the top.
QPainterPath regular(int corners, double turn) {
    using std::numbers::pi;
    const double radius = std::sqrt(pi / 4 / (corners / 2.0 * std::sin(2 * pi / corners)));
    std::vector<QPointF> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turn / 180 + 2.0 * i / corners) * pi;
        points.emplace_back(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return closed(points);
}

QPainterPath circle() {
    QPainterPath path;
    path.addEllipse(QPointF(), 0.5, 0.5);
    return path;
}

/// A wall with a roof.
QPainterPath house() {
    return closed(std::array{QPointF(0, -0.62), QPointF(0.52, -0.14), QPointF(0.40, 0.46), QPointF(-0.40, 0.46),
                             QPointF(-0.52, -0.14)});
}

QPainterPath plus() {
    constexpr double a = 0.21;
    constexpr double b = 0.58;
    return closed(std::array{QPointF(-a, -b), QPointF(a, -b), QPointF(a, -a), QPointF(b, -a), QPointF(b, a),
                             QPointF(a, a), QPointF(a, b), QPointF(-a, b), QPointF(-a, a), QPointF(-b, a),
                             QPointF(-b, -a), QPointF(-a, -a)});
}

std::array<QPainterPath, placeGroupCount> makeShapes() {
    std::array<QPainterPath, placeGroupCount> shapes;
    shapes[std::to_underlying(Library)] = circle();
    shapes[std::to_underlying(Municipality)] = regular(4, 45);
    shapes[std::to_underlying(FranceServices)] = regular(4, 0);
    shapes[std::to_underlying(SocialCentre)] = house();
    shapes[std::to_underlying(Association)] = regular(6, 30);
    shapes[std::to_underlying(ThirdPlace)] = regular(3, 0).translated(0, 0.12);
    shapes[std::to_underlying(Employment)] = regular(3, 180).translated(0, -0.12);
    shapes[std::to_underlying(Other)] = plus();
    return shapes;
}

struct Colours {
    QRgb light;
    QRgb dark;
};

/// After the palette of Okabe and Ito, which colour-blind people tell apart; darkened or lightened for contrast with
/// the land.
constexpr std::array<Colours, placeGroupCount> colours{{
    {0xff0a6ebd, 0xff56b0f0}, // blue
    {0xff2a7f7a, 0xff4fc3b5}, // teal
    {0xffc2274b, 0xfff0708a}, // crimson
    {0xffc96a00, 0xfff0a13c}, // orange
    {0xff3f8a2b, 0xff86c46a}, // green
    {0xff8a4fb0, 0xffc594ea}, // purple
    {0xff7a4b22, 0xffcf9f6c}, // brown
    {0xff5c6670, 0xffa9b3bd}, // grey
}};

} // namespace

PlaceGroup placeGroupOf(std::string_view typologie) {
    std::array<bool, placeGroupCount> present{};
    for (const std::string_view code : listParts(typologie)) {
        present[std::to_underlying(groupOfCode(code))] = true;
    }
    const auto found = std::ranges::find_if(precedence, [&](PlaceGroup g) { return present[std::to_underlying(g)]; });
    return found == precedence.end() ? Other : *found;
}

QString placeGroupName(PlaceGroup group) {
    switch (group) {
    case Library:
        return Text::tr("Libraries");
    case Municipality:
        return Text::tr("Town halls and local authorities");
    case FranceServices:
        return Text::tr("France Services");
    case SocialCentre:
        return Text::tr("Social and community centres");
    case Association:
        return Text::tr("Associations");
    case ThirdPlace:
        return Text::tr("Third places, fab labs and digital public spaces");
    case Employment:
        return Text::tr("Employment and integration");
    case Other:
        break;
    }
    return Text::tr("Other places");
}

QColor placeGroupColour(PlaceGroup group, const MapStyle& style) {
    const Colours& pair = colours[std::to_underlying(group)];
    return QColor::fromRgb(style.isDark ? pair.dark : pair.light);
}

const QPainterPath& placeGroupShape(PlaceGroup group) {
    static const std::array<QPainterPath, placeGroupCount> shapes = makeShapes();
    return shapes[std::to_underlying(group)];
}

void paintSymbol(QPainter& painter, QPointF at, double size, PlaceGroup group, bool hollow, SymbolState state,
                 const MapStyle& style) {
    constexpr double hollowLine = 2.4;
    // The line of a hollow symbol lies within the outline of a full one.
    const double scale = (hollow ? size - hollowLine : size) * style.unit;
    const QPainterPath shape = QTransform::fromScale(scale, scale).map(placeGroupShape(group)).translated(at);
    const QColor colour = placeGroupColour(group, style);
    const auto outline = [&](const QColor& paint, double width) {
        painter.strokePath(shape, QPen(paint, width * style.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state == SymbolState::Selected) {
        outline(style.symbolEdge, 9);
        outline(style.selection, 6.5);
    }
    outline(style.symbolEdge, hollow ? hollowLine + 2.6 : 2.6);
    painter.fillPath(shape, hollow ? style.symbolEdge : colour);
    if (hollow) {
        outline(colour, hollowLine);
    }
    painter.restore();
}

} // namespace maillage
