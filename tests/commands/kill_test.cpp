// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"
#include "core/store/backup.h"
#include "core/store/drafts.h"
#include "core/store/schema.h"
#include "tests/support/content_digest.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

namespace maillage {
namespace {

using test::contentDigest;
using test::TemporaryFolder;

/// What the writer tells after each step that it was told is done.
struct Acknowledgement {
    std::int64_t lastStep = 0;
    std::uint64_t digest = 0;
};

void fill(Batch& batch, unsigned count) {
    const auto source = batch.source("Source");
    static int serial = 0;
    for (unsigned i = 0; i < count && source; ++i) {
        Record place(Entity::Place);
        place[PlaceField::Nom] = "Lieu " + std::to_string(++serial);
        if (const auto key = batch.add(std::move(place))) {
            std::ignore = batch.addCrosswalk(*source, *key, Uuid::create().toString());
        }
    }
}

void randomStep(store::HubFile& hub, Editor& editor, std::mt19937& random) {
    const auto last = hub.connection().integer("SELECT max(key) FROM place").value_or(0);
    switch (random() % 6) {
    case 0:
        std::ignore = editor.undo();
        return;
    case 1:
        std::ignore = editor.redo();
        return;
    case 2:
        std::ignore = editor.run(Message{"step.import", {"f"}}, [&](Batch& batch) -> Result<void> {
            fill(batch, 20 + static_cast<unsigned>(random() % 200));
            return {};
        });
        return;
    case 3:
        std::ignore = store::backup(hub.connection(), hub.path(), "import");
        return;
    default:
        const FieldChange edit{static_cast<std::size_t>(PlaceField::Adresse), std::to_string(random())};
        const RecordKey key{Entity::Place, 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(last + 1))};
        if (!editor.set(key, {&edit, 1})) {
            std::ignore = editor.run(Message{"step.add", {"f"}}, [](Batch& batch) -> Result<void> {
                fill(batch, 1);
                return {};
            });
        }
    }
}

Acknowledgement stateOf(const store::HubFile& hub) {
    return {hub.connection().integer("SELECT max(id) FROM change_set").value_or(-1), contentDigest(hub.connection())};
}

/// Works until it is killed.
[[noreturn]] void writeForever(const std::filesystem::path& path, int acknowledgements, unsigned seed) {
    std::mt19937 random(seed);
    auto hub = store::HubFile::open(path, {.mode = store::OpenMode::ReadWrite, .waitMilliseconds = 5000});
    if (!hub) {
        _exit(3);
    }
    Editor editor(*hub, "writer");
    for (;;) {
        const Acknowledgement done = stateOf(*hub);
        if (write(acknowledgements, &done, sizeof done) != static_cast<ssize_t>(sizeof done)) {
            _exit(4);
        }
        randomStep(*hub, editor, random);
    }
}

/// Lets a writer run and kills it; what it acknowledged last, `last` if it had no time to.
Acknowledgement killedWriter(const std::filesystem::path& path, unsigned seed, std::chrono::microseconds life,
                             Acknowledgement last) {
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        writeForever(path, ends[1], seed);
    }
    close(ends[1]);
    std::this_thread::sleep_for(life);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself with " << WEXITSTATUS(status);
    Acknowledgement next;
    while (read(ends[0], &next, sizeof next) == static_cast<ssize_t>(sizeof next)) {
        last = next;
    }
    close(ends[0]);
    return last;
}

/// The file holds what was acknowledged, or that and the whole step under way: taking it back gives the former.
/// `state` is what the writer acknowledged, then what is there.
void expectWhole(const std::filesystem::path& path, Acknowledgement& state) {
    auto hub = store::HubFile::open(path, {.mode = store::OpenMode::ReadWrite, .waitMilliseconds = 5000});
    ASSERT_TRUE(hub) << hub.error().message.id;
    ASSERT_TRUE(hub->verify());
    const std::int64_t last = hub->connection().integer("SELECT max(id) FROM change_set").value();
    ASSERT_GE(last, state.lastStep);
    ASSERT_LE(last, state.lastStep + 1);
    if (last > state.lastStep) {
        Editor editor(*hub, "checker");
        const auto step = store::changeSets(hub->connection(), 1).value().front();
        ASSERT_TRUE(step.kind == "undo" ? editor.redo() : editor.undo());
    }
    ASSERT_EQ(contentDigest(hub->connection()), state.digest);
    state = stateOf(*hub);
    for (const auto& each : store::backupsOf(path)) {
        ASSERT_TRUE(store::HubFile::open(each, {.mode = store::OpenMode::ReadOnly})) << each;
    }
}

/// A new hub, and what is in it.
Acknowledgement freshHub(const std::filesystem::path& path) {
    std::filesystem::remove(path);
    const auto hub = store::HubFile::create(path);
    return hub ? stateOf(*hub) : Acknowledgement{};
}

