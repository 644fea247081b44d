// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace maillage {

/// The kinds of territory (TerritoryKind) into which another can be taken apart, in the language of the interface. What
/// is chosen stays so.
void fillLevels(QComboBox& box);

} // namespace maillage
