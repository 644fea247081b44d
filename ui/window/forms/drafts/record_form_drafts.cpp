// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form does with what was typed into it earlier and not saved.
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/forms/drafts/draft_notice.h"
#include "ui/window/forms/record_form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace maillage {

void RecordForm::offerDraft(const store::Draft& draft) {
    m_hasDraft = true;
    m_draft = draft;
    setTyping(false);
    showNotice();
    connect(m_notice, &DraftNotice::resumeWanted, this, [this, draft] { resume(draft); });
    m_notice->resumeButton().setFocus();
}

void RecordForm::resume(const store::Draft& draft) {
    m_hasDraft = true;
    m_draft = draft;
    m_draftKey = draft.record;
    setTyping(true);
    setFields(store::resumed(draft, m_before));
    showNotice();
    m_fields.front()->editor().setFocus();
}

/// Of a draft that is offered, or that the fields began with.
void RecordForm::showNotice() {
    if (!m_draft) {
        return;
    }
    if (!m_pages->isEnabled()) {
        m_notice->ask(*m_draft);
        return;
    }
    QStringList changed;
    for (const std::size_t field : store::changedSince(*m_draft, m_before)) {
        const QString now = readableValue(m_before.entity, field, m_before.values[field]);
        changed << tr("%1 (now “%2”)", "name of a field, its value").arg(fieldLabel(m_before.entity, field), now);
    }
    m_notice->tellResumed(*m_draft, changed);
}

void RecordForm::setTyping(bool allowed) {
    m_pages->setEnabled(allowed);
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setEnabled(allowed || m_buttons->buttonRole(button) == QDialogButtonBox::RejectRole);
    }
}

/// The form is as the hub has the record.
void RecordForm::throwAway() {
    m_drafts.drop(m_draftKey);
    m_hasDraft = false;
    m_draft.reset();
    m_notice->hide();
    setTyping(true);
    setFields(m_before);
    m_draftTimer->stop();
    m_fields.front()->editor().setFocus();
}

void RecordForm::keepDraft() {
    m_draftTimer->stop();
    if (m_saving || !m_pages->isEnabled()) {
        return;
    }
    const Record record = edited();
    if (record != m_before) {
        m_drafts.keep(draftOf(m_draftKey, record, m_base));
        m_hasDraft = true;
    } else if (m_hasDraft) {
        m_drafts.drop(m_draftKey);
        m_hasDraft = false;
    }
}

} // namespace maillage
