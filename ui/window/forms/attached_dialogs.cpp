// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/attached_dialogs.h"

#include "core/base/clock.h"
#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/dialogs.h"
#include "ui/window/forms/form_sections.h"
#include "ui/window/forms/value_editor.h"
#include "ui/window/look/roomy_delegate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

AttachedDialog::AttachedDialog(HubSession& session, Dialogs& dialogs, const Record& record, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_record(record)
    , m_dialogs(dialogs)
    , m_before(record)
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

ValueEditor* AttachedDialog::addRow(QFormLayout& form, std::size_t field) {
    ValueEditor* editor = ValueEditor::make(m_record.entity, field, this);
    const QString label = fieldLabel(m_record.entity, field);
    editor->setHint(fieldHint(m_record.entity, field));
    editor->setName(label);
    editor->setValue(m_record.values[field]);
    form.addRow(label, editor);
    return editor;
}

void AttachedDialog::addButtons(QVBoxLayout& layout) {
    m_before = edited();
    layout.addWidget(m_problem);
    layout.addWidget(m_buttons);
    m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { save(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_record.number == 0) {
        return;
    }
    QPushButton* remove = m_buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this] { run(removeRecords({m_record.key()})); });
}

void AttachedDialog::reject() {
    if (edited() == m_before) {
        QDialog::reject();
        return;
    }
    const Question question{.title = tr("Save the changes?"),
                            .text = tr("What you wrote here is not in the hub yet."),
                            .yes = tr("Save"),
                            .no = tr("Throw away")};
    m_dialogs.askOrLater(this, question, tr("Go on writing"), [this](Answer answer) {
        if (answer == Answer::Yes) {
            save();
        } else if (answer == Answer::No) {
            QDialog::reject();
        }
    });
}

void AttachedDialog::run(const HubSession::Edit& edit) {
    m_buttons->setEnabled(false);
    m_session.edit(edit, this, [this](const Result<ChangeReport>& report) {
        if (report) {
            accept();
            return;
        }
        m_buttons->setEnabled(true);
        showProblem(sentenceOf(report.error().message));
    });
}

void AttachedDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->show();
}

NoteDialog::NoteDialog(HubSession& session, Dialogs& dialogs, const Record& note, std::string on, QWidget* parent)
    : AttachedDialog(session, dialogs, note, parent)
    , m_on(std::move(on)) {
    if (note.number == 0) {
        m_record[NoteField::OnDate] = formatDate(today());
        m_record[NoteField::Author] = session.author();
    }
    setWindowTitle(tr("Note on “%1”").arg(toQString(m_on)));
    m_text = new QPlainTextEdit(toQString(m_record[NoteField::Text]));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the note"));
    auto* form = new QFormLayout;
    m_date = addRow(*form, std::to_underlying(NoteField::OnDate));
    m_author = addRow(*form, std::to_underlying(NoteField::Author));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_text);
    addButtons(*layout);
    m_text->setFocus();
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
}

Record NoteDialog::edited() const {
    Record note = m_record;
    note[NoteField::OnDate] = m_date->value();
    note[NoteField::Author] = m_author->value();
    note[NoteField::Text] = toUtf8(m_text->toPlainText());
    return note;
}

void NoteDialog::save() {
    run(saveNote(edited(), m_on));
}

LinkDialog::LinkDialog(HubSession& session, Dialogs& dialogs, const Record& link, End from, std::string otherName,
                       QWidget* parent)
    : AttachedDialog(session, dialogs, link, parent)
    , m_from(std::move(from))
    , m_otherName(std::move(otherName))
    , m_search(new RecordSearch(session, this))
    , m_entity(new QComboBox)
    , m_text(new QLineEdit)
    , m_list(new QListWidget) {
    setWindowTitle(tr("Link of “%1”").arg(toQString(m_from.name)));
    layOut();
    connect(m_search, &RecordSearch::found, this, &LinkDialog::showFound);
    find();
}

void LinkDialog::layOut() {
    auto* layout = new QVBoxLayout(this);
    if (m_record.number == 0) {
        addPicker(*layout);
    }
    auto* form = new QFormLayout;
    for (const LinkField field : {LinkField::Kind, LinkField::Since, LinkField::Until, LinkField::Comment}) {
        m_editors.emplace_back(field, addRow(*form, std::to_underlying(field)));
    }
    layout->addLayout(form);
    addButtons(*layout);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void LinkDialog::addPicker(QVBoxLayout& layout) {
    for (const Entity entity : {Entity::Person, Entity::Organisation, Entity::Place}) {
        const bool twoAlike = entity == m_from.key.entity && entity != Entity::Organisation;
        if (!twoAlike) {
            m_entity->addItem(entityLabel(entity), static_cast<int>(entity));
        }
    }
    m_entity->setAccessibleName(tr("Link to what"));
    m_text->setPlaceholderText(tr("Search by name"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Records to link to"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    layout.addWidget(new QLabel(tr("Link to:")));
    layout.addWidget(m_entity);
    layout.addWidget(m_text);
    layout.addWidget(m_list);
    connect(m_entity, &QComboBox::currentIndexChanged, this, &LinkDialog::find);
    connect(m_text, &QLineEdit::textChanged, this, &LinkDialog::find);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { save(); });
    m_text->setFocus();
}

void LinkDialog::find() {
    if (m_record.number == 0) {
        m_search->find(static_cast<Entity>(m_entity->currentData().toInt()), m_text->text());
    }
}

void LinkDialog::showFound(const std::vector<FoundRecord>& records) {
    m_found = records;
    std::erase_if(m_found, [this](const FoundRecord& record) { return record.key == m_from.key; });
    m_list->clear();
    for (const FoundRecord& record : m_found) {
        m_list->addItem(record.name);
    }
    m_list->setCurrentRow(m_found.empty() ? -1 : 0);
}

Record LinkDialog::edited() const {
    Record link = m_record;
    for (const auto& [field, editor] : m_editors) {
        link[field] = editor->value();
    }
    return link;
}

void LinkDialog::save() {
    Record link = edited();
    std::string other = m_otherName;
    if (link.number == 0) {
        if (m_list->currentRow() < 0) {
            showProblem(tr("Choose what to link to."));
            return;
        }
        const FoundRecord& chosen = m_found[static_cast<std::size_t>(m_list->currentRow())];
        setLinkEnd(link, chosen.key);
        other = toUtf8(chosen.name);
    }
    run(saveLink(link, m_from.name, other));
}

} // namespace maillage
