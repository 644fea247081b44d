// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/staging.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace maillage {

/// What an import has done: how many records came in, what is kept in case of regret, and a way to them.
class ImportResult : public QWidget {
    Q_OBJECT

public:
    explicit ImportResult(QWidget* parent = nullptr);

    void setReport(const ImportReport& report, Entity entity, const QString& source);

    /// The places that came in or changed, for Filter::among; empty where there are none, or too many to name.
    [[nodiscard]] const std::vector<std::int64_t>& places() const { return m_places; }

Q_SIGNALS:
    void showWanted();

private:
    void addCount(std::size_t count, const QString& words);

    QLabel* m_title;
    QGridLayout* m_counts;
    QLabel* m_regret;
    QPushButton* m_show;
    std::vector<std::int64_t> m_places;
};

} // namespace maillage
