// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/bulk_edit_form.h"

#include "core/standard/vocabularies.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace maillage {

namespace {

enum CallAgain { AsItIs, OnDate, Never };

constexpr std::array listFields{
    PlaceField::DispositifProgrammesNationaux,
    PlaceField::FormationsLabels,
    PlaceField::AutresFormationsLabels,
    PlaceField::Services,
    PlaceField::PublicsSpecifiquementAdresses,
    PlaceField::PriseEnChargeSpecifique,
    PlaceField::FraisACharge,
    PlaceField::ModalitesAcces,
    PlaceField::ModalitesAccompagnement,
    PlaceField::Typologie,
    PlaceField::Itinerance,
};

std::size_t numberOf(PlaceField field) {
    return std::to_underlying(field);
}

std::string isoDate(const QDateEdit& edit) {
    return toUtf8(edit.date().toString(Qt::ISODate));
}

QDateEdit* makeDate(const QString& name) {
    auto* date = new QDateEdit(QDate::currentDate());
    date->setCalendarPopup(true);
    date->setAccessibleName(name);
    return date;
}

/// The chosen value, or what was typed, without spaces around it.
std::string textOf(const QComboBox& combo) {
    const QVariant data = combo.currentData();
    const bool chosen =
        data.isValid() && (!combo.isEditable() || combo.currentText() == combo.itemText(combo.currentIndex()));
    return toUtf8((chosen ? data.toString() : combo.currentText()).trimmed());
}

/// A bar would make two values of one.
std::vector<std::string> valuesOf(const QComboBox& combo) {
    const std::string text = textOf(combo);
    std::vector<std::string> values;
    for (const std::string_view part : listParts(text)) {
        values.emplace_back(part);
    }
    return values;
}

} // namespace

BulkEditForm::BulkEditForm(const Snapshot& snapshot, const QString& user, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_addTag(new QComboBox)
    , m_removeTag(new QComboBox)
    , m_field(new QComboBox)
    , m_addTerm(new QComboBox)
    , m_removeTerm(new QComboBox)
    , m_state(makeChoice(PlaceField::State))
    , m_closedSince(makeDate(fieldLabel(PlaceField::ClosedSince)))
    , m_visibility(makeChoice(PlaceField::Visibility))
    , m_starred(makeChoice(PlaceField::Starred))
    , m_verified(new QCheckBox(tr("&Verified on")))
    , m_verifiedOn(makeDate(fieldLabel(PlaceField::VerifiedOn)))
    , m_verifiedBy(new QLineEdit(user))
    , m_callAgain(new QComboBox)
    , m_callAgainOn(makeDate(fieldLabel(PlaceField::CallAgainOn))) {
    fillTags(snapshot);
    fillFields();
    fillTerms();
    m_verifiedBy->setAccessibleName(fieldLabel(PlaceField::VerifiedBy));
    m_callAgain->addItem(tr("Leave as it is"), AsItIs);
    m_callAgain->addItem(tr("On"), OnDate);
    m_callAgain->addItem(tr("No call any more"), Never);
    m_callAgain->setAccessibleName(fieldLabel(PlaceField::CallAgainOn));
    layOut();
    connectParts();
    followDates();
}

QComboBox* BulkEditForm::makeChoice(PlaceField field) {
    auto* combo = new QComboBox;
    combo->addItem(tr("Leave as it is"), QString());
    for (const std::string_view value : choicesOf(Entity::Place, numberOf(field))) {
        combo->addItem(choiceLabel(Entity::Place, numberOf(field), value), toQString(value));
    }
    combo->setAccessibleName(fieldLabel(field));
    return combo;
}

void BulkEditForm::fillTags(const Snapshot& snapshot) {
    for (QComboBox* combo : {m_addTag, m_removeTag}) {
        combo->addItem(QString(), QString());
        for (const std::string& tag : snapshot.facetValues(Facet::Tags)) {
            combo->addItem(toQString(tag), toQString(tag));
        }
    }
    m_addTag->setEditable(true);
    m_addTag->setInsertPolicy(QComboBox::NoInsert);
    m_addTag->setAccessibleName(tr("Tag to add"));
    m_addTag->lineEdit()->setAccessibleName(m_addTag->accessibleName());
    m_removeTag->setAccessibleName(tr("Tag to take off"));
}

void BulkEditForm::fillFields() {
    for (const PlaceField field : listFields) {
        m_field->addItem(fieldLabel(field), static_cast<int>(field));
    }
    m_field->setAccessibleName(tr("List to change"));
    m_addTerm->setAccessibleName(tr("Value to add"));
    m_removeTerm->setAccessibleName(tr("Value to take off"));
    m_addTerm->setInsertPolicy(QComboBox::NoInsert);
    m_removeTerm->setInsertPolicy(QComboBox::NoInsert);
}

void BulkEditForm::fillTerms() {
    const auto field = static_cast<PlaceField>(m_field->currentData().toInt());
    const auto terms = vocabularyOf(field);
    for (QComboBox* combo : {m_addTerm, m_removeTerm}) {
        const QSignalBlocker blocker(combo);
        combo->clear();
        combo->addItem(QString(), QString());
        for (const Term& term : terms) {
            combo->addItem(valueLabel(field, term.value), toQString(term.value));
        }
        combo->setEditable(terms.empty());
        if (combo->isEditable()) {
            combo->lineEdit()->setAccessibleName(combo->accessibleName());
        }
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
    }
    Q_EMIT changed();
}

void BulkEditForm::layOut() {
    const auto word = [](const QString& text) {
        auto* label = new QLabel(text);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return label;
    };
    m_grid->setContentsMargins(0, 0, 0, 0);
    auto* tags = new QLabel(fieldLabel(PlaceField::Tags));
    m_grid->addWidget(tags, 0, 0);
    m_grid->addWidget(word(tr("Add:")), 0, 1);
    m_grid->addWidget(m_addTag, 0, 2);
    m_grid->addWidget(word(tr("Take off:")), 0, 3);
    m_grid->addWidget(m_removeTag, 0, 4);
    m_grid->addWidget(m_field, 1, 0);
    m_grid->addWidget(word(tr("Add:")), 1, 1);
    m_grid->addWidget(m_addTerm, 1, 2);
    m_grid->addWidget(word(tr("Take off:")), 1, 3);
    m_grid->addWidget(m_removeTerm, 1, 4);
    m_grid->addWidget(new QLabel(fieldLabel(PlaceField::State)), 2, 0);
    m_grid->addWidget(m_state, 2, 1, 1, 2);
    m_grid->addWidget(word(fieldLabel(PlaceField::ClosedSince)), 2, 3);
    m_grid->addWidget(m_closedSince, 2, 4);
    m_grid->addWidget(new QLabel(fieldLabel(PlaceField::Visibility)), 3, 0);
    m_grid->addWidget(m_visibility, 3, 1, 1, 2);
    m_grid->addWidget(word(fieldLabel(PlaceField::Starred)), 3, 3);
    m_grid->addWidget(m_starred, 3, 4);
    m_grid->addWidget(m_verified, 4, 0);
    m_grid->addWidget(m_verifiedOn, 4, 1, 1, 2);
    m_grid->addWidget(word(fieldLabel(PlaceField::VerifiedBy)), 4, 3);
    m_grid->addWidget(m_verifiedBy, 4, 4);
    m_grid->addWidget(new QLabel(fieldLabel(PlaceField::CallAgainOn)), 5, 0);
    m_grid->addWidget(m_callAgain, 5, 1, 1, 2);
    m_grid->addWidget(m_callAgainOn, 5, 4);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(4, 1);
}

void BulkEditForm::connectParts() {
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditForm::fillTerms);
    for (QComboBox* combo : {m_addTag, m_removeTag, m_addTerm, m_removeTerm}) {
        connect(combo, &QComboBox::currentTextChanged, this, &BulkEditForm::changed);
    }
    for (QComboBox* combo : {m_state, m_visibility, m_starred, m_callAgain}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &BulkEditForm::followDates);
    }
    connect(m_verified, &QCheckBox::toggled, this, &BulkEditForm::followDates);
    for (QDateEdit* date : {m_closedSince, m_verifiedOn, m_callAgainOn}) {
        connect(date, &QDateEdit::dateChanged, this, &BulkEditForm::changed);
    }
    connect(m_verifiedBy, &QLineEdit::textChanged, this, &BulkEditForm::changed);
}

