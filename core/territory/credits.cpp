// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/credits.h"

#include "core/territory/bundled_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace maillage {

namespace {

std::string textOf(const QJsonObject& object, QLatin1StringView key) {
    return object.value(key).toString().toStdString();
}

Credit creditOf(const QJsonObject& object) {
    const QJsonObject what = object.value(QLatin1StringView("what")).toObject();
    return {textOf(object, QLatin1StringView("id")),      textOf(object, QLatin1StringView("name")),
            textOf(what, QLatin1StringView("en")),        textOf(what, QLatin1StringView("fr")),
            textOf(object, QLatin1StringView("licence")), textOf(object, QLatin1StringView("attribution")),
            textOf(object, QLatin1StringView("url"))};
}

} // namespace

std::vector<Credit> bundledCredits() {
    const auto bytes = bundledData("credits.json");
    const auto json =
        QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    std::vector<Credit> credits;
    for (const QJsonValue& value : QJsonDocument::fromJson(json).array()) {
        credits.push_back(creditOf(value.toObject()));
    }
    return credits;
}

std::string basemapAttribution() {
    std::string text;
    for (const Credit& credit : bundledCredits()) {
        if (credit.id == "naturalearth" || credit.id == "geonames") {
            text += (text.empty() ? "" : " · ") + credit.attribution;
        }
    }
    return text;
}

} // namespace maillage
