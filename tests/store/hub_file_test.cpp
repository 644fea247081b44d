// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/editor.h"
#include "core/store/backup.h"
#include "core/store/hub_file.h"
#include "core/store/schema.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace maillage::store {
namespace {

using test::TemporaryFolder;

/// A hub of an older format, with one place.
void makeOlder(const std::filesystem::path& path, int version) {
    auto connection = Connection::open(path, Access::Create);
    ASSERT_TRUE(connection);
    ASSERT_TRUE(migrate(*connection, version));
    ASSERT_TRUE(connection->execute("INSERT INTO place(uuid, nom) VALUES(x'0123456789abcdef0123456789abcdef', 'Un')"));
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(HubFile, createsOnceAndOpensAgain) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    {
        const auto hub = HubFile::create(path);
        ASSERT_TRUE(hub) << hub.error().message.id;
        EXPECT_TRUE(hub->writable());
    }
    EXPECT_EQ(HubFile::create(path).error().message.id, "store.exists");
    const auto hub = HubFile::open(path, {.mode = OpenMode::ReadWrite});
    ASSERT_TRUE(hub);
    EXPECT_EQ(countRecords(hub->connection(), Entity::Place), 0);
}

TEST(HubFile, restsAsOnePlainFile) {
    const TemporaryFolder folder;
    ASSERT_TRUE(HubFile::create(folder / "hub.maillage"));
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        names.push_back(entry.path().filename());
    }
    EXPECT_EQ(names, std::vector<std::string>{"hub.maillage"});
    const auto connection = Connection::open(folder / "hub.maillage", Access::Immutable);
    ASSERT_TRUE(connection);
    EXPECT_EQ(connection->text("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(connection->integer("PRAGMA application_id"), applicationId);
}

TEST(HubFile, saysWhatIsNoHub) {
    const TemporaryFolder folder;
    std::ofstream(folder / "list.csv") << "id,nom\n1,Un\n";
    std::ofstream(folder / "empty.maillage");
    {
        const auto other = Connection::open(folder / "other.db", Access::Create);
        ASSERT_TRUE(other && other->execute("CREATE TABLE t(x)"));
    }
    const auto idOf = [](const std::filesystem::path& path) { return HubFile::open(path).error().message.id; };
    EXPECT_EQ(idOf(folder / "list.csv"), "store.not_a_hub");
    EXPECT_EQ(idOf(folder / "empty.maillage"), "store.not_a_hub");
    EXPECT_EQ(idOf(folder / "other.db"), "store.not_a_hub");
    EXPECT_EQ(idOf(folder / "none.maillage"), "store.not_found");
    EXPECT_EQ(idOf(folder.path()), "store.is_folder");
}

TEST(HubFile, leavesAFileOfANewerVersionAlone) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    ASSERT_TRUE(HubFile::create(path));
    {
        const auto connection = Connection::open(path, Access::ReadWrite);
        ASSERT_TRUE(connection && connection->execute("PRAGMA user_version = 99"));
    }
    const std::string before = bytesOf(path);
    const auto hub = HubFile::open(path);
    ASSERT_FALSE(hub);
    EXPECT_EQ(hub.error().kind, ErrorKind::Newer);
    EXPECT_EQ(bytesOf(path), before);
}

TEST(HubFile, saysThatAFileIsDamaged) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    {
        auto hub = HubFile::create(path);
        ASSERT_TRUE(hub);
        Editor editor(*hub, "test");
        for (int i = 0; i < 50; ++i) {
            Record place(Entity::Place);
            place[PlaceField::Nom] = "Lieu " + std::to_string(i) + std::string(500, 'x');
            ASSERT_TRUE(editor.add(place));
        }
    }
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(40000);
        file << std::string(20000, '\xEE');
    }
    const auto hub = HubFile::open(path);
    ASSERT_FALSE(hub);
    EXPECT_EQ(hub.error().kind, ErrorKind::Damaged);
    std::filesystem::resize_file(path, 9000);
    EXPECT_FALSE(HubFile::open(path));
}

