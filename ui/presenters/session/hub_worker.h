// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"
#include "core/store/hub_file.h"
#include "core/store/lock.h"
#include "ui/presenters/session/hub_state.h"
#include "ui/presenters/session/reader_pool.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace maillage {

/// The open hub and its only writer. Everything runs on the writer's thread.
class HubWorker {
public:
    /// Opens, or makes and opens. Not verified yet: verify() comes before the first edit.
    [[nodiscard]] Result<HubNews> open(const std::filesystem::path& path, const TaskControl& control);
    [[nodiscard]] Result<HubNews> create(const std::filesystem::path& path, const TaskControl& control);
    [[nodiscard]] Result<void> verify() const;
    /// The connections lent for reading must be back.
    void close();

    [[nodiscard]] bool isOpen() const { return m_hub != nullptr; }

    [[nodiscard]] bool isWritable() const { return m_editor.has_value(); }

    [[nodiscard]] std::optional<Message> whyReadOnly() const;

    /// Of the changes from now on, and of the hubs that are opened.
    void setAuthor(const std::string& name);

    using Edit = std::function<Result<ChangeReport>(Editor&)>;
    [[nodiscard]] Result<ChangeReport> edit(const Edit& edit);
    /// Brings the snapshot up to date with a change.
    [[nodiscard]] Result<void> refresh(const ChangeReport& report);
    [[nodiscard]] Result<HubNews> news(Touched touched) const;

    /// Of the hub that is open and of those that will be: see Snapshot::withBoundaries(). Null: without.
    void useBoundaries(std::shared_ptr<const Boundaries> boundaries);

    [[nodiscard]] const Snapshot::Pointer& snapshot() const { return m_snapshot; }

    void setSnapshot(Snapshot::Pointer snapshot) { m_snapshot = std::move(snapshot); }

    [[nodiscard]] ReaderPool& readers() { return m_readers; }

    /// While it is open.
    [[nodiscard]] const store::Connection& connection() const { return m_hub->connection(); }

    [[nodiscard]] Result<store::Connection> newReader() const { return m_hub->reader(); }

    static constexpr int readerCount = 2;

private:
    [[nodiscard]] Result<HubNews> use(store::HubFile hub, const TaskControl& control);

    std::unique_ptr<store::HubFile> m_hub; // at a fixed address: the editor refers to it
    std::optional<Editor> m_editor;
    Snapshot::Pointer m_snapshot;
    std::shared_ptr<const Boundaries> m_boundaries;
    std::string m_author = store::thisAuthor();
    ReaderPool m_readers;
};

/// The numbers of the places among `keys`.
[[nodiscard]] std::vector<std::int64_t> placesOf(const std::vector<RecordKey>& keys);

} // namespace maillage
