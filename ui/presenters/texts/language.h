// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace maillage {

/// The language of the interface: its translators and the locale of dates and numbers. Switches while the program
/// runs; widgets hear of it by QEvent::LanguageChange, others by changed().
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// "fr" or "en"; empty: the system's where it is one of them, else French.
    void use(const QString& code);

    /// What is in use: "fr" or "en".
    [[nodiscard]] const QString& code() const { return m_code; }

    [[nodiscard]] static QStringList codes();
    /// "Français", "English": in its own language.
    [[nodiscard]] static QString nameOf(const QString& code);

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace maillage
