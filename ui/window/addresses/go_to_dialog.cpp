// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addresses/go_to_dialog.h"

#include "ui/presenters/addresses/address_files.h"
#include "ui/presenters/texts/text.h"

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

constexpr std::size_t most = 12;

/// What the map shows around an answer.
Metres marginOf(AddressPrecision precision) {
    switch (precision) {
    case AddressPrecision::Number:
        return Metres{150};
    case AddressPrecision::Street:
        return Metres{300};
    case AddressPrecision::Locality:
        return Metres{600};
    case AddressPrecision::Commune:
        return Metres{3000};
    }
    return Metres{300};
}

} // namespace

GoToDialog::GoToDialog(AddressFiles& files, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_note(new QLabel)
    , m_go(nullptr) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to an address"));
    m_field->setPlaceholderText(tr("12 rue des Lilas, Angers"));
    m_field->setAccessibleName(tr("Address or commune"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Addresses found"));
    m_note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    m_go = buttons->addButton(tr("&Show on the map"), QDialogButtonBox::AcceptRole);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    m_go->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 70, character * 45);
    connect(m_field, &QLineEdit::textChanged, this, &GoToDialog::search);
    connect(m_list, &QListWidget::itemActivated, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto followFiles = [this] {
        const bool none = m_files.isKnown() && m_files.files().empty();
        m_note->setText(none ? tr("Without address files (Place → Address files…) communes alone are found.")
                             : QString());
        m_note->setVisible(none);
    };
    connect(&m_files, &AddressFiles::changed, this, followFiles);
    followFiles();
    m_files.refresh();
    m_field->setFocus();
}

void GoToDialog::search() {
    const int wanted = ++m_wanted;
    m_files.search({.text = toUtf8(m_field->text()), .limit = most, .completing = true}, this,
                   [this, wanted](const std::vector<AddressHit>& hits) {
                       if (wanted == m_wanted) {
                           fill(hits);
                       }
                   });
}

void GoToDialog::fill(const std::vector<AddressHit>& hits) {
    m_hits = hits;
    m_list->clear();
    for (const AddressHit& hit : hits) {
        m_list->addItem(toQString(addressText(hit.address)));
    }
    m_list->setCurrentRow(hits.empty() ? -1 : 0);
    m_go->setEnabled(!hits.empty());
}

void GoToDialog::accept() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_hits.size())) {
        return;
    }
    const Address& address = m_hits[static_cast<std::size_t>(row)].address;
    Box box;
    box.include(address.position);
    Q_EMIT chosen(grown(box, marginOf(address.precision)));
    QDialog::accept();
}

/// The arrow keys choose from the list while the cursor stays in the field.
bool GoToDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace maillage
