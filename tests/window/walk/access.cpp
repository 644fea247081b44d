// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/walk/access.h"

#include "tests/window/walk/fitting.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace maillage::test {

namespace {

/// Their cells are data.
bool holdsCells(QAccessible::Role role) {
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

bool needsName(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

/// Parts of Qt's own widgets: buttons of a scroll bar, the line of a combo box, the arrow of a tool bar.
bool isPartOfAnother(const QObject* object) {
    for (; object != nullptr && object->isWidgetType(); object = object->parent()) {
        const bool isIcon = qstrcmp(object->metaObject()->className(), "QLineEditIconButton") == 0;
        const bool isInSpinBox = qobject_cast<const QAbstractSpinBox*>(object->parent()) != nullptr;
        if (isIcon || isInSpinBox || object->objectName().startsWith(QStringLiteral("qt_calendar"))) {
            return true;
        }
        if (object->objectName().startsWith(QStringLiteral("qt_"))
            && object->objectName() != QStringLiteral("qt_tabwidget_stackedwidget")) {
            return true;
        }
    }
    return false;
}

QString describedObject(QAccessibleInterface& item) {
    const auto* widget = qobject_cast<const QWidget*>(item.object());
    const QString role = QString::number(item.role());
    return widget != nullptr ? QStringLiteral("%1 (role %2)").arg(described(*widget), role)
                             : QStringLiteral("role %1").arg(role);
}

void walk(QAccessibleInterface& item, QStringList& found) {
    const QAccessible::State state = item.state();
    const auto role = item.role();
    if (state.invisible || role == QAccessible::ScrollBar || isPartOfAnother(item.object())) {
        return;
    }
    const auto* widget = qobject_cast<const QWidget*>(item.object());
    const bool hasProxy = widget != nullptr && widget->focusProxy() != nullptr;
    const bool isWindow = role == QAccessible::Window || role == QAccessible::Dialog;
    if ((needsName(role) || (state.focusable && !isWindow && !hasProxy))
        && item.text(QAccessible::Name).trimmed().isEmpty()) {
        found << describedObject(item) + QStringLiteral(" has no name");
    }
    const bool byTab = widget != nullptr && !hasProxy && (widget->focusPolicy() & Qt::TabFocus) != 0;
    if (byTab && (role == QAccessible::NoRole || role == QAccessible::Client)) {
        found << describedObject(item) + QStringLiteral(" has no role");
    }
    if (holdsCells(role)) {
        return;
    }
    for (int i = 0; i < item.childCount(); ++i) {
        QAccessibleInterface* child = item.child(i);
        if (child != nullptr && child->isValid()) {
            walk(*child, found);
        }
    }
}

/// Of radio buttons that belong together, Tab comes to one.
bool standsForItsGroup(const QWidget& widget, const std::set<const QWidget*>& reached) {
    const auto* radio = qobject_cast<const QRadioButton*>(&widget);
    if (radio == nullptr) {
        return false;
    }
    const auto together = [radio](const QWidget* other) {
        const auto* button = qobject_cast<const QRadioButton*>(other);
        return button != nullptr && button->parentWidget() == radio->parentWidget()
               && button->group() == radio->group();
    };
    return std::ranges::any_of(reached, together);
}

std::set<const QWidget*> reachedByTab(QWidget& root) {
    constexpr int most = 400; // the map lets Tab go from place to place
    std::set<const QWidget*> reached;
    const QWidget& window = *root.window();
    QWidget* focused = window.focusWidget();
    if (focused == nullptr) {
        QTest::keyClick(&root, Qt::Key_Tab);
        focused = window.focusWidget();
    }
    const QWidget* first = focused;
    bool hasLeft = false; // some controls have several stops: a date its parts, a text its links
    for (int i = 0; i < most && focused != nullptr && !(hasLeft && focused == first); ++i) {
        reached.insert(focused);
        QTest::keyClick(focused, Qt::Key_Tab);
        focused = window.focusWidget();
        hasLeft = hasLeft || focused != first;
    }
    return reached;
}

class Mnemonics {
public:
    void add(const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) {
            return;
        }
        const auto [known, isNew] = m_texts.try_emplace(key.toString(), text);
        if (!isNew && known->second != text) {
            m_clashes << QStringLiteral("%1: “%2” and “%3”").arg(key.toString(), known->second, text);
        }
    }

    [[nodiscard]] const QStringList& clashes() const { return m_clashes; }

private:
    std::map<QString, QString> m_texts;
    QStringList m_clashes;
};

} // namespace

QStringList namelessObjects(QWidget& root) {
    QStringList found;
    if (QAccessibleInterface* top = QAccessible::queryAccessibleInterface(&root)) {
        walk(*top, found);
    }
    return found;
}

bool isTabStop(const QWidget& widget) {
    return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr
           && !isPartOfAnother(&widget);
}

QStringList unreachedByTab(QWidget& root) {
    const auto reached = reachedByTab(root);
    QStringList missing;
    for (const QWidget* widget : visibleWidgets(root)) {
        const bool wanted = widget != &root && isTabStop(*widget);
        if (wanted && !reached.contains(widget) && !standsForItsGroup(*widget, reached)) {
            missing << described(*widget);
        }
    }
    return missing;
}

QStringList clashingMnemonics(const QWidget& root) {
    Mnemonics mnemonics;
    for (const QWidget* widget : visibleWidgets(root)) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            mnemonics.add(button->text());
        } else if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && label->buddy()) {
            mnemonics.add(label->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            mnemonics.add(group->title());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                mnemonics.add(tabs->tabText(i));
            }
        } else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions()) {
                mnemonics.add(action->text());
            }
        }
    }
    return mnemonics.clashes();
}

} // namespace maillage::test
