// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/perimeters_dialog.h"

#include "ui/presenters/filters/filter_edits.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/filters/perimeter_dialog.h"
#include "ui/window/look/roomy_delegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

PerimetersDialog::PerimetersDialog(Workspace& workspace, const MapPane& map, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_map(map)
    , m_list(new QListWidget)
    , m_add(new QPushButton(tr("&New…")))
    , m_change(new QPushButton(tr("&Change…")))
    , m_remove(new QPushButton(tr("&Delete"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own perimeters"));
    layOut();
    connect(m_add, &QPushButton::clicked, this, &PerimetersDialog::add);
    connect(m_change, &QPushButton::clicked, this, &PerimetersDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &PerimetersDialog::remove);
    connect(m_list, &QListWidget::itemActivated, this, &PerimetersDialog::change);
    connect(m_list, &QListWidget::currentRowChanged, this, &PerimetersDialog::followCurrent);
    connect(&workspace.session, &HubSession::snapshotChanged, this, [this](const Touched& touched) {
        if (touched.holdsAny(Entity::Perimeter)) {
            fill();
        }
    });
    connect(&workspace.session, &HubSession::stateChanged, this, &PerimetersDialog::followCurrent);
    fill();
}

void PerimetersDialog::layOut() {
    auto* explanation = new QLabel(
        tr("A perimeter is a territory of your own: some communes under a name, to filter and to count by."));
    explanation->setWordWrap(true);
    m_list->setAccessibleName(tr("Own perimeters"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    auto* actions = new QVBoxLayout;
    actions->addWidget(m_add);
    actions->addWidget(m_change);
    actions->addWidget(m_remove);
    actions->addStretch();
    auto* body = new QHBoxLayout;
    body->addWidget(m_list, 1);
    body->addLayout(actions);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 18);
}

void PerimetersDialog::fill() {
    const QVariant before = m_list->currentItem() != nullptr ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    m_list->clear();
    for (const Perimeter& perimeter : m_workspace.session.snapshot()->perimeters()) {
        auto* item = new QListWidgetItem(tr("%1 (%Ln commune(s))", nullptr, static_cast<int>(perimeter.communes.size()))
                                             .arg(toQString(perimeter.name)),
                                         m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(qlonglong{perimeter.key}));
        if (item->data(Qt::UserRole) == before) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    followCurrent();
}

void PerimetersDialog::followCurrent() {
    const bool writable = m_workspace.session.isWritable();
    m_add->setEnabled(writable);
    m_change->setEnabled(writable && current() != nullptr);
    m_remove->setEnabled(writable && current() != nullptr);
}

const Perimeter* PerimetersDialog::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    const Perimeters& perimeters = m_workspace.session.snapshot()->perimeters();
    const auto found =
        std::ranges::find(perimeters, item != nullptr ? item->data(Qt::UserRole).toLongLong() : 0, &Perimeter::key);
    return found == perimeters.end() ? nullptr : &*found;
}

PerimeterDialog* PerimetersDialog::openFor(const Perimeter& perimeter) {
    auto* dialog = new PerimeterDialog(m_workspace, m_map, perimeter, this);
    dialog->open();
    return dialog;
}

PerimeterDialog* PerimetersDialog::add() {
    return openFor({});
}

PerimeterDialog* PerimetersDialog::change() {
    const Perimeter* perimeter = current();
    return perimeter != nullptr && m_workspace.session.isWritable() ? openFor(*perimeter) : nullptr;
}

void PerimetersDialog::remove() {
    if (const Perimeter* perimeter = current()) {
        m_workspace.session.edit(removePerimeter(perimeter->key, perimeter->name));
    }
}

} // namespace maillage
