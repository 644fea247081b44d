// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace maillage {

/// The words on a printed map, for the translators.
class TerritoryPrint {
    Q_DECLARE_TR_FUNCTIONS(TerritoryPrint)
};

/// Those on a printed list of changes.
class ChangesPrint {
    Q_DECLARE_TR_FUNCTIONS(ChangesPrint)
};

} // namespace maillage
