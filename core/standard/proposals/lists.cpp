// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/model/record.h"
#include "core/standard/proposals/proposing.h"
#include "core/standard/vocabularies.h"

#include <algorithm>

namespace maillage {

namespace {

/// The term that a value spells in another way, or that its label says: "Bibliothèque" is BIB.
std::optional<std::size_t> meantTerm(PlaceField field, std::string_view value) {
    if (const auto exact = termIndex(field, value)) {
        return exact;
    }
    if (const auto similar = similarTerm(field, value)) {
        return similar;
    }
    const std::span<const Term> terms = vocabularyOf(field);
    const std::string wanted = fold(value);
    const auto labelled = std::ranges::find_if(terms, [&](const Term& term) { return fold(term.label) == wanted; });
    return labelled == terms.end() ? std::nullopt : std::optional<std::size_t>(labelled - terms.begin());
}

/// A list put in order: the standard's spelling, one "|" between the values, none twice. What is not understood stays
/// as it is.
class Tidied {
public:
    Tidied(PlaceField field, std::string_view list)
        : m_field(field) {
        for (const std::string_view part : listParts(list)) {
            addPart(part);
        }
    }

    [[nodiscard]] const std::string& list() const { return m_list; }

    /// The values that were not written so before, for a button.
    [[nodiscard]] const std::string& corrected() const { return m_corrected; }

private:
    void addPart(std::string_view part) {
        if (const auto term = meantTerm(m_field, part)) {
            add(part, *term);
            return;
        }
        std::vector<std::size_t> pieces;
        for (std::string_view rest = part; !rest.empty();) {
            const std::size_t end = std::min(rest.find_first_of(";,/\n"), rest.size());
            const auto term = meantTerm(m_field, trimmed(rest.substr(0, end)));
            if (!term) {
                append(std::string(part));
                return;
            }
            pieces.push_back(*term);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        for (const std::size_t term : pieces) {
            add({}, term);
        }
    }

    void add(std::string_view written, std::size_t term) {
        const std::string value(vocabularyOf(m_field)[term].value);
        const bool right = termIndex(m_field, written) == term;
        if (append(right ? std::string(written) : value) && !right) {
            m_corrected += m_corrected.empty() ? "" : ", ";
            m_corrected += termLabel(m_field, value);
        }
    }

    bool append(std::string value) {
        const auto term = termIndex(m_field, value);
        const bool twice = std::ranges::any_of(m_values, [&](const std::string& other) {
            return other == value || (term && termIndex(m_field, other) == term);
        });
        if (twice) {
            return false;
        }
        m_list += m_list.empty() ? "" : "|";
        m_list += value;
        m_values.push_back(std::move(value));
        return true;
    }

    PlaceField m_field;
    std::vector<std::string> m_values;
    std::string m_list;
    std::string m_corrected;
};

} // namespace

Proposals listProposals(const Broken& broken) {
    switch (broken.rule) {
    case Rule::TypologieUnknown:
    case Rule::TypologieSpelling:
    case Rule::TypologieSeparator:
    case Rule::ListUnknown:
    case Rule::ListSpelling:
    case Rule::ListSeparator: {
        const Tidied tidied(broken.field, broken.value());
        return tidied.corrected().empty() ? rewriteAs(broken, tidied.list(), "proposal.spaces")
                                          : replaceBy(broken, tidied.list(), tidied.corrected());
    }
    case Rule::ListSpaces:
    case Rule::ListEmptyPart:
        return rewriteAs(broken, Tidied(broken.field, broken.value()).list(), "proposal.spaces");
    case Rule::ListRepeated:
        return rewriteAs(broken, Tidied(broken.field, broken.value()).list(), "proposal.repeated");
    default:
        return {};
    }
}

} // namespace maillage
