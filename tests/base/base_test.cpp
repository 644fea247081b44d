// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/base/uuid.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace maillage {
namespace {

TEST(Fold, dropsCaseAccentsAndLigatures) {
    EXPECT_EQ(fold("Médiathèque de l’ÎLE"), "mediatheque de l'ile");
    EXPECT_EQ(fold("Œuvre, cœur, ÆTHER"), "oeuvre, coeur, aether");
    EXPECT_EQ(fold("Noe\xCC\x88l"), "noel"); // decomposed
    EXPECT_EQ(fold("n°\xC2\xA0"
                   "5 – été"),
              fold("N° 5 - ETE"));
}

TEST(Fold, keepsWhatIsNoText) {
    EXPECT_EQ(fold("a\xFF\x80z"), "a\xFF\x80z");
    EXPECT_EQ(fold(""), "");
}

TEST(Words, splitsAtEverythingElse) {
    const std::string text = fold("L'Île-d'Yeu (85), « été »");
    const auto found = words(text);
    EXPECT_EQ(std::vector<std::string>(found.begin(), found.end()),
              (std::vector<std::string>{"l", "ile", "d", "yeu", "85", "\xC2\xAB", "ete", "\xC2\xBB"}));
}

TEST(Trimmed, knowsNoBreakSpaces) {
    EXPECT_EQ(trimmed("\xC2\xA0 \tAngers\xE2\x80\xAF\n"), "Angers");
    EXPECT_EQ(trimmed(" \xC2\xA0 "), "");
}

TEST(Utf8, refusesOverlongSurrogatesAndCutText) {
    EXPECT_TRUE(isValidUtf8("é€😀"));
    EXPECT_FALSE(isValidUtf8("\xC0\xAF"));
    EXPECT_FALSE(isValidUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(isValidUtf8("\xE2\x82"));
    EXPECT_FALSE(isValidUtf8("\xF5\x80\x80\x80"));
    EXPECT_EQ(codePointCount("été😀"), 4U);
}

TEST(Uuid, sortsByTimeOfCreation) {
    std::vector<Uuid> made(10000);
    std::ranges::generate(made, [] { return Uuid::create(); });
    EXPECT_TRUE(std::ranges::is_sorted(made));
    EXPECT_EQ(std::set(made.begin(), made.end()).size(), made.size());
}

TEST(Uuid, readsWhatItWrites) {
    const Uuid uuid = Uuid::create();
    EXPECT_EQ(Uuid::parse(uuid.toString()), uuid);
    EXPECT_THAT(uuid.toString(), testing::MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-"
                                                       "[0-9a-f]{12}"));
    EXPECT_EQ(Uuid::parse("0190C0DE-0000-7000-8000-000000000001"), Uuid::parse("0190c0de-0000-7000-8000-000000000001"));
    EXPECT_FALSE(Uuid::parse("0190c0de-0000-7000-8000-00000000000"));
    EXPECT_FALSE(Uuid::parse("0190c0deX0000-7000-8000-000000000001"));
    EXPECT_FALSE(Uuid::parse("0190c0de-0000-7000-8000-00000000000g"));
}

TEST(Dates, areStrict) {
    EXPECT_TRUE(parseDate("2024-02-29"));
    EXPECT_FALSE(parseDate("2023-02-29"));
    EXPECT_FALSE(parseDate("2024-2-9"));
    EXPECT_FALSE(parseDate("29/02/2024"));
    EXPECT_FALSE(parseDate("2024-02-29 "));
    EXPECT_EQ(formatDate(*parseDate("0999-12-01")), "0999-12-01");
}

TEST(JsonString, escapesEveryByteThatMustBeWhereverItStands) {
    for (int byte = 1; byte < 256; ++byte) {
        const auto c = static_cast<char>(byte);
        const bool escaped = byte < 0x20 || c == '"' || c == '\\';
        for (std::size_t before = 0; before < 18; ++before) {
            const std::string json = jsonString(std::string(before, 'x') + c + "yz");
            EXPECT_EQ(json[before + 1] == '\\', escaped) << byte << " after " << before;
            EXPECT_TRUE(json.starts_with('"' + std::string(before, 'x')) && json.ends_with("yz\""));
        }
    }
    EXPECT_EQ(jsonString("a\"b\\c\nd\re\tf\x1Fg"), R"("a\"b\\c\nd\re\tf\u001fg")");
    EXPECT_EQ(jsonString(""), "\"\"");
}

TEST(JsonPairs, keepOrderAndRepeats) {
    const JsonPairs pairs{{"b", "1"}, {"a", "\"\\\n\x01 é"}, {"b", "2"}};
    EXPECT_EQ(readJsonPairs(writeJsonPairs(pairs)), pairs);
    EXPECT_EQ(writeJsonPairs({}), "");
    EXPECT_EQ(readJsonPairs(""), JsonPairs{});
    EXPECT_EQ(readJsonPairs(R"({"n":1.50,"l":[1, 2],"t":true})"),
              (JsonPairs{{"n", "1.5"}, {"l", "[1,2]"}, {"t", "true"}}));
    EXPECT_FALSE(readJsonPairs("[1]"));
    EXPECT_FALSE(readJsonPairs("{\"a\":"));
}

TEST(Catalogue, idsAreUniqueAndArgumentsFill) {
    std::set<std::string_view> ids;
    for (const Sentence& each : allSentences()) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
    }
    EXPECT_EQ(sentence(Message{"commands.no_such_record", {"50 %2"}}), "There is no record “50 %2” in this hub.");
    EXPECT_EQ(sentence(Message{"no.such.id", {"a", "b"}}), "no.such.id a b");
    SentenceCache cache;
    for (const Sentence& entry : allSentences()) {
        for (int time = 0; time < 2; ++time) {
            const Message message{entry.id, {"50 %2", "é%", "%1"}};
            EXPECT_EQ(cache.of(message), sentence(message));
        }
    }
    EXPECT_EQ(cache.of(Message{"no.such.id", {"a", "b"}}), "no.such.id a b");
}

TEST(Catalogue, messagesComeBackFromAFile) {
    const Message message{"step.remove_many", {"a\"b"}, 12};
    EXPECT_EQ(readMessage(writeMessage(message)), message);
    EXPECT_EQ(readMessage("{\"id\":\"gone\",\"argument\":\"x\"}").id, "message.unknown");
    EXPECT_EQ(readMessage("no json"), (Message{"message.unknown", {"no json"}}));
}

} // namespace
} // namespace maillage
