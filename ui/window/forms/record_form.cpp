// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/record_form.h"

#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/addresses/address_completer.h"
#include "ui/window/dialogs.h"
#include "ui/window/forms/commune_completer.h"
#include "ui/window/forms/drafts/draft_notice.h"
#include "ui/window/forms/form_help.h"
#include "ui/window/forms/section_list.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace maillage {

namespace {

constexpr int checkAfter = 150;
constexpr int keepAfter = 500;

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

QTimer* makeTimer(QObject* parent, int milliseconds) {
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

RecordForm::RecordForm(HubSession& session, Dialogs& dialogs, DraftList& drafts, const Record& record, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_drafts(drafts)
    , m_before(record)
    , m_base(record.number == 0 ? freshRecord(record.entity) : record)
    , m_draftKey(record.number == 0 ? store::newDraftKey(record.entity) : record.key())
    , m_sections(new SectionList(record.entity))
    , m_pages(new QStackedWidget)
    , m_notice(new DraftNotice)
    , m_summary(new QLabel)
    , m_nextFault(new QPushButton)
    , m_buttons(new QDialogButtonBox)
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
    , m_checkTimer(makeTimer(this, checkAfter))
    , m_draftTimer(makeTimer(this, keepAfter)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWords();
    addSections();
    layOut();
    connectButtons();
    addShortcuts();
    addCommuneCompletion();
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_checkTimer, &QTimer::timeout, this, &RecordForm::check);
    connect(m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(&m_drafts, &DraftList::failed, this, &RecordForm::showProblem);
    m_sections->setCurrentRow(0);
    m_fields.front()->editor().setFocus();
    check();
}

void RecordForm::addSections() {
    for (const FormSection& section : formSections(m_before.entity)) {
        m_pages->addWidget(makeSection(section.fields));
    }
}

QScrollArea* RecordForm::makeSection(const std::vector<std::size_t>& fields) {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    for (const std::size_t field : fields) {
        auto* formField = new FormField(m_before.entity, field);
        formField->editor().setValue(m_before.values[field]);
        connect(&formField->editor(), &ValueEditor::valueChanged, this, &RecordForm::changed);
        connect(formField, &FormField::proposalChosen, this, &RecordForm::apply);
        m_fields.push_back(formField);
        layout->addWidget(formField);
    }
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its fields have it
    return area;
}

void RecordForm::layOut() {
    m_summary->setWordWrap(true);
    m_nextFault->setAutoDefault(false);
    m_nextFault->hide();
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_sections);
    columns->addWidget(m_pages, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_nextFault);
    bottom->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(columns, 1);
    layout->addLayout(bottom);
    resize(fittingSize());
}

/// Wide enough for the widest section, and within the screen.
QSize RecordForm::fittingSize() const {
    int widest = 0;
    for (const QScrollArea* area : m_pages->findChildren<QScrollArea*>(Qt::FindDirectChildrenOnly)) {
        widest = std::max(widest, area->widget()->minimumSizeHint().width());
    }
    const int character = fontMetrics().averageCharWidth();
    const int beside = m_sections->width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + character * 8;
    const QSize wanted(std::max(character * 130, widest + beside), character * 100);
    return wanted.boundedTo(screen()->availableSize() * 9 / 10);
}

void RecordForm::connectButtons() {
    m_cancel->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordForm::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordForm::reject);
    connect(m_nextFault, &QPushButton::clicked, this, &RecordForm::goToNextFault);
    connect(m_notice, &DraftNotice::throwAwayWanted, this, &RecordForm::throwAway);
}

void RecordForm::setWords() {
    setWindowTitle(titleFor(m_before));
    m_nextFault->setText(tr("Show the next one"));
    m_nextFault->setToolTip(tr("F8"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+S or Ctrl+Enter"));
    m_cancel->setText(tr("Cancel"));
}

void RecordForm::addShortcuts() {
    for (const QKeySequence& keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                     QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, &RecordForm::save);
        connect(shortcut, &QShortcut::activatedAmbiguously, this, &RecordForm::save);
    }
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, &RecordForm::goToNextFault);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this), &QShortcut::activated, this,
            [this] { m_sections->step(1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this), &QShortcut::activated, this,
            [this] { m_sections->step(-1); });
}

