// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/style/lined_json.h"
#include "core/tiles/style/vector_style.h"

#include <gtest/gtest.h>

#include <set>

namespace maillage {
namespace {

constexpr std::string_view plain = R"({
  "styles": {
    "light": {"widths": 2, "texts": 3, "land": "#ffffff", "water": "#0000ff80", "ink": "#102030", "absent": "none"}
  },
  "areas": [
    {"of": ["water", "ocean"], "fill": "water", "from": 3},
    {"of": ["wood"], "fill": "absent"}
  ],
  "water-lines": [],
  "buildings": [],
  "ways": [
    {"of": ["primary"], "colour": "ink", "casing": "absent", "width": [[10, 1], [12, 4]], "dash": [3, 1]}
  ],
  "borders": [],
  "labels": [
    {"of": ["city"], "colour": "ink", "halo": "land", "size": 10, "bold": true, "until": 12}
  ]
}
)";

/// The text with a part of it replaced.
std::string changed(std::string_view from, std::string_view to) {
    std::string text(plain);
    text.replace(text.find(from), from.size(), to);
    return text;
}

Message faultOf(const std::string& json) {
    const auto styles = readVectorStyles(json);
    EXPECT_FALSE(styles);
    return styles ? Message{} : styles.error().message;
}

TEST(VectorStyle, isReadWithItsColoursAndFactors) {
    const auto styles = readVectorStyles(plain);
    ASSERT_TRUE(styles) << styles.error().message.id << styles.error().message.arguments.front();
    const VectorStyle& style = styles->front();
    EXPECT_EQ(style.name, "light");
    EXPECT_EQ(style.ocean, (StyleColour{0, 0, 255, 128}));
    ASSERT_EQ(style.areas.size(), 1U) << "what has no colour isn't drawn";
    EXPECT_EQ(style.areas.front().of, (std::vector{SceneClass::Water, SceneClass::Ocean}));
    EXPECT_FALSE(style.areas.front().appliesAt(2.9));
    EXPECT_TRUE(style.areas.front().appliesAt(3));
    const LineRule& road = style.ways.front();
    EXPECT_EQ(road.casing, std::nullopt);
    EXPECT_EQ(road.dash, (std::vector<double>{3, 1}));
    EXPECT_DOUBLE_EQ(road.width.at(10), 2) << "twice as wide";
    EXPECT_DOUBLE_EQ(style.labels.front().size.at(5), 30) << "three times as large";
    EXPECT_TRUE(style.labels.front().bold);
    EXPECT_FALSE(style.labels.front().appliesAt(12));
}

TEST(VectorStyle, numbersGrowBySameFactorBetweenTheirStops) {
    const ZoomNumber width({{10, 1}, {12, 4}, {14, 0}});
    EXPECT_DOUBLE_EQ(width.at(3), 1);
    EXPECT_DOUBLE_EQ(width.at(11), 2);
    EXPECT_DOUBLE_EQ(width.at(13), 2) << "towards nothing, evenly";
    EXPECT_DOUBLE_EQ(width.at(20), 0);
    EXPECT_DOUBLE_EQ(ZoomNumber(7).at(3), 7);
    EXPECT_DOUBLE_EQ(ZoomNumber().at(3), 0);
}

TEST(VectorStyle, faultsNameTheirLine) {
    EXPECT_EQ(faultOf(changed("\"primary\"", "\"primry\"")), (Message{"tiles.style.unknown", {"12", "primry"}}));
    EXPECT_EQ(faultOf(changed("\"colour\": \"ink\", \"casing\"", "\"colour\": \"inc\", \"casing\"")),
              (Message{"tiles.style.unknown", {"12", "inc"}}));
    EXPECT_EQ(faultOf(changed("\"dash\"", "\"dashes\"")), (Message{"tiles.style.unknown", {"12", "dashes"}}));
    EXPECT_EQ(faultOf(changed("[3, 1]", "[3]")), (Message{"tiles.style.value", {"12", "dash"}}));
    EXPECT_EQ(faultOf(changed("[12, 4]", "[9, 4]")), (Message{"tiles.style.value", {"12", "width"}}));
    EXPECT_EQ(faultOf(changed("\"from\": 3", "\"from\": \"3\"")), (Message{"tiles.style.value", {"6", "from"}}));
    EXPECT_EQ(faultOf(changed("\"fill\": \"water\", ", "")), (Message{"tiles.style.value", {"6", "fill"}}));
    EXPECT_EQ(faultOf(changed("#102030", "#10203")), (Message{"tiles.style.value", {"3", "ink"}}));
    EXPECT_EQ(faultOf(changed("\"borders\"", "\"bordures\"")), (Message{"tiles.style.unknown", {"14", "bordures"}}));
    EXPECT_EQ(faultOf(changed("\"borders\": [],", "")).id, "tiles.style.value");
    EXPECT_EQ(faultOf(changed("\"land\": \"#ffffff\", ", "")), (Message{"tiles.style.value", {"3", "light"}}));
}

