// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/query/search/search.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace maillage {
namespace {

using test::Hub;
using test::keysOf;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::vector<std::int64_t> found(const Snapshot::Pointer& snapshot, std::string_view text) {
    return keysOf(*snapshot, search(*snapshot, text).best);
}

class SearchTest : public testing::Test {
protected:
    std::int64_t named(std::string name, std::string commune = "", std::string address = "") {
        return hub.addPlace({{PlaceField::Nom, std::move(name)},
                             {PlaceField::Commune, std::move(commune)},
                             {PlaceField::Adresse, std::move(address)}});
    }

    Hub hub;
};

TEST_F(SearchTest, FindsWithoutAccentsCaseAndLigatures) {
    const auto place = named("Médiathèque de l’Œuvre");
    named("Mairie");
    for (const auto& snapshot : {hub.load(), hub.indexed()}) {
        for (const char* text : {"mediatheque", "MÉDIA", "oeuvre", "ŒUV", "l'œuvre", "L’OEUVRE", "œuvre média"}) {
            EXPECT_THAT(found(snapshot, text), ElementsAre(place)) << text;
        }
        EXPECT_THAT(found(snapshot, "diatheque"), IsEmpty());
        EXPECT_THAT(found(snapshot, "mediatheque mairie"), IsEmpty());
    }
}

TEST_F(SearchTest, OrdersByTierThenFoldedNameThenCommune) {
    const auto inAddress = named("Aaa", "", "12 rue de l’École");
    const auto inCommune = named("Aab", "École-Valentin");
    const auto later = named("Maison de l'école", "Angers");
    const auto second = named("École publique", "Zuydcoote");
    const auto first = named("ecole PUBLIQUE", "Abbeville");
    const auto third = named("École  œuvre", "Abbeville");
    for (const auto& snapshot : {hub.load(), hub.indexed()}) {
        EXPECT_THAT(found(snapshot, "école"), ElementsAre(third, first, second, later, inCommune, inAddress));
    }
}

TEST_F(SearchTest, TheWholeTextBeginsTheName) {
    const auto words = named("Services de France");
    const auto begins = named("France-Services d’Allonnes");
    for (const auto& snapshot : {hub.load(), hub.indexed()}) {
        EXPECT_THAT(found(snapshot, "france serv"), ElementsAre(begins, words));
    }
}

TEST_F(SearchTest, FindsByIdentityPhoneAndEmail) {
    const auto place = hub.addPlace({{PlaceField::Id, "Maine-et-Loire_LMN008"},
                                     {PlaceField::Pivot, "43493312300029"},
                                     {PlaceField::Nom, "Zébulon"},
                                     {PlaceField::Telephone, "+33241001234"},
                                     {PlaceField::Courriels, "accueil@zébulon.example|autre@exemple.example"}});
    hub.addPlace({{PlaceField::Nom, "Autre"}, {PlaceField::Telephone, "+33241559999"}});
    for (const auto& snapshot : {hub.load(), hub.indexed()}) {
        for (const char* text : {"maine-et-loire_lmn008", " 43493312300029 ", "02 41 00 12", "+33 2 41 00", "00123",
                                 "0033241001", "001234", "autre@exem", "accueil@", "41.00.12.34"}) {
            const bool postcodeLike = std::string_view(text) == "00123";
            EXPECT_THAT(found(snapshot, text).size(), postcodeLike ? 0 : 1) << text;
            if (!postcodeLike) {
                EXPECT_EQ(found(snapshot, text).front(), place) << text;
            }
        }
        EXPECT_THAT(found(snapshot, "maine-et-loire_lmn00"), IsEmpty());
        EXPECT_THAT(found(snapshot, "personne@"), IsEmpty());
    }
}

TEST_F(SearchTest, FindsByPostcodeAndTheCodeOfTheCommune) {
    const auto place =
        hub.addPlace({{PlaceField::Nom, "Cyber"}, {PlaceField::Commune, "Angers"}, {PlaceField::CodePostal, "49000"}});
    for (const auto& snapshot : {hub.load(), hub.indexed()}) {
        EXPECT_THAT(found(snapshot, "49000"), ElementsAre(place));
        EXPECT_THAT(found(snapshot, "490 angers"), ElementsAre(place));
        EXPECT_THAT(found(snapshot, "49007"), ElementsAre(place)) << "the gazetteer knows the commune's code";
    }
}

TEST_F(SearchTest, WithoutWordsFindsAllInTheOrderOfNames) {
    const auto b = named("bé");
    const auto c = named("Ça");
    const auto a = named("Âge");
    for (const auto& snapshot : {hub.load(), hub.indexed()}) {
        EXPECT_THAT(found(snapshot, ""), ElementsAre(a, b, c));
        EXPECT_THAT(found(snapshot, " ’!"), ElementsAre(a, b, c));
        EXPECT_EQ(search(*snapshot, "", 2).best.size(), 2U);
        EXPECT_EQ(search(*snapshot, "", 2).count, 3U);
        EXPECT_THAT(keysOf(*snapshot, inOrder(*snapshot, search(*snapshot, "").matches, "ca")), ElementsAre(c, a, b));
    }
}

TEST_F(SearchTest, StrangeTextsDoNoHarm) {
    named(std::string("nom\0caché", 10), "\xFF\xFE", std::string(100'000, 'x'));
    const std::string longText(100'000, 'y');
    std::string manyWords;
    for (int i = 0; i < 1000; ++i) {
        manyWords += "nom ";
    }
    for (const auto& snapshot : {hub.load(), hub.indexed()}) {
        EXPECT_THAT(found(snapshot, longText), IsEmpty());
        EXPECT_EQ(found(snapshot, manyWords).size(), 1U);
        EXPECT_EQ(found(snapshot, "\xFF").size(), 1U);
        EXPECT_EQ(found(snapshot, std::string("nom\0", 4)).size(), 1U);
    }
}

// ---- against an obvious computation --------------------------------------------------------------------------------

bool begins(const std::vector<std::string>& words, const std::string& prefix) {
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(prefix); });
}

std::vector<std::string> wordsIn(const std::string& text) {
    const std::string folded = fold(text);
    std::vector<std::string> result;
    for (const std::string_view word : words(folded)) {
        result.emplace_back(word);
    }
    return result;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

std::optional<int> obviousTier(const Record& place, const std::string& insee, const std::string& text) {
    const auto asked = wordsIn(text);
    const auto all = [&](const std::vector<std::string>& words) {
        return std::ranges::all_of(asked, [&](const std::string& word) { return begins(words, word); });
    };
    if (fold(place[PlaceField::Id]) == fold(text) || fold(place[PlaceField::Pivot]) == fold(text)) {
        return 0;
    }
    auto words = wordsIn(place[PlaceField::Nom]);
    if (joined(words).starts_with(joined(asked))) {
        return 1;
    }
    if (all(words)) {
        return 2;
    }
    for (const std::string& more : {place[PlaceField::Commune], place[PlaceField::CodePostal], insee}) {
        std::ranges::copy(wordsIn(more), std::back_inserter(words));
    }
    if (all(words)) {
        return 3;
    }
    std::ranges::copy(wordsIn(place[PlaceField::Adresse]), std::back_inserter(words));
    const bool email = text.contains('@') && fold(place[PlaceField::Courriels]).contains(fold(text));
    const bool isPhone = text.find_first_not_of("0123456789 ") == std::string::npos && digitsOf(text).size() >= 4
                         && !(digitsOf(text).size() == 5 && text.size() == 5);
    const std::string& phone = place[PlaceField::Telephone];
    const bool called = isPhone && !phone.empty() && ("0" + phone.substr(3)).contains(digitsOf(text));
    return all(words) || email || called ? std::optional{4} : std::nullopt;
}

std::vector<std::int64_t> obviously(const Hub& hub, const Snapshot& snapshot, const std::string& text) {
    std::vector<std::tuple<int, std::string, std::string, std::int64_t>> places;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row)) {
            const Record place = hub.read(snapshot.keyOf(row));
            if (const auto tier = obviousTier(place, std::string(snapshot.inseeCode(row)), text)) {
                places.emplace_back(*tier, joined(wordsIn(place[PlaceField::Nom])),
                                    joined(wordsIn(place[PlaceField::Commune])), place.number);
            }
        }
    }
    std::ranges::sort(places);
    std::vector<std::int64_t> keys;
    for (const auto& place : places) {
        keys.push_back(std::get<3>(place));
    }
    return keys;
}

