// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/figures/comparison.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(Figure, IdsAreReadBack) {
    for (const Figure& figure :
         {Figure{.kind = FigureKind::Places}, Figure{.kind = FigureKind::Places, .measure = FigureMeasure::Per10000},
          Figure{.kind = FigureKind::Saturday, .measure = FigureMeasure::Share},
          Figure{.kind = FigureKind::Service, .value = "a:b@c"},
          Figure{.kind = FigureKind::Programme, .value = "France Services", .measure = FigureMeasure::Per10000}}) {
        EXPECT_EQ(figureNamed(idOf(figure)), figure) << idOf(figure);
    }
    EXPECT_EQ(idOf({.kind = FigureKind::Places, .measure = FigureMeasure::Per10000}), "places@10000");
    EXPECT_EQ(idOf({.kind = FigureKind::Cost, .value = "Gratuit"}), "cost:Gratuit");
    for (const std::string_view wrong : {"", "place", "service", "service:", "places:x", "population@10000",
                                         "places@share", "people@share", "@share"}) {
        EXPECT_FALSE(figureNamed(wrong)) << wrong;
    }
}

TEST(Figure, EveryKindHasATitleAndAUnit) {
    for (std::size_t kind = 0; kind < plainFigureCount; ++kind) {
        const Figure figure{.kind = static_cast<FigureKind>(kind)};
        EXPECT_NE(sentence(titleOf(figure)), titleOf(figure).id);
        EXPECT_NE(sentence(unitTitle(unitOf(figure))), unitTitle(unitOf(figure)).id);
        EXPECT_NE(sentence(sourceOf(figure)), sourceOf(figure).id);
    }
    EXPECT_EQ(labelOf({.kind = FigureKind::Places, .measure = FigureMeasure::Per10000}),
              "Places (for 10,000 inhabitants)");
    EXPECT_EQ(labelOf({.kind = FigureKind::Service, .value = "Loisirs et créations numériques"}),
              "Loisirs et créations numériques");
}

TEST(Figure, NumbersAsText) {
    const Figure places{.kind = FigureKind::Places};
    const Figure density{.kind = FigureKind::Places, .measure = FigureMeasure::Per10000};
    EXPECT_EQ(figureText(1234, places, true), "1234");
    EXPECT_EQ(figureText(1.005, density, true), "1,00");
    EXPECT_EQ(figureText(2.5, density, false), "2.50");
    EXPECT_EQ(figureText(33.333, {.kind = FigureKind::Evening, .measure = FigureMeasure::Share}, true), "33,3");
    EXPECT_EQ(figureText(std::nullopt, places, true), "");
}

} // namespace
} // namespace maillage
