// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "packaging/bench/generated_addresses.h"

#include <QString>

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace maillage::bench {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array abbreviations{
    Pair{"Rue", "r"},          Pair{"Rue", "R."},          Pair{"Allée", "all."},    Pair{"Avenue", "av."},
    Pair{"Avenue", "Ave"},     Pair{"Impasse", "imp."},    Pair{"Place", "pl."},     Pair{"Chemin", "ch."},
    Pair{"Chemin", "chem."},   Pair{"Route", "rte"},       Pair{"Square", "sq"},     Pair{"Boulevard", "bd"},
    Pair{"Boulevard", "Bld."}, Pair{"Général", "gal"},     Pair{"Maréchal", "Mal"},  Pair{"Docteur", "Dr"},
    Pair{"Président", "pdt"},  Pair{"Commandant", "cdt"},  Pair{"Capitaine", "Cne"}, Pair{"Saint", "St"},
    Pair{"Sainte", "ste"},     Pair{"Notre-Dame", "N.D."},
};

/// Where letters of words of four and more stand, in bytes: what a typing fault may hit. Not the type of the street,
/// which other faults take.
std::vector<std::size_t> lettersOf(const std::string& text, std::size_t shortest) {
    std::vector<std::size_t> places;
    std::size_t begin = 0;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (isLetter(text[i]) || static_cast<unsigned char>(text[i]) >= 0x80)) {
            continue;
        }
        if (i - begin >= shortest) {
            for (std::size_t at = begin; at < i; ++at) {
                if (isLetter(text[at])) {
                    places.push_back(at);
                }
            }
        }
        begin = i + 1;
    }
    return places;
}

std::string withTypo(std::string text, std::size_t shortest, Chance& chance) {
    const std::vector<std::size_t> places = lettersOf(text, shortest);
    if (places.empty()) {
        return text;
    }
    const std::size_t at = places[chance.below(places.size())];
    const char letter = static_cast<char>('a' + chance.below(26));
    switch (chance.below(4)) {
    case 0:
        text[at] = letter;
        break;
    case 1:
        text.erase(at, 1);
        break;
    case 2:
        text.insert(at, 1, chance.percent(50) ? text[at] : letter);
        break;
    default:
        if (std::ranges::contains(places, at + 1)) {
            std::swap(text[at], text[at + 1]);
        } else {
            text.erase(at, 1);
        }
    }
    return text;
}

std::string abbreviated(std::string text) {
    for (const auto& [whole, brief] : abbreviations) {
        const std::size_t at = text.find(whole);
        const std::size_t end = at + whole.size();
        if (at != std::string::npos && (end == text.size() || text[end] == ' ' || text[end] == '-')) {
            return text.replace(at, whole.size(), brief);
        }
    }
    return text;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// As people write it, with one to three faults.
class Writing {
public:
    Writing(const GeneratedStreet& street, const GeneratedHouse& house, Chance& chance)
        : m_street(street)
        , m_chance(chance)
        , m_name(street.name)
        , m_place(street.alone || street.formerCommune.empty() ? street.commune : street.formerCommune) {
        if (house.number != 0) {
            m_number = std::to_string(house.number);
            m_suffix = house.suffix;
        }
    }

    [[nodiscard]] FaultyAddress write() {
        const std::size_t count = 1 + m_chance.below(3);
        for (std::size_t i = 0; i < count; ++i) {
            spoil(m_chance.below(10));
        }
        FaultyAddress address{.text = assembled(), .faults = {}};
        if (m_upper) {
            address.text = QString::fromStdString(address.text).toUpper().toStdString();
        }
        if (m_plain) {
            address.text = fold(address.text);
        }
        for (const std::string_view fault : m_faults) {
            address.faults += (address.faults.empty() ? "" : ", ") + std::string(fault);
        }
        return address;
    }

private:
    void note(std::string_view fault) {
        if (!std::ranges::contains(m_faults, fault)) {
            m_faults.push_back(fault);
        }
    }

    void spoil(std::size_t kind) {
        switch (kind) {
        case 0:
            m_plain = true;
            note("no accents");
            break;
        case 1:
            m_upper = true;
            note("capitals");
            break;
        case 2:
            m_name = abbreviated(m_name);
            note("abbreviation");
            break;
        case 3:
        case 4:
            spoilLetters();
            break;
        case 5:
            m_order = 1 + m_chance.below(4);
            note("order");
            break;
        case 6:
            m_postcode = !m_postcode;
            note("postcode");
            break;
        case 7:
            replaceAll(m_name, "'", " ");
            replaceAll(m_name, "-", " ");
            replaceAll(m_place, "-", " ");
            note("no hyphens");
            break;
        case 8:
            m_form = m_chance.below(4);
            note("number");
            break;
        default:
            m_noise = true;
            note("cedex");
        }
    }

    /// One letter of a word of five, two of one of nine, in the street's name or the commune's.
    void spoilLetters() {
        std::string& text = m_chance.percent(70) ? m_name : m_place;
        const std::size_t space = &text == &m_name ? text.find(' ') + 1 : 0;
        const bool twice = m_chance.percent(25) && !lettersOf(text.substr(space), 9).empty();
        if (std::ranges::contains(m_faults, "typo") || (m_plain && twice)) {
            return;
        }
        std::string rest = withTypo(text.substr(space), twice ? 9 : 5, m_chance);
        if (twice) {
            rest = withTypo(std::move(rest), 9, m_chance);
        }
        text.replace(space, std::string::npos, rest);
        note("typo");
    }

    [[nodiscard]] std::string number() const {
        if (m_number.empty()) {
            return {};
        }
        if (m_suffix.empty()) {
            return m_form == 1 ? "n°" + m_number : m_form == 2 ? m_number + "," : m_number;
        }
        return m_form == 0   ? m_number + m_suffix
               : m_form == 1 ? std::format("{} {}", m_number, m_suffix)
               : m_form == 2 ? std::format("{} {},", m_number, m_suffix[0])
                             : std::format("{}{}", m_number, m_suffix[0]);
    }

    [[nodiscard]] std::string assembled() const {
        const std::string house = number().empty() ? m_name : number() + ' ' + m_name;
        const std::string cedex = m_noise ? " CEDEX 9" : "";
        const std::string town = (m_postcode ? m_street.postcode + ' ' : std::string{}) + m_place + cedex;
        switch (m_order) {
        case 1:
            return town + ", " + house;
        case 2:
            return m_name + (number().empty() ? "" : " " + number()) + " " + town;
        case 3:
            return m_place + cedex + " " + house + (m_postcode ? " " + m_street.postcode : "");
        default:
            return house + ", " + town;
        }
    }

    const GeneratedStreet& m_street;
    Chance& m_chance;
    std::string m_name;
    std::string m_place;
    std::string m_number;
    std::string m_suffix;
    std::size_t m_form = 0;
    std::size_t m_order = 0;
    bool m_postcode = true;
    bool m_upper = false;
    bool m_plain = false;
    bool m_noise = false;
    std::vector<std::string_view> m_faults;
};

} // namespace

std::vector<FaultyAddress> faultyAddresses(const std::vector<GeneratedStreet>& streets, std::size_t count,
                                           std::uint64_t seed) {
    Chance chance(seed);
    std::vector<FaultyAddress> addresses;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t street = chance.below(streets.size());
        const std::size_t house = chance.below(streets[street].houses.size());
        FaultyAddress address = Writing(streets[street], streets[street].houses[house], chance).write();
        address.street = street;
        address.house = house;
        addresses.push_back(std::move(address));
    }
    return addresses;
}

} // namespace maillage::bench