void RecordForm::addCommuneCompletion() {
    const auto named = [this](std::string_view name) {
        const auto field = fieldIndex(m_before.entity, name);
        return field ? fieldOf(*field) : nullptr;
    };
    FormField* commune = named("commune");
    FormField* postcode = named("code_postal");
    if (commune != nullptr && postcode != nullptr) {
        m_completer = new CommuneCompleter(*commune, *postcode, named("code_insee"), this);
        connect(m_completer, &CommuneCompleter::filled, this, &RecordForm::check);
    }
}

void RecordForm::completeAddresses(AddressFiles& files) {
    m_addressFiles = &files;
    addAddressCompletion();
}

void RecordForm::addAddressCompletion() {
    const auto field = [this](PlaceField which) { return fieldOf(std::to_underlying(which)); };
    using enum PlaceField;
    if (m_addressFiles == nullptr || m_before.entity != Entity::Place) {
        return;
    }
    m_addresses = new AddressCompleter(*m_addressFiles,
                                       {.address = field(Adresse),
                                        .postcode = field(CodePostal),
                                        .commune = field(Commune),
                                        .insee = field(CodeInsee),
                                        .latitude = field(Latitude),
                                        .longitude = field(Longitude),
                                        .origin = field(CoordOrigin),
                                        .precision = field(CoordPrecision)},
                                       this);
    connect(m_addresses, &AddressCompleter::filled, this, &RecordForm::check);
}

void RecordForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

