// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/ellipsoid.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace maillage {

namespace {

constexpr double a = equatorialRadius.value;
constexpr double b = polarRadius.value;
constexpr double f = flattening;

/// What rounding and the iteration's end may take from a chord, with room: 64 µm on the ground.
constexpr double chordSlack = 1e-11;

constexpr double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

struct Angle {
    double sine = 0;
    double cosine = 1;
};

/// Of the reduced latitude; without the tangent, which has no value at the poles.
Angle reduced(double latitude) {
    const double sine = (1 - f) * std::sin(radians(latitude));
    const double cosine = std::cos(radians(latitude));
    const double length = std::hypot(sine, cosine);
    return {sine / length, cosine / length};
}

/// What Vincenty's iteration knows of one guess of λ, the difference in longitude on the auxiliary sphere.
struct Arc {
    double sinSigma = 0;
    double cosSigma = 1;
    double sigma = 0;
    double sinAlpha = 0;
    double squaredCosAlpha = 1;
    double cosTwoMiddle = 0; ///< cos 2σm
};

Arc arcFor(const Angle& first, const Angle& second, double lambda) {
    Arc arc;
    const double across = second.cosine * std::sin(lambda);
    const double along = first.cosine * second.sine - first.sine * second.cosine * std::cos(lambda);
    arc.sinSigma = std::hypot(across, along);
    arc.cosSigma = first.sine * second.sine + first.cosine * second.cosine * std::cos(lambda);
    arc.sigma = std::atan2(arc.sinSigma, arc.cosSigma);
    if (arc.sinSigma == 0) {
        return arc;
    }
    arc.sinAlpha = first.cosine * across / arc.sinSigma;
    arc.squaredCosAlpha = 1 - arc.sinAlpha * arc.sinAlpha;
    arc.cosTwoMiddle = arc.squaredCosAlpha > 0 ? arc.cosSigma - 2 * first.sine * second.sine / arc.squaredCosAlpha
                                               : 0; // on the equator
    return arc;
}

/// Vincenty's equations 10 and 11.
double nextLambda(const Arc& arc, double longitude) {
    const double c = f / 16 * arc.squaredCosAlpha * (4 + f * (4 - 3 * arc.squaredCosAlpha));
    const double middle = arc.cosTwoMiddle + c * arc.cosSigma * (2 * arc.cosTwoMiddle * arc.cosTwoMiddle - 1);
    return longitude + (1 - c) * f * arc.sinAlpha * (arc.sigma + c * arc.sinSigma * middle);
}

/// Vincenty's equations 3, 4, 6 and 19.
double lengthOf(const Arc& arc) {
    const double u2 = arc.squaredCosAlpha * (a * a - b * b) / (b * b);
    const double bigA = 1 + u2 / 16384 * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
    const double bigB = u2 / 1024 * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
    const double cos2 = arc.cosTwoMiddle * arc.cosTwoMiddle;
    const double inner = arc.cosSigma * (2 * cos2 - 1)
                         - bigB / 6 * arc.cosTwoMiddle * (4 * arc.sinSigma * arc.sinSigma - 3) * (4 * cos2 - 3);
    const double deltaSigma = bigB * arc.sinSigma * (arc.cosTwoMiddle + bigB / 4 * inner);
    return b * bigA * (arc.sigma - deltaSigma);
}

std::optional<double> vincenty(const Angle& first, const Angle& second, double longitude) {
    constexpr int rounds = 50; // four or five do, but near the opposite point
    constexpr double enough = 1e-12;
    constexpr double halfTurn = std::numbers::pi + 1e-9; // beyond it: the way round the other side
    double lambda = longitude;
    for (int round = 0; round < rounds; ++round) {
        const Arc arc = arcFor(first, second, lambda);
        const double next = nextLambda(arc, longitude);
        if (std::abs(next) > halfTurn) {
            return std::nullopt;
        }
        if (std::abs(next - lambda) < enough) {
            return lengthOf(arc);
        }
        lambda = next;
    }
    return std::nullopt;
}

double chordOf(double angle) {
    return 2 * std::sin(std::min(angle, std::numbers::pi) / 2);
}

} // namespace

Metres geodesicDistance(LatLon from, LatLon to) {
    const Angle first = reduced(from.lat);
    const Angle second = reduced(to.lat);
    const double longitude = radians(std::remainder(to.lon - from.lon, 360));
    if (const auto length = vincenty(first, second, longitude)) {
        return {std::max(0.0, *length)};
    }
    return {(a + b) / 2 * arcFor(first, second, longitude).sigma};
}

UnitVector onReducedSphere(LatLon position) {
    const auto [sine, cosine] = reduced(position.lat);
    return {cosine * std::cos(radians(position.lon)), cosine * std::sin(radians(position.lon)), sine};
}

double largestSquaredChord(Metres distance) {
    const double chord = chordOf(distance.value / b) + chordSlack;
    return chord * chord;
}

double safeSquaredChord(Metres distance) {
    const double chord = std::max(0.0, chordOf(distance.value / a) - chordSlack);
    return chord * chord;
}

} // namespace maillage
