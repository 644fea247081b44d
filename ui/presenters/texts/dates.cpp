// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/dates.h"

namespace maillage {

Date dateOf(QDate day) {
    return Date{std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
                std::chrono::day{static_cast<unsigned>(day.day())}};
}

QDate qDateOf(const Date& day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

} // namespace maillage
