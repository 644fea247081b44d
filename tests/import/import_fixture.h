// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/staging.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <optional>
#include <string>

namespace maillage {

/// A new hub in a folder of its own, and files to import into it.
class ImportTest : public testing::Test {
protected:
    void SetUp() override {
        auto made = store::HubFile::create(m_folder.path() / "hub.maillage");
        ASSERT_TRUE(made.has_value()) << made.error().message.id;
        m_hub.emplace(std::move(*made));
        m_editor = std::make_unique<Editor>(*m_hub, "Marie");
    }

    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const {
        const auto path = m_folder.path() / name;
        std::ofstream(path, std::ios::binary) << content;
        return path.string();
    }

    [[nodiscard]] std::unique_ptr<Staging> stage(const std::string& path, const ImportOptions& options = {}) const {
        auto staging = Staging::read(path, options, m_hub->connection());
        EXPECT_TRUE(staging.has_value()) << staging.error().message.id;
        return staging ? std::move(*staging) : nullptr;
    }

    /// Imports a file and says what came of it: "new changed unchanged refused".
    std::string import(const std::string& path, const ImportOptions& options = {}) {
        const auto staging = stage(path, options);
        const auto report = staging->apply(*m_editor);
        if (!report) {
            return std::string(report.error().message.id);
        }
        const ImportCounts& counts = report->counts;
        EXPECT_EQ(counts.read, counts.added + counts.changed + counts.unchanged + counts.refused);
        m_step = report->change.step;
        return std::to_string(counts.added) + ' ' + std::to_string(counts.changed) + ' '
               + std::to_string(counts.unchanged) + ' ' + std::to_string(counts.refused);
    }

    [[nodiscard]] std::vector<Record> records(Entity entity = Entity::Place) const {
        std::vector<Record> all;
        const auto read = store::forEachRecord(m_hub->connection(), entity, [&](const Record& record) {
            all.push_back(record);
            return true;
        });
        EXPECT_TRUE(read.has_value());
        return all;
    }

    [[nodiscard]] Record only(Entity entity = Entity::Place) const {
        const auto all = records(entity);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? Record(entity) : all.front();
    }

    template<typename FieldEnum>
    void edit(const Record& record, FieldEnum field, const std::string& value) {
        const FieldChange change{std::to_underlying(field), value};
        const auto done = m_editor->set(record.key(), {&change, 1});
        ASSERT_TRUE(done.has_value()) << done.error().message.id;
    }

    [[nodiscard]] std::vector<std::string> rules(const Staging& staging) const {
        std::vector<std::string> names;
        for (const Fault& fault : staging.faults().sorted()) {
            names.emplace_back(std::to_string(fault.line) + ' ' + std::string(fault.rule));
        }
        return names;
    }

    test::TemporaryFolder m_folder;
    std::optional<store::HubFile> m_hub;
    std::unique_ptr<Editor> m_editor;
    std::int64_t m_step = 0; ///< of the latest import; 0: nothing was written
};

} // namespace maillage
