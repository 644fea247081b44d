// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/territory_dialog.h"

#include "core/base/text.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/look/icons.h"
#include "ui/window/look/roomy_delegate.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

namespace {

constexpr std::size_t most = 60;

} // namespace

TerritoryDialog::TerritoryDialog(HubSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_remark(new QLabel)
    , m_filter(new QPushButton(tr("Filter"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Choose a territory"));
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &TerritoryDialog::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &TerritoryDialog::followCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &TerritoryDialog::accept);
    m_field->installEventFilter(this);
    find({});
}

void TerritoryDialog::layOut() {
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_field->setPlaceholderText(tr("Name, postcode, INSEE code or SIREN"));
    m_field->setAccessibleName(tr("Name, postcode or code of the territory"));
    m_list->setAccessibleName(tr("Territories found"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_filter, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TerritoryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
}

QString TerritoryDialog::labelOf(const TerritoryHit& hit) {
    const QString name = toQString(hit.name);
    switch (hit.kind) {
    case TerritoryKind::Region:
        return tr("%1 — région").arg(name);
    case TerritoryKind::Departement:
        return tr("%1 — département %2").arg(name, toQString(hit.code));
    case TerritoryKind::Epci:
        return tr("%1 — intercommunality").arg(name);
    case TerritoryKind::Arrondissement:
        return tr("%1 — arrondissement, %2").arg(name, toQString(hit.within));
    case TerritoryKind::Communes:
        break;
    }
    return tr("%1 — commune, %2").arg(name, toQString(hit.within));
}

void TerritoryDialog::find(const QString& text) {
    const int wanted = ++m_wanted;
    m_session.compute<std::vector<TerritoryHit>>(
        this, [text = toUtf8(text)] { return findTerritories(text, most); },
        [this, wanted](const std::vector<TerritoryHit>& hits) {
            if (wanted == m_wanted) {
                showHits(hits);
            }
        });
}

void TerritoryDialog::showHits(const std::vector<TerritoryHit>& hits) {
    m_list->clear();
    addPerimeters(m_field->text());
    for (const TerritoryHit& hit : hits) {
        auto* item = new QListWidgetItem(labelOf(hit), m_list);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, toQString(hit.identification));
    }
    m_list->setCurrentRow(m_list->count() == 0 ? -1 : 0);
    if (m_field->text().trimmed().isEmpty()) {
        m_remark->setText(tr("Régions, départements, intercommunalities and communes of all France."));
    } else if (m_list->count() == 0) {
        m_remark->setText(tr("No territory has this name or code."));
    } else {
        m_remark->setText(hits.size() < most ? tr("%Ln territory(ies) found", nullptr, static_cast<int>(hits.size()))
                                             : tr("The first %Ln; type more letters for others", nullptr,
                                                  static_cast<int>(hits.size())));
    }
    followCurrent();
}

void TerritoryDialog::addPerimeters(const QString& text) {
    const std::string wanted = fold(trimmed(toUtf8(text)));
    for (const Perimeter& perimeter : m_session.snapshot()->perimeters()) {
        if (!wanted.empty() && fold(perimeter.name).contains(wanted)) {
            auto* item = new QListWidgetItem(tr("%1 — own perimeter").arg(toQString(perimeter.name)), m_list);
            item->setToolTip(item->text());
            item->setData(Qt::UserRole, toQString(perimeter.identification));
        }
    }
}

void TerritoryDialog::setActionText(const QString& text) {
    m_filter->setText(text);
}

void TerritoryDialog::followCurrent() {
    m_filter->setEnabled(m_list->currentItem() != nullptr);
}

bool TerritoryDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void TerritoryDialog::accept() {
    if (const QListWidgetItem* item = m_list->currentItem()) {
        Q_EMIT chosen(toUtf8(item->data(Qt::UserRole).toString()));
        QDialog::accept();
    }
}

} // namespace maillage
