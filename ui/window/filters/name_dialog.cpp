// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/name_dialog.h"

#include "ui/window/look/house_style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

NameDialog::NameDialog(const QString& title, const QString& before, Problem problem, QWidget* parent)
    : QDialog(parent)
    , m_problem(std::move(problem))
    , m_name(new QLineEdit(before))
    , m_why(new QLabel)
    , m_save(new QPushButton(tr("Save"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_name->selectAll();
    m_name->setAccessibleName(tr("Name"));
    m_why->setWordWrap(true);
    m_save->setDefault(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::judge);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_why);
    layout->addStretch();
    layout->addWidget(buttons);
    judge();
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
}

void NameDialog::judge() {
    const QString name = m_name->text().trimmed();
    m_why->setText(name.isEmpty() ? QString() : m_problem(name));
    QPalette palette = m_why->palette();
    palette.setColor(QPalette::WindowText, errorColour(this->palette()));
    m_why->setPalette(palette);
    m_save->setEnabled(!name.isEmpty() && m_why->text().isEmpty());
}

void NameDialog::accept() {
    if (m_save->isEnabled()) {
        Q_EMIT named(m_name->text().trimmed());
        QDialog::accept();
    }
}

} // namespace maillage
