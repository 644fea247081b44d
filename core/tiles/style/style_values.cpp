// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/style/style_values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace maillage::style {

namespace {

using Kind = LinedJson::Kind;

std::optional<std::uint8_t> hexByte(std::string_view digits) {
    std::uint8_t value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return problem == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::optional<std::pair<double, double>> stopOf(const LinedJson& json) {
    const bool valid = json.kind == Kind::List && json.items.size() == 2 && json.items[0].kind == Kind::Number
                       && json.items[1].kind == Kind::Number && json.items[1].number >= 0;
    return valid ? std::optional(std::pair(json.items[0].number, json.items[1].number)) : std::nullopt;
}

/// A number or a list of [zoom, number], zooms rising.
std::optional<ZoomNumber> zoomNumberOf(const LinedJson& json) {
    if (json.kind == Kind::Number) {
        return json.number >= 0 ? std::optional(ZoomNumber(json.number)) : std::nullopt;
    }
    std::vector<std::pair<double, double>> stops;
    for (const LinedJson& item : json.items) {
        const auto stop = stopOf(item);
        if (!stop || (!stops.empty() && stop->first <= stops.back().first)) {
            return std::nullopt;
        }
        stops.push_back(*stop);
    }
    return json.kind == Kind::List && !stops.empty() ? std::optional(ZoomNumber(std::move(stops))) : std::nullopt;
}

} // namespace

std::unexpected<Error> unknownWord(int line, std::string_view word) {
    return failure(ErrorKind::Data, "tiles.style.unknown", {std::to_string(line), std::string(word)});
}

std::unexpected<Error> wrongValue(int line, std::string_view name) {
    return failure(ErrorKind::Data, "tiles.style.value", {std::to_string(line), std::string(name)});
}

std::optional<StyleColour> parseColour(std::string_view text) {
    if (!text.starts_with('#') || (text.size() != 7 && text.size() != 9)) {
        return std::nullopt;
    }
    const auto red = hexByte(text.substr(1, 2));
    const auto green = hexByte(text.substr(3, 2));
    const auto blue = hexByte(text.substr(5, 2));
    const auto alpha = text.size() == 9 ? hexByte(text.substr(7, 2)) : std::optional<std::uint8_t>(255);
    return red && green && blue && alpha ? std::optional(StyleColour{*red, *green, *blue, *alpha}) : std::nullopt;
}

std::optional<StyleColour> Palette::colour(std::string_view name) const {
    const auto found = colours.find(name);
    return found == colours.end() ? std::nullopt : found->second;
}

Result<Palette> readPalette(const LinedJson& json, std::string_view name) {
    Palette palette;
    palette.line = json.line;
    if (json.kind != Kind::Object) {
        return wrongValue(json.line, name);
    }
    for (const auto& [key, value] : json.members) {
        if (key == "widths" || key == "texts") {
            if (value.kind != Kind::Number || !(value.number > 0)) {
                return wrongValue(value.line, key);
            }
            (key == "widths" ? palette.widths : palette.texts) = value.number;
            continue;
        }
        const auto colour = parseColour(value.text);
        if (value.kind != Kind::Text || (!colour && value.text != "none")) {
            return wrongValue(value.line, key);
        }
        palette.colours.insert_or_assign(key, colour);
    }
    return palette;
}

const LinedJson* Fields::take(std::string_view name) {
    m_asked.push_back(name);
    return m_json.find(name);
}

void Fields::fail(std::unexpected<Error> error) {
    if (!m_error) {
        m_error = std::move(error).error();
    }
}

std::vector<SceneClass> Fields::classes(std::string_view name) {
    const LinedJson* list = take(name);
    if (list == nullptr || list->kind != Kind::List) {
        fail(wrongValue(list == nullptr ? m_json.line : list->line, name));
        return {};
    }
    std::vector<SceneClass> result;
    for (const LinedJson& item : list->items) {
        if (const auto what = sceneClassNamed(item.text)) {
            result.push_back(*what);
        } else {
            fail(unknownWord(item.line, item.text));
        }
    }
    return result;
}

double Fields::number(std::string_view name, double otherwise) {
    const LinedJson* value = take(name);
    if (value == nullptr) {
        return otherwise;
    }
    if (value->kind != Kind::Number) {
        fail(wrongValue(value->line, name));
    }
    return value->number;
}

ZoomNumber Fields::zoomNumber(std::string_view name, const ZoomNumber& otherwise) {
    const LinedJson* value = take(name);
    if (value == nullptr) {
        return otherwise;
    }
    const auto number = zoomNumberOf(*value);
    if (!number) {
        fail(wrongValue(value->line, name));
    }
    return number.value_or(otherwise);
}

std::optional<bool> Fields::optionalTruth(std::string_view name) {
    const LinedJson* value = take(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (value->kind != Kind::Truth) {
        fail(wrongValue(value->line, name));
    }
    return value->truth;
}

std::vector<double> Fields::lengths(std::string_view name) {
    const LinedJson* list = take(name);
    std::vector<double> result;
    if (list == nullptr) {
        return result;
    }
    for (const LinedJson& item : list->items) {
        if (item.kind == Kind::Number && item.number > 0) {
            result.push_back(item.number);
        }
    }
    if (list->kind != Kind::List || result.size() != list->items.size() || result.size() % 2 != 0) {
        fail(wrongValue(list->line, name));
    }
    return result;
}

LabelPlace Fields::labelPlace(std::string_view name) {
    const LinedJson* value = take(name);
    if (value == nullptr || value->text == "point") {
        return LabelPlace::Point;
    }
    if (value->text != "line" && value->text != "plate") {
        fail(wrongValue(value->line, name));
    }
    return value->text == "plate" ? LabelPlace::Plate : LabelPlace::Line;
}

std::optional<StyleColour> Fields::colour(std::string_view name) {
    if (m_json.find(name) == nullptr) {
        fail(wrongValue(m_json.line, name));
    }
    const auto found = optionalColour(name);
    m_notDrawn = m_notDrawn || !found;
    return found;
}

std::optional<StyleColour> Fields::optionalColour(std::string_view name) {
    const LinedJson* value = take(name);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!m_palette.colours.contains(value->text)) {
        fail(value->kind == Kind::Text ? unknownWord(value->line, value->text) : wrongValue(value->line, name));
    }
    return m_palette.colour(value->text);
}

Result<void> Fields::finish() {
    if (m_json.kind != Kind::Object) {
        return wrongValue(m_json.line, "{");
    }
    for (const auto& [name, value] : m_json.members) {
        if (!std::ranges::contains(m_asked, name)) {
            fail(unknownWord(value.line, name));
        }
    }
    return m_error ? Result<void>(std::unexpected(*m_error)) : Result<void>();
}

} // namespace maillage::style
