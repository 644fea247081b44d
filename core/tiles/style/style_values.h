// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/style/lined_json.h"
#include "core/tiles/style/vector_style.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::style {

[[nodiscard]] std::unexpected<Error> unknownWord(int line, std::string_view word);
/// `name`: of the member whose value is of the wrong kind, or missing.
[[nodiscard]] std::unexpected<Error> wrongValue(int line, std::string_view name);

/// "#rrggbb" or "#rrggbbaa".
[[nodiscard]] std::optional<StyleColour> parseColour(std::string_view text);

/// What is a style's own: its colours by name, and how much wider and larger than the rules say everything is.
struct Palette {
    std::map<std::string, std::optional<StyleColour>, std::less<>> colours; ///< nothing: what has it isn't drawn
    double widths = 1;
    double texts = 1;
    int line = 1;

    [[nodiscard]] std::optional<StyleColour> colour(std::string_view name) const;
};

[[nodiscard]] Result<Palette> readPalette(const LinedJson& json, std::string_view name);

/// The members of a rule, asked for one after the other; the first fault is kept for finish().
class Fields {
public:
    Fields(const LinedJson& json, const Palette& palette)
        : m_json(json)
        , m_palette(palette) {}

    [[nodiscard]] std::vector<SceneClass> classes(std::string_view name);
    [[nodiscard]] double number(std::string_view name, double otherwise);
    [[nodiscard]] ZoomNumber zoomNumber(std::string_view name, const ZoomNumber& otherwise);

    [[nodiscard]] bool truth(std::string_view name) { return optionalTruth(name).value_or(false); }

    [[nodiscard]] std::optional<bool> optionalTruth(std::string_view name);
    [[nodiscard]] std::vector<double> lengths(std::string_view name);
    [[nodiscard]] LabelPlace labelPlace(std::string_view name);
    /// A colour the rule must have. Where the palette says "none", nothing of the rule is drawn.
    [[nodiscard]] std::optional<StyleColour> colour(std::string_view name);
    [[nodiscard]] std::optional<StyleColour> optionalColour(std::string_view name);

    [[nodiscard]] const Palette& palette() const { return m_palette; }

    [[nodiscard]] bool isNotDrawn() const { return m_notDrawn; }

    /// The first fault; a member that nobody asked for is one.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] const LinedJson* take(std::string_view name);
    void fail(std::unexpected<Error> error);

    const LinedJson& m_json;
    const Palette& m_palette;
    std::vector<std::string_view> m_asked;
    std::optional<Error> m_error;
    bool m_notDrawn = false;
};

} // namespace maillage::style
