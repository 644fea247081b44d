// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/checked_line.h"

#include "ui/presenters/tables/typed_values.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/house_style.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPainter>
#include <QStringListModel>
#include <QToolTip>
#include <QValidator>

namespace maillage {

namespace {

/// Completes the last of several values that are separated by commas.
class ListCompleter : public QCompleter {
public:
    ListCompleter(const QStringList& known, QObject* parent)
        : QCompleter(known, parent) {
        setCaseSensitivity(Qt::CaseInsensitive);
    }

    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {path.mid(path.lastIndexOf(QLatin1Char(',')) + 1).trimmed()};
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        const QString text = static_cast<const QLineEdit*>(widget())->text();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        const QString last = QCompleter::pathFromIndex(index);
        return comma < 0 ? last : text.left(comma) + QStringLiteral(", ") + last;
    }
};

/// Holds Enter back from what cannot be saved.
class TypedValidator : public QValidator {
public:
    TypedValidator(Entity entity, std::size_t field, QObject* parent)
        : QValidator(parent)
        , m_entity(entity)
        , m_field(field) {}

    State validate(QString& text, int& /*position*/) const override {
        return typedValue(m_entity, m_field, text) ? Acceptable : Intermediate;
    }

private:
    Entity m_entity;
    std::size_t m_field;
};

} // namespace

CheckedLine::CheckedLine(Entity entity, std::size_t field, const QStringList& known, QWidget* parent)
    : QLineEdit(parent)
    , m_entity(entity)
    , m_field(field) {
    setAccessibleName(fieldLabel(entity, field));
    setValidator(new TypedValidator(entity, field, this));
    complete(known);
    connect(this, &QLineEdit::textChanged, this, &CheckedLine::check);
}

void CheckedLine::complete(const QStringList& known) {
    if (!known.isEmpty()) {
        setCompleter(new ListCompleter(known, this));
    }
}

void CheckedLine::setValue(const std::string& value) {
    m_before = value;
    m_shown = textToType(m_entity, m_field, value);
    setText(m_shown);
    m_shown = text(); // without the line breaks that a line cannot show
    check();
}

std::optional<std::string> CheckedLine::value() const {
    return text() == m_shown ? m_before : typedValue(m_entity, m_field, text());
}

void CheckedLine::check() {
    const auto typed = value();
    m_problem.clear();
    m_refused = !typed;
    if (!typed) {
        m_problem = tr("This is no date. Write it as 12/03/2026.");
    } else if (const auto fault = faultInField(m_entity, m_field, *typed)) {
        m_problem = sentenceOf(fault->message);
        m_refused = fault->severity == Severity::Error;
    }
    setToolTip(m_problem);
    setAccessibleDescription(m_problem);
    if (m_problem.isEmpty() || !isVisible()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(mapToGlobal(QPoint(0, height())), m_problem, this);
    }
    update();
}

void CheckedLine::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (m_problem.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const QColor colour = m_refused ? errorColour(palette()) : warningColour(palette());
    painter.setPen(QPen(colour, 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace maillage
