// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/section_list.h"

#include "ui/window/look/house_style.h"
#include "ui/window/look/roomy_delegate.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace maillage {

namespace {

/// A disc for errors and a triangle for warnings, as before the sentences; nothing, of the same size, for none.
QPixmap mark(std::optional<Severity> severity, const QColor& colour, int size, qreal ratio) {
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (severity) {
        const bool isError = *severity == Severity::Error;
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const QRectF box = QRectF(0, 0, size, size).marginsRemoved({2, 2, 2, 2});
        QPainterPath path;
        if (isError) {
            path.addEllipse(box);
        } else {
            path.addPolygon(QPolygonF{{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}});
        }
        painter.drawPath(path);
    }
    return pixmap;
}

/// In its colour, and in that of the text where the row is selected.
QIcon markIcon(std::optional<Severity> severity, const QPalette& palette, int size, qreal ratio) {
    const QColor colour = severity == Severity::Error ? errorColour(palette) : warningColour(palette);
    QIcon icon(mark(severity, colour, size, ratio));
    icon.addPixmap(mark(severity, palette.color(QPalette::HighlightedText), size, ratio), QIcon::Selected);
    return icon;
}

} // namespace

SectionList::SectionList(Entity entity, QWidget* parent)
    : QListWidget(parent)
    , m_entity(entity) {
    setItemDelegate(new RoomyDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int size = fontMetrics().height() * 3 / 4;
    setIconSize(QSize(size, size));
    for (const FormSection& section : formSections(entity)) {
        addItem(sectionTitle(section));
    }
    retranslate();
}

void SectionList::retranslate() {
    setAccessibleName(tr("Sections of the form"));
    setToolTip(tr("Ctrl+Page Down and Ctrl+Page Up go from one section to the next."));
    showFaults({});
    setFixedWidth(sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 8);
}

void SectionList::showFaults(const std::vector<Fault>& faults) {
    const auto sections = formSections(m_entity);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        int count = 0;
        std::optional<Severity> worst;
        for (const Fault& fault : faults) {
            const auto field = fieldIndex(m_entity, fault.field);
            if (field && std::ranges::contains(sections[i].fields, *field)) {
                ++count;
                worst = worst == Severity::Error ? worst : fault.severity;
            }
        }
        const QString title = sectionTitle(sections[i]);
        QListWidgetItem* row = item(static_cast<int>(i));
        row->setText(count == 0 ? title : tr("%1 (%2)", "section, number of faults").arg(title).arg(count));
        row->setIcon(markIcon(worst, palette(), iconSize().width(), devicePixelRatio()));
        row->setData(Qt::AccessibleTextRole,
                     count == 0 ? title : tr("%1: %Ln to mend", "section of a form", count).arg(title));
    }
}

std::optional<int> SectionList::sectionOf(std::size_t field) const {
    const auto sections = formSections(m_entity);
    const auto found = std::ranges::find_if(
        sections, [&](const FormSection& section) { return std::ranges::contains(section.fields, field); });
    return found == sections.end() ? std::nullopt : std::optional{static_cast<int>(found - sections.begin())};
}

void SectionList::step(int sections) {
    setCurrentRow(std::clamp(currentRow() + sections, 0, count() - 1));
}

} // namespace maillage
