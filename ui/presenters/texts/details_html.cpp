// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/texts/details_html.h"

#include "core/standard/hours/hours_words.h"
#include "ui/presenters/texts/change_text.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/html_writer.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <initializer_list>

namespace maillage {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Details", text);
}

/// Writes one record's page, section after section; empty ones leave no trace.
class DetailsPage {
public:
    DetailsPage(const RecordDetails& details, const DetailsStyle& style)
        : m_details(details)
        , m_record(details.record)
        , m_html(style) {}

    QString place() {
        placeHead();
        faults();
        hours();
        stops();
        section(QT_TRANSLATE_NOOP("Details", "How to reach it"),
                {PlaceField::Telephone, PlaceField::Courriels, PlaceField::SiteWeb, PlaceField::PriseRdv});
        section(QT_TRANSLATE_NOOP("Details", "What it offers"),
                {PlaceField::Services, PlaceField::ModalitesAccompagnement, PlaceField::PresentationResume,
                 PlaceField::PresentationDetail});
        section(QT_TRANSLATE_NOOP("Details", "For whom, and at what cost"),
                {PlaceField::PublicsSpecifiquementAdresses, PlaceField::PriseEnChargeSpecifique,
                 PlaceField::FraisACharge, PlaceField::ModalitesAcces});
        section(QT_TRANSLATE_NOOP("Details", "Who runs it"),
                {PlaceField::Typologie, PlaceField::StructureParente, PlaceField::Pivot,
                 PlaceField::DispositifProgrammesNationaux, PlaceField::FormationsLabels,
                 PlaceField::AutresFormationsLabels, PlaceField::Itinerance, PlaceField::FicheAccesLibre});
        links();
        section(QT_TRANSLATE_NOOP("Details", "In the hub"),
                {PlaceField::VerifiedOn, PlaceField::VerifiedBy, PlaceField::CallAgainOn, PlaceField::Tags,
                 PlaceField::InternalNotes, PlaceField::CoordOrigin, PlaceField::Source, PlaceField::DateMaj});
        notes();
        sources();
        return m_html.take();
    }

    QString other() {
        m_html.title(toQString(displayName(m_record)));
        faults();
        if (m_record.entity == Entity::Person) {
            section(nullptr, {PersonField::JobTitle, PersonField::Organisation});
            section(QT_TRANSLATE_NOOP("Details", "How to reach them"),
                    {PersonField::Phone, PersonField::Email, PersonField::Website, PersonField::Address,
                     PersonField::CodePostal, PersonField::Commune});
            links();
            section(QT_TRANSLATE_NOOP("Details", "In the hub"),
                    {PersonField::Visibility, PersonField::Tags, PersonField::InternalNotes});
        } else {
            section(nullptr, {OrganisationField::Kind, OrganisationField::Description, OrganisationField::Pivot});
            section(QT_TRANSLATE_NOOP("Details", "How to reach it"),
                    {OrganisationField::Phone, OrganisationField::Email, OrganisationField::Website,
                     OrganisationField::Address, OrganisationField::CodePostal, OrganisationField::Commune});
            links();
            section(QT_TRANSLATE_NOOP("Details", "In the hub"),
                    {OrganisationField::Visibility, OrganisationField::Tags, OrganisationField::InternalNotes});
        }
        notes();
        sources();
        return m_html.take();
    }

private:
    void placeHead() {
        m_html.title(toQString(m_record[PlaceField::Nom]).simplified());
        QStringList address;
        for (const PlaceField field : {PlaceField::Adresse, PlaceField::ComplementAdresse}) {
            address << toQString(m_record[field]);
        }
        address << QStringLiteral("%1 %2").arg(toQString(m_record[PlaceField::CodePostal]),
                                               toQString(m_record[PlaceField::Commune]));
        address.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
        m_html.lines(address);
        const std::string& state = m_record[PlaceField::State];
        if (!state.empty() && state != "open") {
            const QString since = readableDate(m_record[PlaceField::ClosedSince]);
            const QString label = valueLabel(PlaceField::State, state);
            m_html.notice(since.isEmpty() ? label
                                          : translated(QT_TRANSLATE_NOOP("Details", "%1 since %2")).arg(label, since));
        }
        if (m_record[PlaceField::Visibility] == "internal") {
            m_html.notice(translated(QT_TRANSLATE_NOOP("Details", "Internal: it does not leave with a public export")));
        }
    }

    void faults() {
        if (m_details.faults.empty()) {
            return;
        }
        m_html.heading(translated(QT_TRANSLATE_NOOP("Details", "To mend")));
        for (const Fault& fault : m_details.faults) {
            const auto field = fieldIndex(m_record.entity, fault.field);
            m_html.fault(fault.severity, field ? fieldLabel(m_record.entity, *field) : QString(),
                         sentenceOf(fault.message), QStringLiteral("edit:") + toQString(fault.field));
        }
    }

    template<typename Field>
    void section(const char* title, std::initializer_list<Field> fields) {
        std::vector<std::size_t> filled;
        for (const Field field : fields) {
            if (!m_record[field].empty()) {
                filled.push_back(std::to_underlying(field));
            }
        }
        if (filled.empty()) {
            return;
        }
        if (title != nullptr) {
            m_html.heading(translated(title));
        }
        for (const std::size_t field : filled) {
            m_html.field(fieldLabel(m_record.entity, field), fieldHtml(m_record.entity, field, m_record.values[field]));
        }
    }

