// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/style/lined_json.h"
#include "core/tiles/style/style_values.h"
#include "core/tiles/style/vector_style.h"

#include <algorithm>
#include <array>
#include <functional>

namespace maillage {

namespace {

using style::Fields;
using style::Palette;

void takeRule(Fields& fields, StyleRule& rule) {
    rule.of = fields.classes("of");
    rule.from = fields.number("from", rule.from);
    rule.until = fields.number("until", rule.until);
}

AreaRule takeArea(Fields& fields) {
    AreaRule rule;
    takeRule(fields, rule);
    rule.fill = fields.colour("fill").value_or(StyleColour{.alpha = 0});
    rule.edge = fields.optionalColour("edge");
    rule.edgeWidth = fields.zoomNumber("edge-width", rule.edgeWidth);
    rule.edgeWidth.scale(fields.palette().widths);
    return rule;
}

LineRule takeLine(Fields& fields) {
    LineRule rule;
    takeRule(fields, rule);
    rule.link = fields.optionalTruth("link");
    rule.colour = fields.colour("colour").value_or(StyleColour{.alpha = 0});
    rule.width = fields.zoomNumber("width", rule.width);
    rule.width.scale(fields.palette().widths);
    rule.dash = fields.lengths("dash");
    rule.casing = fields.optionalColour("casing");
    rule.casingWidth = fields.zoomNumber("casing-width", rule.casingWidth);
    rule.casingWidth.scale(fields.palette().widths);
    rule.tunnel = fields.optionalColour("tunnel");
    return rule;
}

LabelRule takeLabel(Fields& fields) {
    LabelRule rule;
    takeRule(fields, rule);
    rule.place = fields.labelPlace("place");
    rule.colour = fields.colour("colour").value_or(StyleColour{.alpha = 0});
    rule.halo = fields.colour("halo").value_or(StyleColour{.alpha = 0});
    rule.haloWidth = fields.number("halo-width", rule.haloWidth);
    rule.size = fields.zoomNumber("size", rule.size);
    rule.size.scale(fields.palette().texts);
    rule.bold = fields.truth("bold");
    rule.italic = fields.truth("italic");
    rule.capitals = fields.truth("capitals");
    rule.spacing = fields.number("spacing", rule.spacing);
    rule.wrap = fields.number("wrap", rule.wrap);
    rule.gap = fields.number("gap", rule.gap);
    rule.repeat = fields.number("repeat", rule.repeat);
    rule.dot = fields.zoomNumber("dot", rule.dot);
    rule.plate = fields.optionalColour("plate");
    return rule;
}

/// The rules of a section that draw anything with this palette.
template<typename Rule>
Result<void> takeSection(const LinedJson& file, std::string_view name, const Palette& palette, Rule (*take)(Fields&),
                         std::vector<Rule>& out) {
    const LinedJson* section = file.find(name);
    if (section == nullptr || section->kind != LinedJson::Kind::List) {
        return style::wrongValue(section == nullptr ? file.line : section->line, name);
    }
    for (const LinedJson& item : section->items) {
        Fields fields(item, palette);
        Rule rule = take(fields);
        if (const auto checked = fields.finish(); !checked) {
            return std::unexpected(checked.error());
        }
        if (!fields.isNotDrawn()) {
            out.push_back(std::move(rule));
        }
    }
    return {};
}

Result<VectorStyle> makeStyle(const LinedJson& file, const std::string& name, const Palette& palette) {
    VectorStyle result;
    result.name = name;
    const auto land = palette.colour("land");
    const auto ocean = palette.colour("water");
    if (!land || !ocean) {
        return style::wrongValue(palette.line, name);
    }
    result.land = *land;
    result.ocean = *ocean;
    const std::array<std::function<Result<void>()>, 6> steps{
        [&] { return takeSection(file, "areas", palette, takeArea, result.areas); },
        [&] { return takeSection(file, "water-lines", palette, takeLine, result.waterLines); },
        [&] { return takeSection(file, "buildings", palette, takeArea, result.buildings); },
        [&] { return takeSection(file, "ways", palette, takeLine, result.ways); },
        [&] { return takeSection(file, "borders", palette, takeLine, result.borders); },
        [&] { return takeSection(file, "labels", palette, takeLabel, result.labels); },
    };
    for (const auto& step : steps) {
        if (const auto taken = step(); !taken) {
            return std::unexpected(taken.error());
        }
    }
    return result;
}

Result<void> checkSections(const LinedJson& file) {
    static constexpr std::array<std::string_view, 8> known{"about",     "styles", "areas",   "water-lines",
                                                           "buildings", "ways",   "borders", "labels"};
    for (const auto& [name, value] : file.members) {
        if (!std::ranges::contains(known, name)) {
            return style::unknownWord(value.line, name);
        }
    }
    return {};
}

} // namespace

Result<std::vector<VectorStyle>> readVectorStyles(std::string_view json) {
    const auto file = readLinedJson(json);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (const auto checked = checkSections(*file); !checked) {
        return std::unexpected(checked.error());
    }
    const LinedJson* named = file->find("styles");
    if (named == nullptr || named->kind != LinedJson::Kind::Object) {
        return style::wrongValue(named == nullptr ? file->line : named->line, "styles");
    }
    std::vector<VectorStyle> styles;
    for (const auto& [name, value] : named->members) {
        const auto palette = style::readPalette(value, name);
        auto made = palette ? makeStyle(*file, name, *palette) : std::unexpected(palette.error());
        if (!made) {
            return std::unexpected(made.error());
        }
        styles.push_back(*std::move(made));
    }
    return styles;
}

} // namespace maillage
