// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/check_list_editor.h"

#include "core/base/text.h"
#include "core/model/record.h"
#include "core/standard/vocabularies.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/roomy_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr int longList = 16;  ///< from here on there is a line to find by
constexpr int mostShown = 10; ///< lines of a long list

} // namespace

CheckListEditor::CheckListEditor(PlaceField field, QWidget* parent)
    : ValueEditor(parent)
    , m_field(field)
    , m_find(new QLineEdit)
    , m_list(new QListWidget) {
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->installEventFilter(this);
    m_find->installEventFilter(this);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_find->setClearButtonEnabled(true);
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(m_find->placeholderText());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, this, &CheckListEditor::showMatching);
    connect(m_list, &QListWidget::itemChanged, this, &ValueEditor::valueChanged);
    fill({});
}

void CheckListEditor::addItem(const std::string& value, bool checked) {
    auto* item = new QListWidgetItem(valueLabel(m_field, value), m_list);
    item->setData(Qt::UserRole, toQString(value));
    item->setToolTip(item->text());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QListWidgetItem* CheckListEditor::itemFor(std::string_view value) const {
    const auto term = termIndex(m_field, value);
    const QString wanted = toQString(term ? vocabularyOf(m_field)[*term].value : value);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == wanted) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

void CheckListEditor::setValue(const std::string& value) {
    fill(value);
    fitHeight();
    m_value = value;
    m_checked = checkedValues();
    Q_EMIT valueChanged();
}

void CheckListEditor::fill(std::string_view value) {
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Term& term : vocabularyOf(m_field)) {
        addItem(std::string(term.value), false);
    }
    for (const std::string_view part : listParts(value)) {
        if (QListWidgetItem* item = itemFor(part)) {
            item->setCheckState(Qt::Checked);
        } else {
            addItem(std::string(part), true);
        }
    }
    m_find->setVisible(m_list->count() > longList);
    setFocusProxy(m_list->count() > longList ? static_cast<QWidget*>(m_find) : m_list); // the first one, as Tab goes
    if (m_list->count() > longList) {
        bringCheckedUp();
    }
}

/// Long vocabularies: what is ticked first, then by the alphabet.
void CheckListEditor::bringCheckedUp() {
    std::vector<QListWidgetItem*> items;
    while (QListWidgetItem* item = m_list->takeItem(0)) {
        items.push_back(item);
    }
    std::ranges::stable_sort(items, [](const QListWidgetItem* a, const QListWidgetItem* b) {
        return a->checkState() != b->checkState() ? a->checkState() == Qt::Checked
                                                  : QString::localeAwareCompare(a->text(), b->text()) < 0;
    });
    for (QListWidgetItem* item : items) {
        m_list->addItem(item);
    }
    m_list->scrollToTop();
}

std::vector<std::string> CheckListEditor::checkedValues() const {
    std::vector<std::string> values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            values.push_back(toUtf8(m_list->item(row)->data(Qt::UserRole).toString()));
        }
    }
    return values;
}

/// Values that stay keep their order and spelling; new ones follow.
std::string CheckListEditor::value() const {
    std::vector<std::string> checked = checkedValues();
    if (checked == m_checked) {
        return m_value;
    }
    std::string joined;
    const auto append = [&](std::string_view part) {
        joined += joined.empty() ? "" : "|";
        joined += part;
    };
    for (const std::string_view part : listParts(m_value)) {
        const QListWidgetItem* item = itemFor(part);
        const std::string listed = item != nullptr ? toUtf8(item->data(Qt::UserRole).toString()) : std::string();
        if (std::erase(checked, listed) > 0) {
            append(part);
        }
    }
    std::ranges::for_each(checked, append);
    return joined;
}

void CheckListEditor::setHint(const QString& /*hint*/) {}

void CheckListEditor::showMatching(const QString& text) {
    const std::string wanted = fold(toUtf8(text));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const std::string label = fold(toUtf8(item->text() + QLatin1Char(' ') + item->data(Qt::UserRole).toString()));
        item->setHidden(label.find(wanted) == std::string::npos);
    }
}

/// As high as its values need at this width, or as the first of a long vocabulary do.
void CheckListEditor::fitHeight() {
    const int lines = m_list->count() > longList ? mostShown : m_list->count();
    int height = 2 * m_list->frameWidth() + 2;
    for (int row = 0; row < lines; ++row) {
        const int wrapped = m_list->visualItemRect(m_list->item(row)).height();
        height += std::max(wrapped, m_list->sizeHintForRow(row));
    }
    m_list->setFixedHeight(height);
}

bool CheckListEditor::findKey(int key) {
    if (key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) {
        return false;
    }
    for (int row = 0; row < m_list->count() && !m_find->text().isEmpty(); ++row) {
        if (QListWidgetItem* item = m_list->item(row); !item->isHidden()) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            break;
        }
    }
    return true;
}

bool CheckListEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return key->modifiers() == Qt::NoModifier && findKey(key->key());
    }
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &CheckListEditor::fitHeight, Qt::QueuedConnection);
    }
    return ValueEditor::eventFilter(watched, event);
}

} // namespace maillage