constexpr std::array texts{"num",       "rue",  "médiathèque",    "med esp",   "angers",   "49",
                           "49000 num", "id-7", "oeuvr",          "l'oeu",     "yeu ile",  "0241",
                           "02 41 0",   "zzz",  "contact7@",      "4",         "r",        "fran s",
                           "99999",     "d",    "00000000000000", "ang rue 2", "saint naz"};

TEST_F(SearchTest, AgreesWithTheObviousComputation) {
    test::Random random(7);
    for (int i = 0; i < 600; ++i) {
        hub.add(test::randomPlace(random));
    }
    const auto plain = hub.load();
    const auto indexed = test::withIndexes(plain);
    for (const std::string text : texts) {
        const auto expected = obviously(hub, *plain, text);
        for (const auto& snapshot : {plain, indexed}) {
            const SearchResult result = search(*snapshot, text, 1000);
            EXPECT_EQ(keysOf(*snapshot, result.best), expected) << text;
            EXPECT_EQ(result.count, expected.size()) << text;
            EXPECT_EQ(result.matches.count(), expected.size()) << text;
            EXPECT_EQ(keysOf(*snapshot, inOrder(*snapshot, result.matches, text)), expected) << text;
            const auto few = search(*snapshot, text, 5).best;
            EXPECT_TRUE(std::ranges::equal(keysOf(*snapshot, few),
                                           std::span(expected).first(std::min<std::size_t>(5, expected.size()))));
        }
    }
}

TEST_F(SearchTest, AgreesAfterEditsWithAnOldIndex) {
    test::Random random(11);
    std::vector<std::int64_t> keys;
    for (int i = 0; i < 400; ++i) {
        keys.push_back(hub.add(test::randomPlace(random)));
    }
    auto snapshot = hub.indexed();
    std::vector<std::int64_t> changed;
    for (int i = 0; i < 60; ++i) {
        const std::int64_t key = keys[random.below(keys.size())];
        changed.push_back(key);
        if (i % 3 == 0) {
            hub.change(key, PlaceField::Nom, test::randomPlace(random)[PlaceField::Nom]);
        } else if (i % 3 == 1) {
            hub.remove(key);
            std::erase(keys, key);
        } else {
            changed.push_back(hub.add(test::randomPlace(random)));
        }
    }
    snapshot = snapshot->with(changed, hub.connection()).value();
    EXPECT_FALSE(snapshot->wantsIndex());
    for (const std::string text : texts) {
        const auto expected = obviously(hub, *snapshot, text);
        EXPECT_EQ(keysOf(*snapshot, search(*snapshot, text, 1000).best), expected) << text;
        EXPECT_EQ(search(*snapshot, text).count, expected.size()) << text;
    }
}

} // namespace
} // namespace maillage
