// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_options.h"

#include "core/base/text.h"

#include <array>
#include <filesystem>
#include <utility>

namespace maillage {

std::vector<std::size_t> usualKey(Entity entity) {
    switch (entity) {
    case Entity::Place:
        return {std::to_underlying(PlaceField::Nom), std::to_underlying(PlaceField::Commune),
                std::to_underlying(PlaceField::Adresse)};
    case Entity::Organisation:
        return {std::to_underlying(OrganisationField::Name), std::to_underlying(OrganisationField::Commune)};
    default:
        return {std::to_underlying(PersonField::FamilyName), std::to_underlying(PersonField::GivenName),
                std::to_underlying(PersonField::Email)};
    }
}

Result<std::vector<std::size_t>> parseKey(Entity entity, std::string_view text) {
    std::vector<std::size_t> key;
    while (!text.empty()) {
        const std::size_t plus = text.find('+');
        const std::string_view name = trimmed(text.substr(0, plus));
        const auto field = fieldIndex(entity, name);
        if (!field || fieldsOf(entity)[*field].kind == FieldKind::Extra) {
            return failure(ErrorKind::Usage, "commands.no_such_field",
                           {std::string(name), std::string(entityName(entity))});
        }
        key.push_back(*field);
        text = plus == std::string_view::npos ? std::string_view{} : text.substr(plus + 1);
    }
    return key;
}

std::optional<OnConflict> onConflictNamed(std::string_view name) {
    constexpr std::array names{std::pair{std::string_view("keep"), OnConflict::Keep},
                               std::pair{std::string_view("take"), OnConflict::Take},
                               std::pair{std::string_view("fail"), OnConflict::Fail}};
    for (const auto& [each, value] : names) {
        if (each == name) {
            return value;
        }
    }
    return std::nullopt;
}

std::string sourceNameOfFile(std::string_view path) {
    return std::filesystem::path(path).stem().string();
}

} // namespace maillage
