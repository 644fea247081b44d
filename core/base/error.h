// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A sentence for the user, not yet in a language: the catalogue's id and what fills %1, %2…
/// `count` chooses the plural form and fills %n. See catalogue.h.
struct Message {
    std::string_view id; ///< a string literal of the catalogue, such as "store.newer_version"
    std::vector<std::string> arguments{};
    std::optional<long long> count{};

    friend bool operator==(const Message&, const Message&) = default;
};

/// What went wrong, coarse enough to choose an exit code or a dialog.
enum class ErrorKind {
    Usage,    ///< the caller asked for something that makes no sense
    Data,     ///< the input is wrong
    NotFound, ///< no such file or record
    ReadOnly, ///< the hub cannot be written
    Busy,     ///< somebody else holds it
    Damaged,  ///< the file fails its integrity check
    Newer,    ///< written by a newer version
    NotAHub,  ///< another kind of file
    DiskFull,
    Permission,
    Io,
    Cancelled,
    Conflict, ///< the record is no longer as expected
    Internal,
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    Message message;
};

template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, std::string_view id,
                                                    std::vector<std::string> arguments = {}) {
    return std::unexpected(Error{kind, Message{id, std::move(arguments), std::nullopt}});
}

} // namespace maillage
