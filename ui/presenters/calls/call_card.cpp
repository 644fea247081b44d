// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/calls/call_card.h"

#include "core/standard/values/readable_phone.h"
#include "ui/presenters/texts/details_html.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/html_writer.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t mostNotes = 3;

QString translated(const char* text) {
    return QCoreApplication::translate("CallCard", text);
}

CallContact contactOf(const LinkedRecord& linked, const Record& other) {
    CallContact contact{.key = linked.other,
                        .name = linked.otherName,
                        .linkKind = linked.link[LinkField::Kind],
                        .comment = linked.link[LinkField::Comment],
                        .jobTitle = {},
                        .phone = {},
                        .email = {}};
    if (other.entity == Entity::Person) {
        contact.jobTitle = other[PersonField::JobTitle];
        contact.phone = other[PersonField::Phone];
        contact.email = other[PersonField::Email];
    } else {
        contact.phone = other[OrganisationField::Phone];
        contact.email = other[OrganisationField::Email];
    }
    return contact;
}

QString phoneAnchor(const std::string& phone) {
    return anchor(QStringLiteral("tel:") + toQString(phone).simplified().remove(QLatin1Char(' ')),
                  toQString(readablePhone(phone)));
}

QString mailAnchor(const std::string& email) {
    return anchor(QStringLiteral("mailto:") + toQString(email), toQString(email));
}

class CallPage {
public:
    CallPage(const CallCard& card, const DetailsStyle& style)
        : m_card(card)
        , m_place(card.place())
        , m_html(style) {}

    QString take() {
        state();
        hours();
        contacts();
        notes();
        verification();
        address();
        return m_html.take();
    }

private:
    void state() {
        const std::string& state = m_place[PlaceField::State];
        if (!state.empty() && state != "open") {
            m_html.notice(valueLabel(PlaceField::State, state));
        }
        if (!m_place[PlaceField::InternalNotes].empty()) {
            m_html.heading(fieldLabel(PlaceField::InternalNotes));
            m_html.paragraph(toQString(m_place[PlaceField::InternalNotes]));
        }
    }

    void hours() {
        m_html.heading(fieldLabel(PlaceField::Horaires));
        const std::string& hours = m_place[PlaceField::Horaires];
        if (hours.empty()) {
            m_html.small(translated(QT_TRANSLATE_NOOP("CallCard", "Not known: a good question to ask.")));
        } else {
            m_html.paragraph(hoursInWords(hours));
        }
    }

    void contacts() {
        if (m_card.contacts.empty()) {
            return;
        }
        m_html.heading(translated(QT_TRANSLATE_NOOP("CallCard", "Whom to ask for")));
        for (const CallContact& contact : m_card.contacts) {
            const QString target =
                QStringLiteral("record:%1:%2").arg(toQString(entityName(contact.key.entity))).arg(contact.key.number);
            QStringList parts{anchor(target, toQString(contact.name))};
            for (const std::string& text : {contact.jobTitle, contact.comment}) {
                if (!text.empty()) {
                    parts << escaped(toQString(text));
                }
            }
            if (!contact.phone.empty()) {
                parts << phoneAnchor(contact.phone);
            }
            if (!contact.email.empty()) {
                parts << mailAnchor(contact.email);
            }
            m_html.field(linkKindLabel(contact.linkKind), parts.join(QStringLiteral(" · ")));
        }
    }

    void notes() {
        if (m_card.details.notes.empty()) {
            return;
        }
        m_html.heading(translated(QT_TRANSLATE_NOOP("CallCard", "Last notes")));
        const std::size_t shown = std::min(mostNotes, m_card.details.notes.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const Record& note = m_card.details.notes[i];
            const QString date = readableDate(note[NoteField::OnDate]);
            const QString author = toQString(note[NoteField::Author]);
            const QString head =
                author.isEmpty() ? date : translated(QT_TRANSLATE_NOOP("CallCard", "%1, by %2")).arg(date, author);
            m_html.field(head, escaped(toQString(note[NoteField::Text])));
        }
    }

    void address() {
        m_html.heading(translated(QT_TRANSLATE_NOOP("CallCard", "Where and how")));
        QStringList address;
        for (const PlaceField field : {PlaceField::Adresse, PlaceField::ComplementAdresse}) {
            address << toQString(m_place[field]);
        }
        address << QStringLiteral("%1 %2").arg(toQString(m_place[PlaceField::CodePostal]),
                                               toQString(m_place[PlaceField::Commune]));
        address.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
        m_html.field(fieldLabel(PlaceField::Adresse), escaped(address.join(QLatin1Char('\n'))));
        for (const PlaceField field : {PlaceField::Courriels, PlaceField::SiteWeb}) {
            if (const std::string& value = m_place[field]; !value.empty()) {
                m_html.field(fieldLabel(field), fieldHtml(Entity::Place, std::to_underlying(field), value));
            }
        }
    }

    void verification() {
        const QString on = readableDate(m_place[PlaceField::VerifiedOn]);
        const QString by = toQString(m_place[PlaceField::VerifiedBy]);
        QString text = translated(QT_TRANSLATE_NOOP("CallCard", "Never verified yet"));
        if (!on.isEmpty()) {
            text = by.isEmpty() ? on : translated(QT_TRANSLATE_NOOP("CallCard", "%1, by %2")).arg(on, by);
        }
        m_html.heading(translated(QT_TRANSLATE_NOOP("CallCard", "Last verification")));
        m_html.paragraph(text);
        if (const std::string& again = m_place[PlaceField::CallAgainOn]; !again.empty()) {
            m_html.field(fieldLabel(PlaceField::CallAgainOn), escaped(readableDate(again)));
        }
    }

    const CallCard& m_card;
    const Record& m_place;
    HtmlWriter m_html;
};

} // namespace

Result<std::optional<CallCard>> readCallCard(const store::Connection& connection, std::int64_t place) {
    auto details = readDetails(connection, {Entity::Place, place});
    if (!details) {
        return std::unexpected(details.error());
    }
    if (!*details) {
        return std::optional<CallCard>();
    }
    CallCard card{.details = std::move(**details), .contacts = {}};
    for (const LinkedRecord& linked : card.details.links) {
        const auto other = store::readRecord(connection, linked.other);
        if (!other) {
            return std::unexpected(other.error());
        }
        if (*other && (*other)->entity != Entity::Place) {
            card.contacts.push_back(contactOf(linked, **other));
        }
    }
    std::ranges::stable_partition(card.contacts,
                                  [](const CallContact& contact) { return contact.key.entity == Entity::Person; });
    return std::optional(std::move(card));
}

QString callHtml(const CallCard& card, const DetailsStyle& style) {
    return CallPage(card, style).take();
}

} // namespace maillage
