// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/model/fields.h"

#include <QString>
#include <QStringList>

namespace maillage {

struct DetailsStyle;

/// Rich text of a few kinds of paragraph, all alike on every page. Texts are plain but where said.
class HtmlWriter {
public:
    explicit HtmlWriter(const DetailsStyle& style);

    void title(const QString& text);
    void heading(const QString& text);
    void paragraph(const QString& text);
    void lines(const QStringList& texts);
    void small(const QString& text);
    void notice(const QString& text);
    void link(const QString& target, const QString& text);
    void fault(Severity severity, const QString& field, const QString& text, const QString& link);
    /// A label, and below it what it stands for: `html` is rich text.
    void field(const QString& label, const QString& html);

    [[nodiscard]] QString take();

private:
    const DetailsStyle& m_style;
    QString m_html;
};

/// The text with its line breaks, as rich text.
[[nodiscard]] QString escaped(const QString& text);
[[nodiscard]] QString anchor(const QString& target, const QString& text);
/// A field's value as rich text: phones, e-mails and web pages are links.
[[nodiscard]] QString fieldHtml(Entity entity, std::size_t field, std::string_view value);

} // namespace maillage
