// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hub_file.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/texts/text.h"
#include "ui/presenters/workspace.h"

#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace maillage::test {

[[nodiscard]] inline Record place(const std::string& name, const std::string& commune = "Angers",
                                  const std::string& services = {}) {
    Record record(Entity::Place);
    record[PlaceField::Nom] = name;
    record[PlaceField::Commune] = commune;
    record[PlaceField::CodePostal] = "49000";
    record[PlaceField::Adresse] = "1 rue des Lices";
    record[PlaceField::Services] = services;
    return record;
}

/// A workspace with an open, empty hub.
class SessionFixture : public testing::Test {
protected:
    void SetUp() override {
        workspace = std::make_unique<Workspace>();
        workspace->session.create(hubPath());
        ASSERT_TRUE(waitFor([&] { return workspace->session.isOpen(); }));
    }

    [[nodiscard]] QString hubPath() const { return pathText(folder / "hub.maillage"); }

    /// The key that the record gets.
    RecordKey add(const Record& record) {
        auto key = std::make_shared<RecordKey>();
        const Record empty(record.entity);
        apply(saveRecord(record, empty, key));
        return *key;
    }

    void apply(const HubSession::Edit& edit) {
        bool done = false;
        workspace->session.edit(edit, &workspace->view, [&done](const Result<ChangeReport>& report) {
            EXPECT_TRUE(report) << sentence(report ? Message{} : report.error().message);
            done = true;
        });
        EXPECT_TRUE(waitFor([&] { return done; }));
    }

    [[nodiscard]] bool waitForResults() {
        return waitFor([&] {
            return workspace->finder.isUpToDate()
                   && workspace->finder.results()->snapshot == workspace->session.snapshot();
        });
    }

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace maillage::test
