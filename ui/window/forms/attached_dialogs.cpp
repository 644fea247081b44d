// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/attached_dialogs.h"

#include "core/base/clock.h"
#include "core/store/lock.h"
#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
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

namespace {

QLineEdit* lineFor(const Record& record, std::size_t field) {
    auto* line = new QLineEdit(toQString(record.values[field]));
    line->setAccessibleName(fieldLabel(record.entity, field));
    if (fieldsOf(record.entity)[field].kind == FieldKind::Date) {
        line->setPlaceholderText(QStringLiteral("2026-03-12"));
    }
    return line;
}

template<typename Field>
void addRow(QFormLayout& form, Entity entity, Field field, QWidget* editor) {
    form.addRow(fieldLabel(entity, std::to_underlying(field)), editor);
}

} // namespace

AttachedDialog::AttachedDialog(HubSession& session, const Record& record, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_record(record)
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void AttachedDialog::addButtons(QVBoxLayout& layout) {
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

void AttachedDialog::run(const HubSession::Edit& edit) {
    m_buttons->setEnabled(false);
    m_session.edit(edit, this, [this](const Result<ChangeReport>& report) {
        if (report) {
            accept();
            return;
        }
        m_buttons->setEnabled(true);
        m_problem->setText(sentenceOf(report.error().message));
        m_problem->show();
    });
}

NoteDialog::NoteDialog(HubSession& session, const Record& note, std::string on, QWidget* parent)
    : AttachedDialog(session, note, parent)
    , m_on(std::move(on)) {
    if (note.number == 0) {
        m_record[NoteField::OnDate] = formatDate(today());
        m_record[NoteField::Author] = store::thisAuthor();
    }
    setWindowTitle(tr("Note on “%1”").arg(toQString(m_on)));
    m_date = lineFor(m_record, std::to_underlying(NoteField::OnDate));
    m_author = lineFor(m_record, std::to_underlying(NoteField::Author));
    m_text = new QPlainTextEdit(toQString(m_record[NoteField::Text]));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the note"));
    auto* form = new QFormLayout;
    addRow(*form, Entity::Note, NoteField::OnDate, m_date);
    addRow(*form, Entity::Note, NoteField::Author, m_author);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_text);
    addButtons(*layout);
    m_text->setFocus();
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
}

void NoteDialog::save() {
    m_record[NoteField::OnDate] = toUtf8(m_date->text());
    m_record[NoteField::Author] = toUtf8(m_author->text());
    m_record[NoteField::Text] = toUtf8(m_text->toPlainText());
    run(saveNote(m_record, m_on));
}

LinkDialog::LinkDialog(HubSession& session, const Record& link, RecordKey from, std::string fromName, QWidget* parent)
    : AttachedDialog(session, link, parent)
    , m_from(from)
    , m_fromName(std::move(fromName))
    , m_search(new RecordSearch(session, this))
    , m_kind(new QComboBox)
    , m_entity(new QComboBox)
    , m_text(new QLineEdit)
    , m_list(new QListWidget)
    , m_since(lineFor(link, std::to_underlying(LinkField::Since)))
    , m_until(lineFor(link, std::to_underlying(LinkField::Until)))
    , m_comment(lineFor(link, std::to_underlying(LinkField::Comment))) {
    setWindowTitle(tr("Link of “%1”").arg(toQString(m_fromName)));
    for (const std::string_view kind : choicesOf(Entity::Link, std::to_underlying(LinkField::Kind))) {
        m_kind->addItem(linkKindLabel(kind), toQString(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(toQString(link[LinkField::Kind]))));
    layOut();
    connect(m_search, &RecordSearch::found, this, &LinkDialog::showFound);
    find();
}

void LinkDialog::layOut() {
    auto* form = new QFormLayout;
    addRow(*form, Entity::Link, LinkField::Kind, m_kind);
    addRow(*form, Entity::Link, LinkField::Since, m_since);
    addRow(*form, Entity::Link, LinkField::Until, m_until);
    addRow(*form, Entity::Link, LinkField::Comment, m_comment);
    auto* layout = new QVBoxLayout(this);
    if (m_record.number == 0) {
        addPicker(*layout);
    }
    layout->addLayout(form);
    addButtons(*layout);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

void LinkDialog::addPicker(QVBoxLayout& layout) {
    for (const Entity entity : {Entity::Person, Entity::Organisation, Entity::Place}) {
        const bool twoAlike = entity == m_from.entity && entity != Entity::Organisation;
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
    std::erase_if(m_found, [this](const FoundRecord& record) { return record.key == m_from; });
    m_list->clear();
    for (const FoundRecord& record : m_found) {
        m_list->addItem(record.name);
    }
    m_list->setCurrentRow(m_found.empty() ? -1 : 0);
}

void LinkDialog::save() {
    std::string other;
    Record link = m_record;
    if (link.number == 0) {
        if (m_list->currentRow() < 0) {
            m_problem->setText(tr("Choose what to link to."));
            m_problem->show();
            return;
        }
        const FoundRecord& chosen = m_found[static_cast<std::size_t>(m_list->currentRow())];
        setLinkEnd(link, chosen.key);
        other = toUtf8(chosen.name);
    }
    link[LinkField::Kind] = toUtf8(m_kind->currentData().toString());
    link[LinkField::Since] = toUtf8(m_since->text());
    link[LinkField::Until] = toUtf8(m_until->text());
    link[LinkField::Comment] = toUtf8(m_comment->text());
    run(saveLink(link, m_fromName, other));
}

} // namespace maillage
