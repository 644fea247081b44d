// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector_layers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace maillage {

namespace {

constexpr std::size_t maxLayers = 256;

QJsonDocument parsed(std::string_view json) {
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
}

std::vector<std::string> idsOf(const QJsonArray& layers) {
    std::vector<std::string> ids;
    for (const auto& layer : layers) {
        const QString id = layer.toObject().value(QLatin1StringView("id")).toString();
        if (!id.isEmpty() && ids.size() < maxLayers) {
            ids.push_back(id.toStdString());
        }
    }
    return ids;
}

} // namespace

std::vector<std::string> readVectorLayers(std::string_view json) {
    return idsOf(parsed(json).array());
}

std::vector<std::string> readVectorLayersMember(std::string_view json) {
    return idsOf(parsed(json).object().value(QLatin1StringView("vector_layers")).toArray());
}

} // namespace maillage