void BulkEditForm::followDates() {
    m_closedSince->setEnabled(m_state->currentData().toString() == QStringLiteral("closed"));
    m_verifiedOn->setEnabled(m_verified->isChecked());
    m_verifiedBy->setEnabled(m_verified->isChecked());
    m_callAgainOn->setEnabled(m_callAgain->currentData().toInt() == OnDate);
    Q_EMIT changed();
}

void BulkEditForm::addLists(BulkEdit& edit) const {
    const auto add = [&](PlaceField field, const QComboBox& added, const QComboBox& removed) {
        ListEdit list{.field = field, .add = valuesOf(added), .remove = valuesOf(removed)};
        if (!list.add.empty() || !list.remove.empty()) {
            edit.lists.push_back(std::move(list));
        }
    };
    add(PlaceField::Tags, *m_addTag, *m_removeTag);
    add(static_cast<PlaceField>(m_field->currentData().toInt()), *m_addTerm, *m_removeTerm);
}

/// A closed place says since when; one that is open again does not.
void BulkEditForm::addState(BulkEdit& edit) const {
    const std::string state = toUtf8(m_state->currentData().toString());
    if (state.empty()) {
        return;
    }
    edit.values.push_back({numberOf(PlaceField::State), state});
    edit.values.push_back({numberOf(PlaceField::ClosedSince), state == "closed" ? isoDate(*m_closedSince) : ""});
}

void BulkEditForm::addCalls(BulkEdit& edit) const {
    if (m_verified->isChecked()) {
        edit.values.push_back({numberOf(PlaceField::VerifiedOn), isoDate(*m_verifiedOn)});
        edit.values.push_back({numberOf(PlaceField::VerifiedBy), toUtf8(m_verifiedBy->text().trimmed())});
    }
    const int callAgain = m_callAgain->currentData().toInt();
    if (callAgain != AsItIs) {
        edit.values.push_back({numberOf(PlaceField::CallAgainOn), callAgain == OnDate ? isoDate(*m_callAgainOn) : ""});
    }
}

BulkEdit BulkEditForm::value() const {
    BulkEdit edit;
    addLists(edit);
    addState(edit);
    for (const auto& [field, combo] :
         {std::pair{PlaceField::Visibility, m_visibility}, {PlaceField::Starred, m_starred}}) {
        const std::string value = toUtf8(combo->currentData().toString());
        if (!value.empty()) {
            edit.values.push_back({numberOf(field), value});
        }
    }
    addCalls(edit);
    return edit;
}

} // namespace maillage