/// Makes the pages anew in the language of now, with what is in them.
void RecordForm::retranslate() {
    const Record record = edited();
    const FormField* focused = focusedField();
    const auto field = focused != nullptr ? std::optional{focused->field()} : std::nullopt;
    const int section = m_sections->currentRow();
    delete std::exchange(m_completer, nullptr);
    delete std::exchange(m_addresses, nullptr);
    m_fields.clear();
    while (QWidget* page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    m_sections->retranslate();
    addSections();
    addCommuneCompletion();
    addAddressCompletion();
    setFields(record);
    setWords();
    showNotice();
    m_sections->setCurrentRow(section);
    m_pages->setCurrentIndex(section);
    if (field) {
        fieldOf(*field)->editor().setFocus(Qt::OtherFocusReason);
    }
    check();
}

FormField* RecordForm::focusedField() const {
    const auto found =
        std::ranges::find_if(m_fields, [this](const FormField* field) { return field->isAncestorOf(focusWidget()); });
    return found == m_fields.end() ? nullptr : *found;
}

FormField* RecordForm::fieldOf(std::size_t field) const {
    const auto found = std::ranges::find(m_fields, field, &FormField::field);
    return found == m_fields.end() ? nullptr : *found;
}

void RecordForm::goTo(std::size_t field) {
    const auto section = m_sections->sectionOf(field);
    if (!section) {
        return;
    }
    m_sections->setCurrentRow(*section);
    FormField* shown = fieldOf(field);
    shown->editor().setFocus(Qt::OtherFocusReason);
    // Once the section that has just come up is laid out.
    QMetaObject::invokeMethod(
        shown,
        [area = qobject_cast<QScrollArea*>(m_pages->currentWidget()), shown] { area->ensureWidgetVisible(shown); },
        Qt::QueuedConnection);
}

void RecordForm::goToNextFault() {
    if (m_faulty.empty()) {
        return;
    }
    const auto position = [this](std::size_t field) {
        return std::ranges::find(m_fields, field, &FormField::field) - m_fields.begin();
    };
    const FormField* current = focusedField();
    const auto at = current == nullptr ? -1 : position(current->field());
    const auto next = std::ranges::find_if(m_faulty, [&](std::size_t field) { return position(field) > at; });
    goTo(next == m_faulty.end() ? m_faulty.front() : *next);
}

Record RecordForm::edited() const {
    Record record = m_before;
    for (FormField* field : m_fields) {
        record.values[field->field()] = field->editor().value();
    }
    return record;
}

void RecordForm::changed() {
    m_problem.clear();
    m_checkTimer->start();
    m_draftTimer->start();
}

void RecordForm::check() {
    const int wanted = ++m_wanted;
    m_session.compute<std::vector<JudgedFault>>(
        this, [record = edited()] { return judgedFaults(record); },
        [this, wanted](std::vector<JudgedFault> faults) {
            if (wanted == m_wanted) {
                showFaults(toShow(std::move(faults)));
            }
        });
}

/// In a new record, what is still empty is no fault yet, and what the hub fills by itself never is.
std::vector<JudgedFault> RecordForm::toShow(std::vector<JudgedFault> faults) const {
    if (m_before.number == 0) {
        std::erase_if(faults, [this](const JudgedFault& judged) {
            const auto field = fieldIndex(m_before.entity, judged.fault.field);
            const FormField* shown = field ? fieldOf(*field) : nullptr;
            return shown == nullptr || shown->editor().value().empty();
        });
    }
    return faults;
}

void RecordForm::showFaults(const std::vector<JudgedFault>& faults) {
    const Record record = edited();
    m_faulty.clear();
    for (FormField* field : m_fields) {
        const std::string_view name = fieldsOf(m_before.entity)[field->field()].name;
        std::vector<JudgedFault> own;
        std::ranges::copy_if(faults, std::back_inserter(own),
                             [&](const JudgedFault& judged) { return judged.fault.field == name; });
        if (!own.empty()) {
            m_faulty.push_back(field->field());
        }
        field->setFaults(own);
        field->setHelp(fieldHelp(record, field->field()));
        field->offer(fieldChoices(record, field->field(), toQString(m_session.author())));
    }
    std::vector<Fault> plain;
    std::ranges::transform(faults, std::back_inserter(plain), &JudgedFault::fault);
    m_sections->showFaults(plain);
    showSummary(plain);
}

void RecordForm::showSummary(const std::vector<Fault>& faults) {
    const auto errors = static_cast<int>(std::ranges::count(faults, Severity::Error, &Fault::severity));
    const auto warnings = static_cast<int>(faults.size()) - errors;
    QStringList parts;
    if (errors > 0) {
        parts << tr("The standard refuses %Ln field(s).", nullptr, errors);
    }
    if (warnings > 0) {
        parts << tr("%Ln field(s) are doubtful.", nullptr, warnings);
    }
    if (m_problem.isEmpty()) { // a check says less than the hub's refusal
        m_summary->setText(parts.join(QLatin1Char(' ')));
    }
    m_nextFault->setVisible(!m_faulty.empty());
}

void RecordForm::apply(const Proposal& proposal) {
    for (const FieldChange& change : proposal.changes) {
        if (const FormField* field = fieldOf(change.field)) {
            field->editor().setValue(change.value);
        }
    }
    if (const FormField* field = fieldOf(proposal.changes.front().field)) {
        field->editor().setFocus(Qt::OtherFocusReason);
    }
    check();
}

void RecordForm::showProblem(const QString& sentence) {
    m_problem = sentence;
    m_summary->setText(sentence);
    m_buttons->setEnabled(true);
    m_saving = false;
}

void RecordForm::setFields(const Record& record) {
    for (FormField* field : m_fields) {
        field->editor().setValue(record.values[field->field()]);
    }
}

void RecordForm::save() {
    if (m_saving || !m_pages->isEnabled()) {
        return;
    }
    m_saving = true;
    m_problem.clear();
    m_draftTimer->stop();
    m_buttons->setEnabled(false);
    auto key = std::make_shared<RecordKey>(m_before.key());
    auto edit = [save = saveRecord(edited(), m_before, key), draft = m_draftKey](Editor& editor) {
        auto report = save(editor);
        if (report) {
            std::ignore = store::dropDraft(editor.hub().connection(), draft);
        }
        return report;
    };
    m_session.edit(std::move(edit), this, [this, key](const Result<ChangeReport>& report) {
        if (!report) {
            showProblem(sentenceOf(report.error().message));
            m_draftTimer->start();
            return;
        }
        Q_EMIT saved(*key);
        accept();
    });
}

void RecordForm::reject() {
    if (!m_pages->isEnabled() || edited() == m_before) {
        m_draftTimer->stop();
        QDialog::reject();
        return;
    }
    const Question question{.title = tr("Save the changes?"),
                            .text = tr("What you wrote in this form is not in the hub yet. “Later” keeps it as it is, "
                                       "to go on with another time."),
                            .yes = tr("Save"),
                            .no = tr("Throw away")};
    m_dialogs.askOrLater(this, question, tr("Later"), [this](Answer answer) {
        if (answer == Answer::Yes) {
            save();
            return;
        }
        if (answer == Answer::No) {
            m_draftTimer->stop();
            m_drafts.drop(m_draftKey);
        } else {
            keepDraft();
        }
        QDialog::reject();
    });
}

} // namespace maillage
