// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/territories/level_choices.h"

#include "core/figures/comparison.h"
#include "ui/window/look/choices.h"

#include <QCoreApplication>

namespace maillage {

void fillLevels(QComboBox& box) {
    fillChoices(
        box,
        {{QCoreApplication::translate("Levels", "Intercommunalities"), static_cast<int>(TerritoryKind::Epci)},
         {QCoreApplication::translate("Levels", "Communes"), static_cast<int>(TerritoryKind::Communes)},
         {QCoreApplication::translate("Levels", "Arrondissements"), static_cast<int>(TerritoryKind::Arrondissement)},
         {QCoreApplication::translate("Levels", "Départements"), static_cast<int>(TerritoryKind::Departement)}});
}

} // namespace maillage
