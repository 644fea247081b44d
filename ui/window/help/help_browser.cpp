// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/help_browser.h"

#include "ui/window/help/help_pages.h"
#include "ui/window/look/house_style.h"

#include <QDir>
#include <QEvent>
#include <QImage>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace maillage {

HelpBrowser::HelpBrowser(QWidget* parent)
    : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(HouseStyle::margin);
}

void HelpBrowser::showPage(const QString& markdown, const QString& language) {
    m_folder = QStringLiteral(":/help/%1/").arg(language);
    document()->setMarkdown(markdown);
    layOutText();
    fitPictures();
    moveCursor(QTextCursor::Start);
}

void HelpBrowser::layOutText() {
    constexpr double lineHeight = 130;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(isHeading ? HouseStyle::margin : 0);
        format.setBottomMargin(block.textList() != nullptr ? HouseStyle::spacing / 2 : HouseStyle::spacing);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame* frame : document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(HouseStyle::spacing / 2);
            format.setBorderBrush(palette().color(QPalette::Mid));
            format.setBorderCollapse(true);
            table->setFormat(format);
        }
    }
}

/// As wide as they are drawn, but for the view's width.
void HelpBrowser::fitPictures() {
    const int room = viewport()->width() - 2 * HouseStyle::margin;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid()) {
                continue;
            }
            const auto picture =
                document()->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            format.setWidth(std::min(room, picture.width()));
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // a picture stands alone in its paragraph, and the fragments have just changed
        }
    }
}

void HelpBrowser::highlight(const QString& search) {
    m_search = search;
    QList<ExtraSelection> marks;
    const QColor ground = palette().color(QPalette::Highlight);
    const QColor ink = palette().color(QPalette::HighlightedText);
    for (const TextMatch& match : matchesIn(document()->toPlainText(), search)) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(match.position));
        mark.cursor.setPosition(static_cast<int>(match.position + match.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(ground);
        mark.format.setForeground(ink);
        marks << mark;
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        const auto first =
            std::ranges::min_element(marks, {}, [](const ExtraSelection& mark) { return mark.cursor.position(); });
        QTextCursor cursor = first->cursor;
        cursor.clearSelection();
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

/// Pictures stand beside the pages: images/fr/….png, named from resources/help.
QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    if (type == QTextDocument::ImageResource) {
        return QImage(QDir::cleanPath(m_folder + name.path()));
    }
    return QTextBrowser::loadResource(type, name);
}

void HelpBrowser::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        layOutText();
        highlight(m_search);
    }
}

} // namespace maillage
