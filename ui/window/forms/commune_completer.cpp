// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/commune_completer.h"

#include "core/territory/gazetteer.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/forms/form_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace maillage {

namespace {

constexpr qsizetype shortest = 2;
constexpr std::size_t most = 12;

} // namespace

CommuneCompleter::CommuneCompleter(FormField& commune, FormField& postcode, FormField* insee, QObject* parent)
    : QObject(parent)
    , m_commune(commune)
    , m_postcode(postcode)
    , m_insee(insee)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this)) {
    auto* line = commune.editor().findChild<QLineEdit*>(QStringLiteral("line"));
    m_completer->setWidget(line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(line, &QLineEdit::textEdited, this, &CommuneCompleter::propose);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { fill(index.data(Qt::UserRole).toString()); });
    connect(&commune, &FormField::offerTaken, this, &CommuneCompleter::fillByPostcode);
}

void CommuneCompleter::propose(const QString& start) {
    m_model->clear();
    if (start.size() < shortest) {
        m_completer->popup()->hide();
        return;
    }
    const CommuneList communes = Gazetteer::instance().communesStarting(toUtf8(start), most);
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (!communes[i].isPresent()) {
            continue;
        }
        auto* item = new QStandardItem(
            QStringLiteral("%1 (%2)").arg(toQString(communes[i].name()), toQString(communes[i].departement().name)));
        item->setData(toQString(communes[i].code()), Qt::UserRole);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0) {
        m_completer->complete();
    } else {
        m_completer->popup()->hide();
    }
}

void CommuneCompleter::fill(const QString& insee) {
    const auto commune = Gazetteer::instance().commune(toUtf8(insee));
    if (!commune) {
        return;
    }
    m_commune.editor().setValue(std::string(commune->name()));
    if (m_insee != nullptr) {
        m_insee->editor().setValue(std::string(commune->code()));
    }
    const auto postcodes = commune->postcodes();
    if (!Gazetteer::instance().postcodeMatches(commune->code(), m_postcode.editor().value())) {
        m_postcode.editor().setValue(postcodes.size() == 1 ? postcodeText(postcodes[0]) : std::string());
        if (postcodes.size() > 1) {
            m_postcode.editor().setFocus(Qt::OtherFocusReason);
        }
    }
    Q_EMIT filled();
}

/// The commune that bears the name among those of the postcode.
void CommuneCompleter::fillByPostcode(const QString& name) {
    const CommuneList communes = Gazetteer::instance().communesWithPostcode(m_postcode.editor().value());
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (toQString(communes[i].name()) == name) {
            fill(toQString(communes[i].code()));
            return;
        }
    }
}

} // namespace maillage
