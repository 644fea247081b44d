// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/catalogue.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace maillage {

// Between the core's UTF-8 and Qt's strings.

[[nodiscard]] inline QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

[[nodiscard]] inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

/// The message's sentence in the language of the interface.
[[nodiscard]] inline QString sentenceOf(const Message& message) {
    return toQString(sentence(message));
}

[[nodiscard]] inline std::filesystem::path toPath(const QString& path) {
    return {path.toStdU16String()};
}

[[nodiscard]] inline QString pathText(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

} // namespace maillage
