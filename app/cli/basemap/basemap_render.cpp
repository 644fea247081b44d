// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/basemap/basemap_actions.h"
#include "app/cli/desktop_program.h"
#include "app/cli/output/json_text.h"
#include "core/tiles/style/vector_style.h"

#include <filesystem>
#include <ostream>
#include <utility>

namespace maillage::cli {

namespace {

constexpr std::string_view actionOptions[] = {"--out", "--bbox", "--territory", "--style", "--width"};

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Options with their values in one word: a box may begin with a minus.
QStringList wordsFor(const Context& context, const Arguments& arguments) {
    QStringList words{QStringLiteral("--render-basemap"),
                      text(std::filesystem::absolute(arguments.positional()[1]).string()),
                      text(std::filesystem::absolute(arguments.value("--out")).string())};
    using Names = std::pair<std::string_view, std::string_view>; // here, and what the desktop program calls it
    for (const auto& [option, there] : {Names("--bbox", "--bbox"), Names("--territory", "--territory"),
                                        Names("--style", "--map-style"), Names("--width", "--width")}) {
        if (arguments.has(option)) {
            words << text(there) + QLatin1Char('=') + text(arguments.value(option));
        }
    }
    words << QStringLiteral("--lang") << text(context.language);
    return words;
}

Result<ExitCode> run(const Context& context, const Arguments& arguments) {
    if (!arguments.has("--out")) {
        return failure(ErrorKind::Usage, "cli.basemap.needs_out");
    }
    if (arguments.has("--style") && !styleVariantNamed(arguments.value("--style"))) {
        return failure(ErrorKind::Usage, "cli.basemap.no_style", {arguments.value("--style")});
    }
    const auto code = runDesktopProgram(context, wordsFor(context, arguments));
    if (code == ExitCode::Done && context.json) {
        JsonText json;
        json.openObject().member("file", std::filesystem::absolute(arguments.value("--out")).string()).closeObject();
        context.streams.out << json.take() << '\n';
    }
    return code;
}

} // namespace

const BasemapAction& basemapRender() {
    static constexpr BasemapAction action{.name = "render", .arguments = 1, .options = actionOptions, .run = run};
    return action;
}

} // namespace maillage::cli
