// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QLineEdit>
#include <QStringList>

#include <optional>

namespace maillage {

/// The editor of one cell: checks while one types. What the standard refuses has a red frame and says why beside it;
/// what the hub itself cannot hold, such as a date that is none, cannot be saved.
class CheckedLine : public QLineEdit {
    Q_OBJECT

public:
    /// `known`: values to propose for a list, such as tags.
    CheckedLine(Entity entity, std::size_t field, const QStringList& known, QWidget* parent);

    void setValue(const std::string& value);
    /// Nothing where it cannot be saved.
    [[nodiscard]] std::optional<std::string> value() const;

    /// What is wrong with what stands there; empty when nothing is.
    [[nodiscard]] const QString& problem() const { return m_problem; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void complete(const QStringList& known);
    void check();

    Entity m_entity;
    std::size_t m_field;
    std::string m_before;
    QString m_shown;
    QString m_problem;
    bool m_refused = false;
};

} // namespace maillage
