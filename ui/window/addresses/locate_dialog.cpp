// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addresses/locate_dialog.h"

#include "ui/presenters/addresses/address_files.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <mutex>
#include <utility>

namespace maillage {

namespace {

constexpr int usualScore = 80;

} // namespace

/// What the addresses gave, looked up once for all choices of what is good enough.
struct LocateDialog::Found {
    std::mutex mutex;
    bool complete = false;
    std::vector<AddressProposal> proposals;
};

LocateDialog::LocateDialog(HubSession& session, AddressFiles& files, QWidget* parent)
    : ChangeDialog(session, ChangePlanModel::Wording::Readable, addressStep, parent)
    , m_files(files)
    , m_noFiles(new QLabel(tr("There is no address file: only the centres of communes can be found.")))
    , m_addFiles(new QPushButton(tr("Address &files…")))
    , m_leastScore(new QSpinBox)
    , m_coarsest(new QComboBox) {
    setWindowTitle(tr("Find the coordinates"));
    setHead(makeHead());
    table().setColumnHidden(ChangePlanModel::Field, true); // the same in every row
    connect(m_leastScore, &QSpinBox::valueChanged, this, &LocateDialog::plan);
    connect(m_coarsest, &QComboBox::currentIndexChanged, this, &LocateDialog::plan);
    connect(m_addFiles, &QPushButton::clicked, this, &LocateDialog::filesWanted);
    connect(&m_files, &AddressFiles::changed, this, &LocateDialog::followFiles);
    m_files.refresh();
    lookUp();
}

QWidget* LocateDialog::makeHead() {
    auto* text = new QLabel(tr("The addresses of the places that have no coordinates of their own are looked up in the "
                               "address files. Take the tick off where the answer is wrong. Nothing is written before "
                               "you say so, and one undo takes all of it back."));
    text->setWordWrap(true);
    m_leastScore->setRange(30, 100);
    m_leastScore->setSingleStep(5);
    m_leastScore->setValue(usualScore);
    m_leastScore->setSuffix(tr(" %"));
    m_leastScore->setKeyboardTracking(false);
    using enum AddressPrecision;
    for (const auto& [label, precision] :
         {std::pair{tr("the house number"), Number}, std::pair{tr("the street"), Street},
          std::pair{tr("the hamlet"), Locality}, std::pair{tr("the commune’s centre"), AddressPrecision::Commune}}) {
        m_coarsest->addItem(label, std::to_underlying(precision));
    }
    m_coarsest->setCurrentIndex(std::to_underlying(Locality));
    m_noFiles->setWordWrap(true);
    m_noFiles->hide();
    m_addFiles->setAutoDefault(false);
    auto* head = new QWidget;
    auto* choices = new QFormLayout;
    choices->addRow(tr("Sure to at least"), m_leastScore);
    choices->addRow(tr("Precise to at least"), m_coarsest);
    auto* row = new QHBoxLayout;
    row->addLayout(choices);
    row->addStretch();
    row->addWidget(m_addFiles, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addWidget(m_noFiles);
    layout->addLayout(row);
    return head;
}

AcceptedAddresses LocateDialog::accepted() const {
    return {.leastScore = m_leastScore->value() / 100.0,
            .coarsest = static_cast<AddressPrecision>(m_coarsest->currentData().toInt())};
}

void LocateDialog::lookUp() {
    m_found = std::make_shared<Found>();
    plan();
}

void LocateDialog::plan() {
    planner().plan([found = m_found, open = m_files.opening(), accepted = accepted()](
                       const store::Connection& connection, const TaskControl& control) -> Result<ChangePlan> {
        const std::lock_guard lock(found->mutex);
        if (!found->complete) {
            const auto keys = placesToLocate(connection);
            auto proposals =
                keys ? proposeAddresses(connection, *keys, *open(), control) : std::unexpected(keys.error());
            if (!proposals) {
                return std::unexpected(proposals.error());
            }
            found->proposals = std::move(*proposals);
            found->complete = true;
        }
        return planAddresses(found->proposals, accepted);
    });
}

/// New files give new answers.
void LocateDialog::followFiles() {
    const bool none = m_files.files().empty();
    const bool told = m_noFiles->isVisibleTo(this);
    m_noFiles->setVisible(none);
    if (told && !none) {
        lookUp();
    }
}

QString LocateDialog::planText(const ChangePlan& plan) const {
    const auto said = [](std::size_t count) { return static_cast<int>(count); };
    if (plan.changes.empty() && plan.unchanged == 0) {
        return tr("Every place has coordinates of its own: there is nothing to find.");
    }
    const QString found = plan.changes.empty() ? tr("No address was found surely enough.")
                                               : tr("%Ln place(s) can have coordinates.", nullptr, said(plan.places));
    return plan.unchanged == 0
               ? found
               : found + QLatin1Char(' ') + tr("%Ln more stay without a good answer.", nullptr, said(plan.unchanged));
}

} // namespace maillage
