// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace maillage {

/// A time of the day: takes “9”, “9h30”, “09:30”, shows “9 h 30”. What is no time goes back to what stood there when
/// the field is left. A time that nobody touches stays to the minute, "26:00" for two in the night too.
class TimeField : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> minutes() const { return m_minutes; }

    void setMinutes(std::optional<int> minutes);

    /// “20 h +”: perhaps later.
    [[nodiscard]] bool isOpen() const { return m_open; }

    void setOpen(bool open);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    void take(const QString& text);
    void display();

    std::optional<int> m_minutes;
    bool m_open = false;
};

} // namespace maillage
