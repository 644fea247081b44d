// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/changes/restore_dialog.h"

#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace maillage {

namespace {

QStringList linesOf(const EarlierVersion& version) {
    std::vector<store::ColumnChange> columns;
    columns.reserve(version.changes.size());
    const auto fields = fieldsOf(version.present.entity);
    for (const FieldChange& change : version.changes) {
        columns.push_back({std::string(fields[change.field].name), version.present.values[change.field], change.value});
    }
    return changeLines(version.present.entity, columns);
}

} // namespace

RestoreDialog::RestoreDialog(HubSession& session, EarlierVersion version, std::int64_t seq, const QString& when,
                             QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_version(std::move(version))
    , m_seq(seq)
    , m_changes(new QTextBrowser)
    , m_problem(new QLabel)
    , m_go(new QPushButton(tr("Bring back this version"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Back to an earlier version"));
    layOut(when);
}

void RestoreDialog::layOut(const QString& when) {
    const int character = fontMetrics().averageCharWidth();
    const QString name = toQString(displayName(m_version.present)).simplified();
    auto* head = new QLabel(headline().arg(name, when));
    head->setWordWrap(true);
    head->setTextFormat(Qt::PlainText);
    m_changes->setPlainText(linesOf(m_version).join(QLatin1Char('\n')));
    m_changes->setAccessibleName(tr("What would change"));
    auto* comfort = new QLabel(m_version.deleted
                                   ? tr("Links, notes and stops that were deleted along with it come back too. Edit → "
                                        "Undo takes this back.")
                                   : tr("Links and notes stay as they are. Edit → Undo takes this back."));
    comfort->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::bringBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{head, m_changes, comfort, m_problem, buttons}) {
        layout->addWidget(widget);
    }
    m_changes->setHidden(m_version.changes.empty());
    m_go->setFocus();
    resize(character * 80, m_version.changes.empty() ? sizeHint().height() : character * 50);
}

QString RestoreDialog::headline() const {
    if (!m_version.deleted) {
        return tr("“%1” would be again as it was on %2. This changes:");
    }
    return m_version.changes.empty()
               ? tr("“%1” was deleted on %2. It would be there again as it was.")
               : tr("“%1” was deleted. It would be there again as it was on %2. This differs from how it was then:");
}

QString RestoreDialog::preview() const {
    return m_changes->toPlainText();
}

void RestoreDialog::bringBack() {
    m_go->setEnabled(false);
    m_session.edit(
        [version = m_version, seq = m_seq](Editor& editor) { return maillage::bringBack(editor, version, seq); }, this,
        [this](const Result<ChangeReport>& report) {
            if (report) {
                Q_EMIT broughtBack(tr("The earlier version is back. Edit → Undo takes this back."));
                accept();
                return;
            }
            m_problem->setText(sentenceOf(report.error().message));
            m_problem->show();
        });
}

} // namespace maillage
