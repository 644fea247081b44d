// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

#include "core/base/text.h"

namespace maillage {

std::string displayName(const Record& record) {
    switch (record.entity) {
    case Entity::Place:
        return record[PlaceField::Nom];
    case Entity::Organisation:
        return record[OrganisationField::Name];
    case Entity::Person: {
        const std::string& given = record[PersonField::GivenName];
        const std::string& family = record[PersonField::FamilyName];
        return given.empty() || family.empty() ? given + family : given + ' ' + family;
    }
    case Entity::Link:
        return record[LinkField::Kind];
    case Entity::Note:
        return record[NoteField::Text];
    case Entity::Stop:
        return record[StopField::Name].empty() ? record[StopField::Commune] : record[StopField::Name];
    case Entity::SavedFilter:
        return record[SavedFilterField::Name];
    case Entity::Perimeter:
        return record[PerimeterField::Name];
    }
    std::unreachable();
}

std::vector<std::string_view> listParts(std::string_view list) {
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        const std::string_view part = trimmed(list.substr(0, bar));
        if (!part.empty()) {
            parts.push_back(part);
        }
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
    return parts;
}

} // namespace maillage
