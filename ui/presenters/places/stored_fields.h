// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/session/hub_session.h"

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace maillage {

/// The beginning of one field's texts, of all places that have one. Immutable.
struct FieldTexts {
    std::vector<std::int64_t> keys; ///< ascending
    std::vector<std::string> texts;

    /// Empty where there is none.
    [[nodiscard]] std::string_view of(std::int64_t key) const;
};

using FieldTextsMap = std::map<PlaceField, std::shared_ptr<const FieldTexts>>;

/// Fields of the places that the snapshot leaves in the store, for sorting by them: read off the UI thread when first
/// asked for, and again when places have changed.
class StoredFields : public QObject {
    Q_OBJECT

public:
    explicit StoredFields(HubSession& session, QObject* parent = nullptr);

    /// What is known of a field by now, null where nothing is. arrived() says when more is.
    [[nodiscard]] std::shared_ptr<const FieldTexts> of(PlaceField field);

    /// Whether something that was asked for is still to come.
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void arrived();

private:
    struct Entry {
        std::shared_ptr<const FieldTexts> texts;
        bool stale = true;
        bool reading = false;
    };

    void read(PlaceField field);
    void forget(const Touched& touched);

    HubSession& m_session;
    std::map<PlaceField, Entry> m_entries;
    int m_generation = 0; ///< of the places: what was read of an older one is read again
};

} // namespace maillage
