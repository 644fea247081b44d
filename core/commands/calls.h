// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

#include <string>

namespace maillage {

/// A call to a place: who made it, when, and what there is to note of it.
struct Call {
    std::int64_t place = 0;
    Date on{};
    std::string by;
    std::string note; ///< empty: no note is added
};

// What came of a call. Each is one step, its note in it. A place's `date_maj` stays as it is: it tells others when what
// is published about the place changed, and a verification says that nothing did.

/// All is as it stands: who verified it, and when. A day to be called again is done with.
[[nodiscard]] Result<ChangeReport> confirmPlace(Editor& editor, const Call& call);
[[nodiscard]] Result<ChangeReport> callPlaceAgain(Editor& editor, const Call& call, const Date& again);
/// Closed since the day of the call, where it was not closed before; that is a verification too.
[[nodiscard]] Result<ChangeReport> closePlace(Editor& editor, const Call& call);
/// Nothing but the note.
[[nodiscard]] Result<ChangeReport> noteCall(Editor& editor, const Call& call);

} // namespace maillage
