// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/stop_dialog.h"

#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/forms/commune_completer.h"
#include "ui/window/forms/form_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

StopDialog::StopDialog(HubSession& session, Dialogs& dialogs, const Record& stop, std::string of, QWidget* parent)
    : AttachedDialog(session, dialogs, stop, parent)
    , m_of(std::move(of)) {
    using enum StopField;
    setWindowTitle(tr("Stop of “%1”").arg(toQString(m_of)));
    auto* body = new QWidget;
    auto* fields = new QVBoxLayout(body);
    addFields(*fields, {Name, Adresse});
    addFields(*fields, {Commune, CodePostal, CodeInsee});
    addFields(*fields, {Horaires});
    addFields(*fields, {Since, Until});
    addFields(*fields, {Latitude, Longitude});
    addFields(*fields, {Comment});
    fields->addStretch();
    new CommuneCompleter(fieldOf(Commune), fieldOf(CodePostal), &fieldOf(CodeInsee), this);
    auto* area = new QScrollArea;
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its fields have it
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    addButtons(*layout);
    fieldOf(Name).editor().setFocus();
    const int character = fontMetrics().averageCharWidth();
    resize(QSize(character * 110, character * 90).boundedTo(screen()->availableSize() * 9 / 10));
}

void StopDialog::addFields(QVBoxLayout& layout, std::initializer_list<StopField> fields) {
    auto* line = new QHBoxLayout;
    for (const StopField field : fields) {
        auto* formField = new FormField(Entity::Stop, std::to_underlying(field));
        formField->editor().setValue(m_record[field]);
        m_fields.push_back(formField);
        line->addWidget(formField, 1, Qt::AlignTop);
    }
    layout.addLayout(line);
}

FormField& StopDialog::fieldOf(StopField field) const {
    return **std::ranges::find(m_fields, std::to_underlying(field), &FormField::field);
}

Record StopDialog::edited() const {
    Record stop = m_record;
    for (const FormField* field : m_fields) {
        stop.values[field->field()] = field->editor().value();
    }
    return stop;
}

void StopDialog::save() {
    const Record stop = edited();
    if (displayName(stop).empty()) {
        showProblem(tr("Say where the stop is: its name or its commune."));
        return;
    }
    run(saveStop(stop, m_of));
}

} // namespace maillage
