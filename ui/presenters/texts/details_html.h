// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/record_details.h"

#include <QColor>
#include <QString>

namespace maillage {

/// The colours of the detail panel, from the palette.
struct DetailsStyle {
    QColor muted; ///< labels
    QColor error;
    QColor warning;
    QColor line;
};

// The record as a page of rich text. Links in it: "mailto:", "tel:", "http(s):" as they are; "edit:FIELD" opens the
// form at a field; "record:ENTITY:NUMBER" shows another record; "attached:ENTITY:NUMBER" opens a link, a note or a
// stop, a new one for number 0; "version:SEQ" brings back the version after that row of history.

[[nodiscard]] QString detailsHtml(const RecordDetails& details, const DetailsStyle& style);
[[nodiscard]] QString historyHtml(const RecordDetails& details, const DetailsStyle& style);

/// Opening hours as people say them; the text itself where that is not known.
[[nodiscard]] QString hoursInWords(std::string_view hours);

} // namespace maillage
