// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/record_form.h"

#include "ui/presenters/places/place_faults.h"
#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"
#include "ui/window/forms/commune_completer.h"
#include "ui/window/forms/form_sections.h"
#include "ui/window/look/house_style.h"
#include "ui/window/look/roomy_delegate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace maillage {

namespace {

constexpr int checkAfter = 150;

QString titleFor(const Record& record) {
    if (record.number != 0) {
        return RecordForm::tr("Edit “%1”").arg(toQString(displayName(record)));
    }
    switch (record.entity) {
    case Entity::Person:
        return RecordForm::tr("New person");
    case Entity::Organisation:
        return RecordForm::tr("New organisation");
    default:
        return RecordForm::tr("New place");
    }
}

} // namespace

RecordForm::RecordForm(HubSession& session, Dialogs& dialogs, const Record& record, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_before(record)
    , m_sections(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_summary(new QLabel)
    , m_buttons(new QDialogButtonBox)
    , m_checkTimer(new QTimer(this)) {
    setWindowTitle(titleFor(record));
    setAttribute(Qt::WA_DeleteOnClose);
    m_checkTimer->setSingleShot(true);
    m_checkTimer->setInterval(checkAfter);
    addSections();
    layOut();
    addCommuneCompletion();
    connect(m_checkTimer, &QTimer::timeout, this, &RecordForm::check);
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordForm::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordForm::reject);
    m_sections->setCurrentRow(0);
    m_fields.front()->editor().setFocus();
    check();
}

void RecordForm::addSections() {
    for (const FormSection& section : formSections(m_before.entity)) {
        m_sections->addItem(sectionTitle(section));
        m_pages->addWidget(makeSection(section.fields));
    }
}

QScrollArea* RecordForm::makeSection(const std::vector<std::size_t>& fields) {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    for (const std::size_t field : fields) {
        auto* formField = new FormField(m_before.entity, field);
        formField->editor().setValue(m_before.values[field]);
        connect(&formField->editor(), &ValueEditor::valueChanged, this, &RecordForm::checkSoon);
        m_fields.push_back(formField);
        layout->addWidget(formField);
    }
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void RecordForm::layOut() {
    m_sections->setItemDelegate(new RoomyDelegate(m_sections));
    m_sections->setAccessibleName(tr("Sections of the form"));
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    m_summary->setWordWrap(true);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_sections);
    columns->addWidget(m_pages, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(bottom);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 110, character * 90);
}

void RecordForm::addCommuneCompletion() {
    if (m_before.entity != Entity::Place) {
        return;
    }
    auto* completer = new CommuneCompleter(*fieldOf(std::to_underlying(PlaceField::Commune)),
                                           *fieldOf(std::to_underlying(PlaceField::CodePostal)),
                                           *fieldOf(std::to_underlying(PlaceField::CodeInsee)), this);
    connect(completer, &CommuneCompleter::filled, this, &RecordForm::checkSoon);
}

FormField* RecordForm::fieldOf(std::size_t field) const {
    const auto found = std::ranges::find(m_fields, field, &FormField::field);
    return found == m_fields.end() ? nullptr : *found;
}

void RecordForm::goTo(std::size_t field) {
    const auto sections = formSections(m_before.entity);
    for (std::size_t section = 0; section < sections.size(); ++section) {
        if (std::ranges::contains(sections[section].fields, field)) {
            m_sections->setCurrentRow(static_cast<int>(section));
            fieldOf(field)->editor().setFocus(Qt::OtherFocusReason);
        }
    }
}

Record RecordForm::edited() const {
    Record record = m_before;
    for (FormField* field : m_fields) {
        record.values[field->field()] = field->editor().value();
    }
    return record;
}

void RecordForm::checkSoon() {
    m_checkTimer->start();
}

void RecordForm::check() {
    if (m_before.entity != Entity::Place) {
        return;
    }
    const int wanted = ++m_wanted;
    m_session.compute<std::vector<Fault>>(
        this, [record = edited()] { return faultsOfPlace(record); },
        [this, wanted](const std::vector<Fault>& faults) {
            if (wanted == m_wanted) {
                showFaults(toShow(faults));
            }
        });
}

/// In a new record, what is still empty is no fault yet, and what the hub fills by itself never is.
std::vector<Fault> RecordForm::toShow(std::vector<Fault> faults) const {
    if (m_before.number == 0) {
        std::erase_if(faults, [this](const Fault& fault) {
            const auto field = fieldIndex(m_before.entity, fault.field);
            const FormField* shown = field ? fieldOf(*field) : nullptr;
            return shown == nullptr || shown->editor().value().empty();
        });
    }
    return faults;
}

void RecordForm::showFaults(const std::vector<Fault>& faults) {
    for (FormField* field : m_fields) {
        const std::string_view name = fieldsOf(m_before.entity)[field->field()].name;
        std::vector<Fault> own;
        std::ranges::copy_if(faults, std::back_inserter(own), [&](const Fault& fault) { return fault.field == name; });
        field->setFaults(own);
        if (name == "horaires") {
            const std::string hours = field->editor().value();
            const QString words = hoursInWords(hours);
            field->setHelp(words == toQString(hours) ? QString() : words);
        }
    }
    showSectionFaults(faults);
}

void RecordForm::showSectionFaults(const std::vector<Fault>& faults) {
    const auto sections = formSections(m_before.entity);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const auto count = std::ranges::count_if(faults, [&](const Fault& fault) {
            const auto field = fieldIndex(m_before.entity, fault.field);
            return field && std::ranges::contains(sections[i].fields, *field);
        });
        const QString title = sectionTitle(sections[i]);
        m_sections->item(static_cast<int>(i))
            ->setText(count == 0 ? title : tr("%1 (%2)", "section, number of faults").arg(title).arg(count));
    }
    const auto errors = std::ranges::count(faults, Severity::Error, &Fault::severity);
    const auto warnings = static_cast<int>(faults.size()) - static_cast<int>(errors);
    QStringList parts;
    if (errors > 0) {
        parts << tr("The standard refuses %n field(s).", nullptr, static_cast<int>(errors));
    }
    if (warnings > 0) {
        parts << tr("%n field(s) are doubtful.", nullptr, warnings);
    }
    m_summary->setText(parts.join(QLatin1Char(' ')));
}

void RecordForm::showProblem(const QString& sentence) {
    m_summary->setText(sentence);
    m_buttons->setEnabled(true);
    m_saving = false;
}

void RecordForm::save() {
    if (m_saving) {
        return;
    }
    m_saving = true;
    m_buttons->setEnabled(false);
    auto key = std::make_shared<RecordKey>(m_before.key());
    m_session.edit(saveRecord(edited(), m_before, key), this, [this, key](const Result<ChangeReport>& report) {
        if (!report) {
            showProblem(sentenceOf(report.error().message));
            return;
        }
        Q_EMIT saved(*key);
        accept();
    });
}

void RecordForm::reject() {
    if (edited() == m_before) {
        QDialog::reject();
        return;
    }
    const Question question{.title = tr("Save the changes?"),
                            .text = tr("What you wrote in this form is not in the hub yet."),
                            .yes = tr("Save"),
                            .no = tr("Throw away")};
    m_dialogs.ask(this, question, [this](bool yes) {
        if (yes) {
            save();
        } else {
            QDialog::reject();
        }
    });
}

} // namespace maillage
