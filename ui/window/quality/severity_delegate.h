// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "ui/window/look/house_style.h"

#include <QStyledItemDelegate>

namespace maillage {

/// The word for a severity behind its mark, in its colour; the severity comes as an int in `role`.
class SeverityDelegate : public QStyledItemDelegate {
public:
    SeverityDelegate(int role, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_role(role) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isError = index.data(m_role).toInt() == static_cast<int>(Severity::Error);
        option->text = (isError ? QStringLiteral("● ") : QStringLiteral("▲ ")) + option->text;
        option->palette.setColor(QPalette::Text,
                                 isError ? errorColour(option->palette) : warningColour(option->palette));
    }

private:
    int m_role;
};

} // namespace maillage
