// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/bundled_data.h"

#include <QResource>
#include <QString>

#include <string>

// Outside of any namespace, as Q_INIT_RESOURCE asks.
static void registerReferenceData() {
    Q_INIT_RESOURCE(maillage_reference);
}

namespace maillage {

std::span<const std::byte> bundledData(std::string_view path) {
    static const bool registered = (registerReferenceData(), true);
    const std::string full = ":/maillage/" + std::string(path);
    const QResource resource(QString::fromStdString(full));
    if (!registered || !resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression) {
        return {};
    }
    return {reinterpret_cast<const std::byte*>(resource.data()), static_cast<std::size_t>(resource.size())};
}

SectionFile bundledSections(std::string_view path, std::string_view magic) {
    const auto file = SectionFile::read(bundledData(path), magic);
    if (!file) {
        qFatal("The bundled file %s is damaged or missing.", std::string(path).c_str());
    }
    return *file;
}

} // namespace maillage
