// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/html_writer.h"

#include "core/model/record.h"
#include "core/standard/values/identifiers.h"
#include "core/standard/values/readable_phone.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

namespace maillage {

namespace {

bool isWebAddress(const QString& text) {
    return text.startsWith(QStringLiteral("https://")) || text.startsWith(QStringLiteral("http://"));
}

bool isNamed(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

QString partHtml(Entity entity, std::size_t field, std::string_view part) {
    const std::string_view name = fieldsOf(entity)[field].name;
    const QString text = toQString(part);
    if (isNamed(name, {"courriels", "email"}) && text.contains(QLatin1Char('@'))) {
        return anchor(QStringLiteral("mailto:") + text, text);
    }
    if (isNamed(name, {"telephone", "phone"})) {
        return anchor(QStringLiteral("tel:") + text.simplified().remove(QLatin1Char(' ')),
                      toQString(readablePhone(part)));
    }
    if (name == "pivot") {
        return escaped(toQString(readableSiret(part)));
    }
    if (isWebAddress(text)) {
        return anchor(text, text);
    }
    return escaped(entity == Entity::Place ? valueLabel(static_cast<PlaceField>(field), part) : text);
}

} // namespace

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString anchor(const QString& target, const QString& text) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString fieldHtml(Entity entity, std::size_t field, std::string_view value) {
    const FieldKind kind = fieldsOf(entity)[field].kind;
    if (kind == FieldKind::List) {
        QStringList parts;
        for (const std::string_view part : listParts(value)) {
            parts << partHtml(entity, field, part);
        }
        // A mark before each: the longest take two lines.
        return parts.size() < 2 ? parts.join(QString()) : QStringLiteral("• ") + parts.join(QStringLiteral("<br>• "));
    }
    if (kind == FieldKind::Text) {
        return partHtml(entity, field, value);
    }
    return escaped(readableValue(entity, field, value));
}

HtmlWriter::HtmlWriter(const DetailsStyle& style)
    : m_style(style) {}

void HtmlWriter::title(const QString& text) {
    m_html += QStringLiteral("<h2 style=\"margin-top:0; margin-bottom:4px\">%1</h2>").arg(escaped(text));
}

void HtmlWriter::heading(const QString& text) {
    m_html += QStringLiteral("<h4 style=\"margin-top:16px; margin-bottom:4px\">%1</h4>").arg(escaped(text));
}

void HtmlWriter::paragraph(const QString& text) {
    m_html += QStringLiteral("<p style=\"margin-top:0; margin-bottom:4px\">%1</p>").arg(escaped(text));
}

void HtmlWriter::lines(const QStringList& texts) {
    if (!texts.isEmpty()) {
        paragraph(texts.join(QLatin1Char('\n')));
    }
}

void HtmlWriter::small(const QString& text) {
    m_html += QStringLiteral("<p style=\"margin-top:0; margin-bottom:4px; color:%2\">%1</p>")
                  .arg(escaped(text), m_style.muted.name());
}

void HtmlWriter::notice(const QString& text) {
    m_html += QStringLiteral("<p style=\"margin-top:4px; margin-bottom:4px; color:%2\"><b>%1</b></p>")
                  .arg(escaped(text), m_style.warning.name());
}

void HtmlWriter::link(const QString& target, const QString& text) {
    m_html += QStringLiteral("<p style=\"margin-top:0; margin-bottom:4px\">%1</p>").arg(anchor(target, text));
}

void HtmlWriter::fault(Severity severity, const QString& field, const QString& text, const QString& link) {
    const bool isError = severity == Severity::Error;
    const QString kind =
        isError ? QCoreApplication::translate("Details", "Error") : QCoreApplication::translate("Details", "Warning");
    const QColor colour = isError ? m_style.error : m_style.warning;
    const QString mark = isError ? QStringLiteral("●") : QStringLiteral("▲");
    m_html +=
        QStringLiteral("<p style=\"margin-top:0; margin-bottom:6px\"><span style=\"color:%1\">%2 <b>%3</b></span>")
            .arg(colour.name(), mark, escaped(kind));
    if (!field.isEmpty()) {
        m_html += QStringLiteral(" · ") + anchor(link, field);
    }
    m_html += QStringLiteral("<br>%1</p>").arg(escaped(text));
}

void HtmlWriter::field(const QString& label, const QString& html) {
    m_html +=
        QStringLiteral("<p style=\"margin-top:0; margin-bottom:6px\"><span style=\"color:%1\">%2</span><br>%3</p>")
            .arg(m_style.muted.name(), escaped(label), html);
}

QString HtmlWriter::take() {
    return std::exchange(m_html, {});
}

} // namespace maillage