    void hours() {
        if (!m_record[PlaceField::Horaires].empty()) {
            m_html.heading(fieldLabel(PlaceField::Horaires));
            m_html.paragraph(hoursInWords(m_record[PlaceField::Horaires]));
        }
    }

    void stops() {
        const bool travels = m_record[PlaceField::Itinerance].contains("Itinérant");
        if (m_details.stops.empty() && !travels) {
            return;
        }
        m_html.heading(translated(QT_TRANSLATE_NOOP("Details", "Stops")));
        for (const Record& stop : m_details.stops) {
            m_html.field(toQString(displayName(stop)), stopHtml(stop) + changeAnchor(stop));
        }
        m_html.field(QString(), anchor(QStringLiteral("attached:stop:0"),
                                       translated(QT_TRANSLATE_NOOP("Details", "Add a stop…"))));
    }

    /// Where, when, from when to when.
    static QString stopHtml(const Record& stop) {
        QStringList lines;
        const QString town = toQString(stop[StopField::CodePostal] + ' ' + stop[StopField::Commune]).trimmed();
        lines << QStringList{toQString(stop[StopField::Adresse]), town}.join(QStringLiteral(", "));
        lines << hoursInWords(stop[StopField::Horaires]) << period(stop) << toQString(stop[StopField::Comment]);
        for (QString& line : lines) {
            line = escaped(line.startsWith(QStringLiteral(", ")) ? line.mid(2) : line);
        }
        lines.removeAll(QString());
        return lines.join(QStringLiteral("<br>"));
    }

    static QString period(const Record& stop) {
        const QString since = readableDate(stop[StopField::Since]);
        const QString until = readableDate(stop[StopField::Until]);
        if (since.isEmpty() && until.isEmpty()) {
            return {};
        }
        if (until.isEmpty()) {
            return translated(QT_TRANSLATE_NOOP("Details", "Since %1")).arg(since);
        }
        return since.isEmpty() ? translated(QT_TRANSLATE_NOOP("Details", "Until %1")).arg(until)
                               : translated(QT_TRANSLATE_NOOP("Details", "From %1 to %2")).arg(since, until);
    }

    void links() {
        if (m_details.links.empty()) {
            return;
        }
        m_html.heading(translated(QT_TRANSLATE_NOOP("Details", "Links")));
        for (const LinkedRecord& link : m_details.links) {
            const QString kind = linkKindLabel(link.link[LinkField::Kind]);
            const QString target =
                QStringLiteral("record:%1:%2").arg(toQString(entityName(link.other.entity))).arg(link.other.number);
            QString text = anchor(target, toQString(link.otherName));
            if (const QString comment = toQString(link.link[LinkField::Comment]); !comment.isEmpty()) {
                text += QStringLiteral("<br>") + escaped(comment);
            }
            const QString label =
                link.outward ? kind : translated(QT_TRANSLATE_NOOP("Details", "%1 (from there)")).arg(kind);
            m_html.field(label, text + changeAnchor(link.link));
        }
    }

    /// Leads to the form of a link, a note or a stop.
    static QString changeAnchor(const Record& attached) {
        const QString target =
            QStringLiteral("attached:%1:%2").arg(toQString(entityName(attached.entity))).arg(attached.number);
        return QStringLiteral(" · ") + anchor(target, translated(QT_TRANSLATE_NOOP("Details", "change")));
    }

    void notes() {
        if (m_details.notes.empty()) {
            return;
        }
        m_html.heading(translated(QT_TRANSLATE_NOOP("Details", "Notes")));
        for (const Record& note : m_details.notes) {
            m_html.field(readableDate(note[NoteField::OnDate]),
                         escaped(toQString(note[NoteField::Text])) + changeAnchor(note));
        }
    }

    void sources() {
        QStringList names;
        for (const std::string& name : m_details.sources) {
            names << toQString(name);
        }
        if (!names.isEmpty()) {
            m_html.small(
                translated(QT_TRANSLATE_NOOP("Details", "Delivered by: %1")).arg(names.join(QStringLiteral(", "))));
        }
    }

    const RecordDetails& m_details;
    const Record& m_record;
    HtmlWriter m_html;
};

} // namespace

QString detailsHtml(const RecordDetails& details, const DetailsStyle& style) {
    DetailsPage page(details, style);
    return details.record.entity == Entity::Place ? page.place() : page.other();
}

QString historyHtml(const RecordDetails& details, const DetailsStyle& style) {
    HtmlWriter html(style);
    for (const store::RecordChange& entry : details.history) {
        html.heading(
            translated(QT_TRANSLATE_NOOP("Details", "%1, %2")).arg(stepTime(entry.step), toQString(entry.step.author)));
        html.small(entry.step.undone
                       ? translated(QT_TRANSLATE_NOOP("Details", "%1 (undone)")).arg(stepLabel(entry.step))
                       : stepLabel(entry.step));
        html.lines(changeLines(entry.change));
        if (&entry != &details.history.front()) {
            html.link(QStringLiteral("version:%1").arg(entry.change.seq),
                      translated(QT_TRANSLATE_NOOP("Details", "Back to this version…")));
        }
    }
    if (details.history.empty()) {
        html.small(translated(QT_TRANSLATE_NOOP("Details", "Nothing has happened to this record yet.")));
    }
    return html.take();
}

QString hoursInWords(std::string_view hours) {
    const bool french = QLocale().language() == QLocale::French;
    return toQString(hoursInWords(hours, french ? HoursLanguage::French : HoursLanguage::English));
}

} // namespace maillage