TEST(HubFile, migratesAnOlderFileAfterABackup) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    makeOlder(path, 1);
    const auto hub = HubFile::open(path, {.mode = OpenMode::ReadWrite});
    ASSERT_TRUE(hub) << hub.error().message.id;
    EXPECT_EQ(hub->connection().integer("PRAGMA user_version"), schemaVersion);
    EXPECT_EQ(hub->connection().integer("SELECT count(*) FROM standard"), 1);
    const auto backups = backupsOf(path);
    ASSERT_EQ(backups.size(), 1U);
    const auto old = Connection::open(backups.front(), Access::Immutable);
    ASSERT_TRUE(old);
    EXPECT_EQ(old->integer("PRAGMA user_version"), 1);
    EXPECT_EQ(old->integer("SELECT count(*) FROM place"), 1);
}

TEST(HubFile, failedMigrationLeavesTheVersionBefore) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    makeOlder(path, 1);
    const auto connection = Connection::open(path, Access::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE(connection->execute("CREATE VIEW standard AS SELECT 1")); // stands in the way of version 2
    EXPECT_FALSE(migrate(*connection));
    EXPECT_EQ(connection->integer("PRAGMA user_version"), 1);
    EXPECT_EQ(connection->integer("SELECT count(*) FROM place"), 1);
}

TEST(HubFile, secondWindowReadsAndKnowsWhoHoldsIt) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    const auto first = HubFile::create(path);
    ASSERT_TRUE(first);
    const auto second = HubFile::open(path);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->writable());
    ASSERT_TRUE(second->whyReadOnly());
    EXPECT_EQ(second->whyReadOnly()->id, "store.held");
    EXPECT_NE(second->whyReadOnly()->arguments.at(1).find(thisAuthor()), std::string::npos);
    EXPECT_EQ(HubFile::open(path, {.mode = OpenMode::ReadWrite}).error().kind, ErrorKind::Busy);
}

TEST(HubFile, lockIsFreeAgainWhenItsHolderEnds) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    {
        const auto first = HubFile::create(path);
    }
    const auto second = HubFile::open(path, {.mode = OpenMode::ReadWrite});
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->writable());
}

TEST(HubFile, fullDiskChangesNothing) {
    const TemporaryFolder folder;
    auto hub = HubFile::create(folder / "hub.maillage");
    ASSERT_TRUE(hub);
    Editor editor(*hub, "test");
    Record place(Entity::Place);
    place[PlaceField::Nom] = "Avant";
    const auto key = editor.add(place);
    ASSERT_TRUE(key);
    ASSERT_TRUE(hub->connection().execute("PRAGMA max_page_count = 1"));
    const std::array changes{
        FieldChange{static_cast<std::size_t>(PlaceField::PresentationDetail), std::string(500000, 'x')}};
    const auto failed = editor.set(*key, changes);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::DiskFull);
    ASSERT_TRUE(hub->connection().execute("PRAGMA max_page_count = 1000000"));
    const auto kept = readRecord(hub->connection(), *key);
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ((**kept)[PlaceField::PresentationDetail], "");
    const std::array small{FieldChange{static_cast<std::size_t>(PlaceField::Nom), "Après"}};
    EXPECT_TRUE(editor.set(*key, small));
    EXPECT_TRUE(hub->verify());
}

TEST(Backup, keepsTheLastTen) {
    const TemporaryFolder folder;
    const auto path = folder / "hub.maillage";
    const auto hub = HubFile::create(path);
    ASSERT_TRUE(hub);
    for (int i = 0; i < 13; ++i) {
        ASSERT_TRUE(backup(hub->connection(), path, "import"));
    }
    EXPECT_EQ(backupsOf(path).size(), keptBackups);
    for (const auto& each : backupsOf(path)) {
        EXPECT_TRUE(HubFile::open(each, {.mode = OpenMode::ReadOnly})) << each;
    }
}

TEST(Backup, isWholeOrAbsentWhenInterrupted) {
    const TemporaryFolder folder;
    const auto hub = HubFile::create(folder / "hub.maillage");
    ASSERT_TRUE(hub);
    const TaskControl control;
    control.interrupt();
    EXPECT_EQ(copyDatabase(hub->connection(), folder / "copy.maillage", control).error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(folder / "copy.maillage"));
    EXPECT_FALSE(std::filesystem::exists(folder / "copy.maillage.part"));
}

} // namespace
} // namespace maillage::store
