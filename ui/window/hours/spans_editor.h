// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace maillage {

class TimeField;

/// The opening times of a day: “9 h – 12 h”, as many as there are, with buttons to add and to remove one. An end that
/// is left empty is open.
class SpansEditor : public QWidget {
    Q_OBJECT

public:
    /// `day` is for those who do not see the fields: “Monday”.
    explicit SpansEditor(QString day, QWidget* parent = nullptr);

    /// Those of isPlain() alone.
    [[nodiscard]] std::vector<HoursSpan> spans() const;
    void setSpans(const std::vector<HoursSpan>& spans);
    /// Shown while there are none.
    void setEmptyText(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override;

    void add();
    void remove(std::size_t index);

Q_SIGNALS:
    /// By the user.
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QWidget* box;
        TimeField* from;
        TimeField* to;
        QToolButton* remove;
    };

    void addRow();
    void dropRow(std::size_t index);
    void arrange();

    QString m_day;
    std::vector<Row> m_rows;
    int m_perLine = 1;
    int m_rowWidth;
    QGridLayout* m_layout;
    QLabel* m_empty;
    QToolButton* m_add;
};

} // namespace maillage
