// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QWidget>

#include <string>

namespace maillage {

/// Edits the text of one field. A value that nobody touches comes out as it went in.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The editor that fits the field: a line, a text, a choice, a check list, a week of hours.
    [[nodiscard]] static ValueEditor* make(Entity entity, std::size_t field, QWidget* parent);

    [[nodiscard]] virtual std::string value() const = 0;
    virtual void setValue(const std::string& value) = 0;
    virtual void setHint(const QString& hint) = 0;
    /// For those who do not see the label beside it.
    virtual void setName(const QString& name);

Q_SIGNALS:
    /// By the user or by setValue().
    void valueChanged();
};

} // namespace maillage
