// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/walk/fitting.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBrowser>

namespace maillage::test {

namespace {

constexpr int rounding = 1;

/// Collects what is too narrow or too low.
class Findings {
public:
    void need(const QWidget& widget, int has, int needs, const QString& of) {
        if (has + rounding < needs) {
            m_lines << QStringLiteral("%1: %2 is %3, needs %4")
                           .arg(described(widget), of, QString::number(has), QString::number(needs));
        }
    }

    void say(const QWidget& widget, const QString& what) { m_lines << described(widget) + QStringLiteral(": ") + what; }

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

int textWidth(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

void checkLabel(const QLabel& label, Findings& findings) {
    if (label.text().isEmpty()) {
        return;
    }
    if (label.wordWrap()) {
        findings.need(label, label.height(), label.heightForWidth(label.width()), QStringLiteral("height"));
    } else {
        findings.need(label, label.width(), label.sizeHint().width(), QStringLiteral("width"));
        findings.need(label, label.height(), label.sizeHint().height(), QStringLiteral("height"));
    }
}

void checkButton(const QAbstractButton& button, Findings& findings) {
    if (button.text().isEmpty()) {
        return;
    }
    constexpr int air = 8; // what the style adds for the looks
    findings.need(button, button.width(), button.sizeHint().width() - air, QStringLiteral("width"));
    findings.need(button, button.height(), button.fontMetrics().height(), QStringLiteral("height"));
}

void checkCombo(const QComboBox& combo, Findings& findings) {
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    findings.need(combo, room.width(), textWidth(combo, combo.currentText()), QStringLiteral("chosen text"));
}

void checkTabs(const QTabBar& tabs, Findings& findings) {
    int all = 0;
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.isTabVisible(i)) {
            findings.need(tabs, tabs.tabRect(i).width(), textWidth(tabs, tabs.tabText(i)), QStringLiteral("a tab"));
            all += tabs.tabRect(i).width();
        }
    }
    findings.need(tabs, tabs.width(), all, QStringLiteral("width of all tabs"));
}

void checkHeader(const QHeaderView& header, Findings& findings) {
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr) {
        return;
    }
    for (int i = 0; i < header.count(); ++i) {
        if (!header.isSectionHidden(i)) {
            const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
            findings.need(header, header.sectionSize(i), textWidth(header, title), title);
        }
    }
}

/// A list one can scroll sideways, or whose tool tips say it all, hides nothing.
void checkList(const QListView& list, Findings& findings) {
    if (list.model() == nullptr || list.wordWrap() || list.horizontalScrollBar()->maximum() > 0) {
        return;
    }
    for (int row = 0; row < list.model()->rowCount(list.rootIndex()); ++row) {
        const QModelIndex index = list.model()->index(row, list.modelColumn(), list.rootIndex());
        if (index.data(Qt::ToolTipRole).toString().isEmpty()) {
            findings.need(list, list.viewport()->width(), list.sizeHintForIndex(index).width(),
                          index.data().toString());
        }
    }
}

void checkMenuBar(const QMenuBar& bar, Findings& findings) {
    for (QAction* action : bar.actions()) {
        const QRect room = bar.actionGeometry(action);
        if (action->isVisible() && (room.isEmpty() || !bar.rect().contains(room))) {
            findings.say(bar, action->text() + QStringLiteral(" stands outside"));
        }
    }
}

void checkScrolled(const QScrollArea& area, Findings& findings) {
    if (area.widget() != nullptr && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
        findings.need(area, area.viewport()->width(), area.widget()->minimumSizeHint().width(),
                      QStringLiteral("width of the form"));
    }
}

/// Stands it inside its parent? What scrolls is judged by its own size.
void checkPlace(const QWidget& widget, Findings& findings) {
    const QWidget* parent = widget.parentWidget();
    const bool hasText =
        qobject_cast<const QLabel*>(&widget) != nullptr || qobject_cast<const QAbstractButton*>(&widget) != nullptr;
    const bool scrolls =
        parent != nullptr && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
    if (hasText && parent != nullptr && !widget.isWindow() && !scrolls && !parent->rect().contains(widget.geometry())) {
        findings.say(widget, QStringLiteral("stands partly outside of its parent"));
    }
}

void check(const QWidget& widget, Findings& findings) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        checkLabel(*label, findings);
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        checkButton(*button, findings);
    } else if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        checkCombo(*combo, findings);
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        checkTabs(*tabs, findings);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        checkHeader(*header, findings);
    } else if (const auto* list = qobject_cast<const QListView*>(&widget)) {
        checkList(*list, findings);
    } else if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        checkMenuBar(*bar, findings);
    } else if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
        checkScrolled(*area, findings);
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        findings.need(*line, line->height(), line->fontMetrics().height(), QStringLiteral("height"));
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        findings.need(*group, group->width(), textWidth(*group, group->title()), QStringLiteral("title"));
    } else if (const auto* browser = qobject_cast<const QTextBrowser*>(&widget)) {
        findings.need(*browser, 0, browser->horizontalScrollBar()->maximum(), QStringLiteral("text beside the view"));
    }
    checkPlace(widget, findings);
}

} // namespace

QList<const QWidget*> visibleWidgets(const QWidget& root) {
    QList<const QWidget*> found{&root};
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == root.window()) {
            found << widget;
        }
    }
    return found;
}

QString described(const QWidget& widget) {
    QString text = widget.property("text").toString();
    if (text.isEmpty()) {
        text = widget.accessibleName();
    }
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(60));
}

QStringList cutTexts(const QWidget& root) {
    Findings findings;
    for (const QWidget* widget : visibleWidgets(root)) {
        check(*widget, findings);
    }
    return findings.lines();
}

} // namespace maillage::test
