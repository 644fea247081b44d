// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/readable_editor.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/model/record.h"
#include "core/standard/values/dates.h"
#include "core/standard/values/identifiers.h"
#include "core/standard/values/phones.h"
#include "core/standard/values/readable_phone.h"
#include "ui/presenters/texts/text.h"

#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

using Form = ReadableEditor::Form;

/// Lines are edited with plain spaces: no-break ones could not be typed.
QString plainSpaces(const std::string& text) {
    return toQString(text).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QString shownPhones(const std::string& list) {
    QStringList phones;
    for (const std::string_view part : listParts(list)) {
        phones << plainSpaces(readablePhone(part));
    }
    return phones.join(QStringLiteral(" | "));
}

QString shownDate(const std::string& value) {
    const QDate date = parseDate(value) ? QDate::fromString(toQString(value), Qt::ISODate) : QDate();
    return date.isValid() ? date.toString(ReadableEditor::tr("yyyy-MM-dd", "how a date is typed")) : toQString(value);
}

QString shown(Form form, const std::string& value) {
    switch (form) {
    case Form::Phone:
        return plainSpaces(readablePhone(value));
    case Form::Phones:
        return shownPhones(value);
    case Form::Siret:
        return plainSpaces(readableSiret(value));
    case Form::Date:
        return shownDate(value);
    }
    return {};
}

/// The international form of what is typed as digits, without a word beside that would be lost.
std::string keptPhone(std::string_view text) {
    const bool plain =
        std::ranges::all_of(text, [](char c) { return std::string_view("0123456789 .-+()").contains(c); });
    const std::string phone = plain ? internationalPhone(text, {}) : std::string{};
    return !phone.empty() && phoneFlaw(phone, {}) == PhoneFlaw::None ? phone : std::string(text);
}

std::string keptPhones(std::string_view list) {
    std::string joined;
    for (const std::string_view part : listParts(list)) {
        joined += joined.empty() ? "" : "|";
        joined += keptPhone(part);
    }
    return joined;
}

bool isDigitsAndSpaces(const QString& text) {
    return std::ranges::all_of(
        text, [](QChar c) { return c == QLatin1Char(' ') || (c >= QLatin1Char('0') && c <= QLatin1Char('9')); });
}

std::string keptSiret(const QString& text) {
    QString digits = text;
    digits.remove(QLatin1Char(' '));
    return toUtf8(isDigitsAndSpaces(text) ? digits : text);
}

std::string kept(Form form, const QString& text) {
    const std::string typed(trimmed(toUtf8(text)));
    switch (form) {
    case Form::Phone:
        return keptPhone(typed);
    case Form::Phones:
        return keptPhones(typed);
    case Form::Siret:
        return keptSiret(text.trimmed());
    case Form::Date: {
        const std::string iso = isoDate(typed);
        return iso.empty() ? typed : iso;
    }
    }
    return typed;
}

} // namespace

ReadableEditor::ReadableEditor(Form form, QWidget* parent)
    : ValueEditor(parent)
    , m_form(form)
    , m_line(new QLineEdit) {
    m_line->setObjectName(QStringLiteral("line"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    if (form == Form::Siret) {
        connect(m_line, &QLineEdit::textEdited, this, &ReadableEditor::groupDigits);
    }
    connect(m_line, &QLineEdit::textChanged, this, &ValueEditor::valueChanged);
}

std::optional<ReadableEditor::Form> ReadableEditor::formOf(Entity entity, std::size_t field) {
    const FieldInfo& info = fieldsOf(entity)[field];
    if (info.name == "telephone") {
        return Form::Phone;
    }
    if (info.name == "phone") {
        return Form::Phones;
    }
    if (info.name == "pivot") {
        return Form::Siret;
    }
    return info.kind == FieldKind::Date ? std::optional{Form::Date} : std::nullopt;
}

/// While one types: a space after three, six and nine digits, the cursor behind the digit it was behind.
void ReadableEditor::groupDigits() {
    const QString text = m_line->text();
    if (!isDigitsAndSpaces(text)) {
        return;
    }
    const auto before = text.first(m_line->cursorPosition()).count(QLatin1Char(' '));
    const qsizetype digitsBefore = m_line->cursorPosition() - before;
    QString digits = text;
    digits.remove(QLatin1Char(' '));
    QString grouped;
    qsizetype cursor = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        grouped += i == 3 || i == 6 || i == 9 ? QStringLiteral(" ") : QString();
        grouped += digits[i];
        cursor = i + 1 == digitsBefore ? grouped.size() : cursor;
    }
    if (grouped != text) {
        m_line->setText(grouped);
        m_line->setCursorPosition(static_cast<int>(cursor));
    }
}

std::string ReadableEditor::value() const {
    return m_line->text() == m_shown ? m_value : kept(m_form, m_line->text());
}

void ReadableEditor::setValue(const std::string& value) {
    m_value = value;
    m_line->setText(shown(m_form, value));
    m_shown = m_line->text();
    m_line->setCursorPosition(0);
}

void ReadableEditor::setHint(const QString& hint) {
    m_line->setPlaceholderText(hint);
}

} // namespace maillage
