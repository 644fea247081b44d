// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/exchange/record_encoder.h"
#include "core/exchange/vcard/vcard_person.h"
#include "core/exchange/vcard/vcard_syntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <optional>

namespace maillage {

namespace {

using vcard::appendFolded;
using vcard::escaped;
using vcard::Property;

/// One extra field of a person, and the vCard property it comes from, if any (see vcard::Person).
struct Extra {
    std::string key;
    std::string value;
    std::optional<Property> property;
    std::size_t count = 1; ///< among the properties of the same key
    bool written = false;
};

/// "NICKNAME (2)" is the second NICKNAME.
std::pair<std::string_view, std::size_t> keyAndCount(std::string_view key) {
    const std::size_t open = key.rfind(" (");
    std::size_t count = 1;
    if (open == std::string_view::npos || !key.ends_with(')')) {
        return {key, count};
    }
    const char* const last = key.data() + key.size() - 1;
    const auto [end, error] = std::from_chars(key.data() + open + 2, last, count);
    return error == std::errc{} && end == last ? std::pair{key.substr(0, open), count} : std::pair{key, std::size_t{1}};
}

bool isOneLine(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Extra extraOf(std::pair<std::string, std::string>& pair) {
    Extra extra{std::move(pair.first), std::move(pair.second), {}};
    const auto [key, count] = keyAndCount(extra.key);
    extra.count = count;
    if (isOneLine(extra.key) && isOneLine(extra.value)) {
        extra.property = vcard::parseProperty(std::format("{}:{}", key, extra.value));
    }
    // What would not be read again as it stands is no property.
    if (extra.property && (extra.property->key() != key || extra.property->value != extra.value)) {
        extra.property.reset();
    }
    return extra;
}

/// Writes one card.
class Card {
public:
    Card(const Record& person, int version, Profile profile, std::string& out)
        : m_person(person)
        , m_version(version)
        , m_internal(profile == Profile::Internal)
        , m_out(out) {
        if (m_internal) {
            for (auto& pair : readJsonPairs(person[PersonField::Extra]).value_or(JsonPairs{})) {
                m_extras.push_back(extraOf(pair));
            }
            std::ranges::stable_sort(m_extras, {}, &Extra::count);
        }
    }

    void write() {
        line("BEGIN:VCARD");
        line(m_version == 3 ? "VERSION:3.0" : "VERSION:4.0");
        writeUid();
        writeNames();
        writeOrganisation();
        text("TITLE", m_person[PersonField::JobTitle]);
        list("EMAIL", PersonField::Email);
        list("TEL", PersonField::Phone);
        list("URL", PersonField::Website);
        writeAddress();
        if (m_internal) {
            writeTags();
            text("NOTE", m_person[PersonField::InternalNotes]);
            text(vcard::visibilityProperty, m_person[PersonField::Visibility]);
            writeOtherExtras();
        }
        line("END:VCARD");
    }

private:
    void line(std::string_view whole) { appendFolded(m_out, whole); }

    /// A text without components. Version 3 wants its `;` escaped; version 4 leaves it free (RFC 6350, 3.4), and
    /// KContacts shows the backslash, so there it stands plain.
    void text(std::string_view name, std::string_view value) {
        std::string whole = escaped(value);
        if (m_version == 4) {
            for (std::size_t at = 0; (at = whole.find('\\', at)) != std::string::npos; ++at) {
                if (whole[at + 1] == ';') {
                    whole.erase(at, 1);
                } else {
                    ++at; // an escaped backslash escapes nothing itself
                }
            }
        }
        if (!value.empty()) {
            line(std::format("{}:{}", name, whole));
        }
    }

    /// The first extra not yet written of this property for which `matches` holds.
    template<typename Matches>
    Extra* take(std::string_view name, Matches&& matches) {
        const auto found = std::ranges::find_if(m_extras, [&](const Extra& extra) {
            return !extra.written && extra.property && extra.property->name == name && matches(extra);
        });
        if (found == m_extras.end()) {
            return nullptr;
        }
        found->written = true;
        return &*found;
    }

    std::string takeRest(std::string_view name) {
        const Extra* const rest = take(name, [](const Extra& extra) { return extra.value.starts_with(';'); });
        return rest ? rest->value : std::string();
    }

    void writeUid() {
        const std::string& id = m_person[PersonField::Id];
        if (id.empty()) {
            return;
        }
        const bool uuid = Uuid::parse(id).has_value();
        if (m_version == 3) {
            line("UID:" + escaped(id));
        } else {
            line(uuid ? "UID:urn:uuid:" + id : "UID;VALUE=text:" + escaped(id));
        }
    }

    void writeNames() {
        const std::string& given = m_person[PersonField::GivenName];
        const std::string& family = m_person[PersonField::FamilyName];
        line("FN:" + escaped(displayedName(vcard::fullName(given, family))));
        const std::string rest = takeRest("N");
        line(std::format("N:{};{}{}", escaped(family), escaped(given),
                         rest.empty() ? std::string_view(";;;") : std::string_view(rest).substr(1)));
    }

    /// As it came, unless the person is called otherwise now; a card must have one, so something stands in.
    std::string displayedName(const std::string& name) {
        const auto valueOf = [this](std::string_view key) -> std::string {
            const auto found = std::ranges::find(m_extras, key, &Extra::key);
            if (found == m_extras.end()) {
                return {};
            }
            found->written = true;
            return found->value;
        };
        std::string displayed = valueOf(vcard::displayedName);
        if (const std::string of = valueOf(vcard::displayedNameOf); !displayed.empty() && of == name) {
            return displayed;
        }
        const auto emails = listParts(m_person[PersonField::Email]);
        for (const std::string_view candidate :
             {std::string_view(name), std::string_view(m_person[PersonField::Organisation]),
              emails.empty() ? std::string_view() : emails.front(), std::string_view(m_person[PersonField::Id])}) {
            if (!candidate.empty()) {
                return std::string(candidate);
            }
        }
        return std::string(vcard::noName);
    }

    void writeOrganisation() {
        const std::string units = takeRest("ORG");
        const std::string& name = m_person[PersonField::Organisation];
        if (!name.empty() || !units.empty()) {
            line("ORG:" + escaped(name) + units);
        }
    }

    void list(std::string_view name, PersonField field) {
        for (const std::string_view part : listParts(m_person[field])) {
            const Extra* const qualified = take(name, [&](const Extra& extra) { return extra.value == part; });
            const std::string head = qualified ? qualified->property->head(m_version) : std::string(name);
            std::string url(part);
            std::erase_if(url, [](char c) { return c == '\r' || c == '\n'; });
            line(head + ":" + (field == PersonField::Website ? url : escaped(part)));
        }
    }

    void writeAddress() {
        const auto isRest = [](const Extra& extra) {
            const auto parts = vcard::splitUnescaped(extra.value, ';');
            return parts.size() >= 7 && parts[2].empty() && parts[3].empty() && parts[5].empty();
        };
        const Extra* const rest = take("ADR", isRest);
        const std::string street = escaped(m_person[PersonField::Address]);
        const std::string locality = escaped(m_person[PersonField::Commune]);
        const std::string code = escaped(m_person[PersonField::CodePostal]);
        if (rest == nullptr) {
            if (!street.empty() || !locality.empty() || !code.empty()) {
                line(std::format("ADR:;;{};{};;{};", street, locality, code));
            }
            return;
        }
        const auto parts = vcard::splitUnescaped(rest->value, ';');
        std::string whole = rest->property->head(m_version) + ":";
        for (std::size_t i = 0; i < parts.size(); ++i) {
            whole += i == 0 ? "" : ";";
            whole += i == 2   ? std::string_view(street)
                     : i == 3 ? std::string_view(locality)
                     : i == 5 ? std::string_view(code)
                              : parts[i];
        }
        line(whole);
    }

    void writeTags() {
        std::string tags;
        for (const std::string_view tag : listParts(m_person[PersonField::Tags])) {
            tags += (tags.empty() ? "" : ",") + escaped(tag);
        }
        if (!tags.empty()) {
            line("CATEGORIES:" + tags);
        }
    }

    /// What no field took: properties as they came, the hub's other extra fields under a name of our own. What
    /// qualified a value that is no longer there goes.
    void writeOtherExtras() {
        constexpr std::array<std::string_view, 12> ours{"EMAIL", "TEL",     "URL",        "N",    "FN",     "BEGIN",
                                                        "END",   "VERSION", "CATEGORIES", "NOTE", "PRODID", "REV"};
        constexpr std::array<std::string_view, 3> lists{"EMAIL", "TEL", "URL"};
        for (const Extra& extra : m_extras) {
            if (extra.written) {
                continue;
            }
            const std::string_view name = extra.property ? std::string_view(extra.property->name) : std::string_view();
            if (extra.property && !std::ranges::contains(ours, name)) {
                line(extra.property->head(m_version) + ":" + extra.value);
            } else if (extra.key == name || !std::ranges::contains(lists, name)) {
                line(std::format("{}:{};{}", vcard::extraProperty, escaped(extra.key), escaped(extra.value)));
            }
        }
    }

    const Record& m_person;
    int m_version;
    bool m_internal;
    std::string& m_out;
    std::vector<Extra> m_extras;
};

class VcardEncoder final : public RecordEncoder {
public:
    VcardEncoder(Profile profile, int version)
        : m_profile(profile)
        , m_version(version) {}

    void begin(std::string& /*out*/) override {}

    void write(const Record& record, std::string& out) override { Card(record, m_version, m_profile, out).write(); }

    void end(std::string& /*out*/) override {}

private:
    Profile m_profile;
    int m_version;
};

} // namespace

std::unique_ptr<RecordEncoder> makeVcardEncoder(const WriteOptions& options, int version) {
    return std::make_unique<VcardEncoder>(options.profile, version);
}

} // namespace maillage