TEST(Kill, nothingAcknowledgedIsLost) {
    constexpr std::int64_t enough = 4000;
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    Acknowledgement state = freshHub(path);
    std::mt19937 random(11); // NOLINT: repeatable
    for (unsigned round = 0; round < 180 && !HasFatalFailure(); ++round) {
        SCOPED_TRACE(round);
        state = killedWriter(path, round, std::chrono::microseconds(2000 + random() % 40000), state);
        expectWhole(path, state);
        const auto places = store::HubFile::open(path)->connection().integer("SELECT count(*) FROM place");
        if (places.value_or(enough + 1) > enough) {
            state = freshHub(path);
        }
    }
}

store::Draft typedSoFar(std::int64_t letters) {
    return {.record = {Entity::Place, 1},
            .at = now(),
            .typed = {{static_cast<std::size_t>(PlaceField::Nom), std::to_string(letters)}},
            .before = {}};
}

/// Types until it is killed, and tells each time that what is typed was kept.
[[noreturn]] void typeForever(const std::filesystem::path& path, int acknowledgements, std::int64_t letters) {
    const auto hub = store::HubFile::open(path, {.mode = store::OpenMode::ReadWrite, .waitMilliseconds = 5000});
    if (!hub) {
        _exit(3);
    }
    for (;;) {
        ++letters;
        if (!store::keepDraft(hub->connection(), typedSoFar(letters))
            || write(acknowledgements, &letters, sizeof letters) != static_cast<ssize_t>(sizeof letters)) {
            _exit(4);
        }
    }
}

/// What was kept for certain when the one who types is killed, `life` after the first letter.
std::int64_t killedWhileTyping(const std::filesystem::path& path, std::chrono::microseconds life,
                               std::int64_t letters) {
    std::array<int, 2> ends{};
    EXPECT_EQ(pipe(ends.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        typeForever(path, ends[1], letters);
    }
    close(ends[1]);
    std::int64_t next = letters;
    EXPECT_EQ(read(ends[0], &next, sizeof next), static_cast<ssize_t>(sizeof next)); // however busy the machine is
    std::this_thread::sleep_for(life);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "ended by itself with " << WEXITSTATUS(status);
    do {
        letters = next;
    } while (read(ends[0], &next, sizeof next) == static_cast<ssize_t>(sizeof next));
    close(ends[0]);
    return letters;
}

TEST(Kill, whatWasTypedIsKept) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    {
        auto hub = store::HubFile::create(path);
        ASSERT_TRUE(hub);
        Editor editor(*hub, "typist");
        ASSERT_TRUE(editor.add(Record(Entity::Place)));
    }
    std::mt19937 random(17); // NOLINT: repeatable
    std::int64_t letters = 0;
    constexpr unsigned rounds = 60;
    for (unsigned round = 0; round < rounds && !HasFatalFailure(); ++round) {
        SCOPED_TRACE(round);
        letters = killedWhileTyping(path, std::chrono::microseconds(2000 + random() % 30000), letters);
        auto hub = store::HubFile::open(path, {.mode = store::OpenMode::ReadWrite, .waitMilliseconds = 5000});
        ASSERT_TRUE(hub && hub->verify());
        const auto draft = store::draftOf(hub->connection(), {Entity::Place, 1});
        ASSERT_TRUE(draft);
        const std::int64_t kept = *draft ? std::stoll((*draft)->typed.at(0).value) : 0;
        ASSERT_GE(kept, letters);
        ASSERT_LE(kept, letters + 1);
        letters = kept;
    }
    EXPECT_GE(letters, rounds);
}

TEST(Kill, migrationIsWholeOrAbsent) {
    const TemporaryFolder folder;
    std::mt19937 random(13); // NOLINT: repeatable
    for (unsigned round = 0; round < 20 && !HasFatalFailure(); ++round) {
        const auto path = folder / ("old" + std::to_string(round) + ".maillage");
        {
            const auto old = store::Connection::open(path, store::Access::Create);
            ASSERT_TRUE(old && store::migrate(*old, 1));
            ASSERT_TRUE(old->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                                     "INSERT INTO place(uuid, nom) SELECT randomblob(16), 'Lieu ' || i FROM n"));
        }
        const std::chrono::microseconds life(500 + random() % 15000);
        SCOPED_TRACE(round);
        std::ignore = killedWriter(path, round, life, {});
        auto hub = store::HubFile::open(path, {.mode = store::OpenMode::ReadWrite, .waitMilliseconds = 5000});
        ASSERT_TRUE(hub);
        ASSERT_TRUE(hub->verify());
        EXPECT_EQ(hub->connection().integer("PRAGMA user_version"), store::schemaVersion);
        EXPECT_EQ(hub->connection().integer("SELECT count(*) FROM place WHERE nom LIKE 'Lieu %' AND key <= 500"), 500);
    }
}

} // namespace
} // namespace maillage
