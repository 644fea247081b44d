// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/territory.h"

#include <osmium/osm/object.hpp>
#include <osmium/tags/tags_filter.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace maillage {

// What the tags of OpenStreetMap's boundary relations say, as mappers in France use them. Private to core/osm.

[[nodiscard]] std::string_view tagOf(const osmium::OSMObject& object, const char* key);
/// Whatever stands in a hostile file: text that can be shown, or none.
[[nodiscard]] std::string nameOf(const osmium::OSMObject& object);

/// boundary=administrative, admin_level=8.
[[nodiscard]] bool isCommune(const osmium::OSMObject& object);
/// A région (admin_level=4) or a département (admin_level=6) by its code in ref:INSEE, an EPCI
/// (boundary=local_authority, or admin_level=6 too) by its SIREN in ref:FR:SIREN, ref:INSEE, ref:SIREN or siren.
/// Nothing for those that the gazetteer does not know, such as other countries'.
[[nodiscard]] std::optional<Territory> territoryOf(const osmium::OSMObject& object);

/// The relations that may be one or the other, and few others.
[[nodiscard]] osmium::TagsFilter boundaryRelations();

} // namespace maillage
