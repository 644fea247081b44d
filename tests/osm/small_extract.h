// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace maillage::test {

/// Writes an extract (.osm.pbf) around Angers with
/// - the communes of Angers (49007) and Avrillé (49015), squares side by side, the hamlet of La Meignanne in Avrillé,
///   Bouchemaine (49035) of which a line is missing, and "Ailleurs" without a code;
/// - "12 bis Rue des Lilas" (a node of Angers), a house without a street of its own that a relation gives the number 4
///   of "Rue du Mail", the building 7 of the hamlet, a number without any street, and one outside every commune;
/// - a road, a wood and a river.
///
/// Says where it ends, unless `bounded` is false.
void writeSmallExtract(const std::filesystem::path& path, bool bounded = true);

} // namespace maillage::test