TEST(VectorStyle, brokenJsonNamesItsLine) {
    const Message fault = faultOf(changed("\"bold\": true", "\"bold\": treu"));
    EXPECT_EQ(fault.id, "tiles.style.syntax");
    EXPECT_EQ(fault.arguments.front(), "16");
    EXPECT_EQ(faultOf("{} {}").id, "tiles.style.syntax");
    EXPECT_EQ(faultOf("").id, "tiles.style.syntax");
    EXPECT_EQ(faultOf(std::string(100'000, '[')).id, "tiles.style.syntax") << "no end of brackets";
    EXPECT_EQ(faultOf("[]").id, "tiles.style.value");
}

TEST(VectorStyle, everyTruncationIsRefused) {
    for (std::size_t length = 0; length + 2 < plain.size(); ++length) {
        EXPECT_FALSE(readVectorStyles(plain.substr(0, length))) << length;
    }
}

TEST(LinedJson, knowsTheLinesOfItsValues) {
    const auto json = readLinedJson("{\"a\": 1,\n\"b\": [true,\n null,\n \"\\u00e9\"]}");
    ASSERT_TRUE(json);
    EXPECT_EQ(json->find("a")->line, 1);
    EXPECT_EQ(json->find("b")->items[0].line, 2);
    EXPECT_EQ(json->find("b")->items[1].kind, LinedJson::Kind::Null);
    EXPECT_EQ(json->find("b")->items[2].line, 4);
    EXPECT_EQ(json->find("b")->items[2].text, "é");
    EXPECT_EQ(json->find("c"), nullptr);
}

TEST(BundledStyles, areReadAndNamed) {
    for (const auto variant :
         {StyleVariant::Light, StyleVariant::Dark, StyleVariant::HighContrast, StyleVariant::Print}) {
        const VectorStyle& style = bundledVectorStyle(variant);
        EXPECT_EQ(style.name, styleVariantName(variant));
        EXPECT_EQ(styleVariantNamed(style.name), variant);
        EXPECT_FALSE(style.areas.empty());
        EXPECT_FALSE(style.ways.empty());
        EXPECT_FALSE(style.labels.empty());
    }
    EXPECT_EQ(styleVariantNamed("sepia"), std::nullopt);
}

/// Perceived lightness, 0 to 255.
double lightness(const StyleColour& colour) {
    return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue;
}

TEST(BundledStyles, textsCanBeReadOnTheirGround) {
    for (const auto variant :
         {StyleVariant::Light, StyleVariant::Dark, StyleVariant::HighContrast, StyleVariant::Print}) {
        const VectorStyle& style = bundledVectorStyle(variant);
        const double least = variant == StyleVariant::HighContrast ? 160 : 75;
        for (const LabelRule& rule : style.labels) {
            EXPECT_GT(std::abs(lightness(rule.colour) - lightness(rule.plate.value_or(style.land))), least)
                << style.name << ' ' << sceneClassName(rule.of.front());
        }
    }
}

TEST(BundledStyles, noRuleIsInVain) {
    for (const LabelRule& rule : bundledVectorStyle(StyleVariant::Light).labels) {
        EXPECT_FALSE(rule.of.empty());
        EXPECT_LT(rule.from, rule.until);
        for (double zoom = rule.from; zoom < std::min(rule.until, 20.0); zoom += 0.5) {
            EXPECT_GE(rule.size.at(zoom), 7.5) << sceneClassName(rule.of.front()) << " at " << zoom;
        }
    }
}

} // namespace
} // namespace maillage
