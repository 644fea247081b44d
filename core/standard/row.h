// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/fault.h"
#include "core/model/fields.h"
#include "core/standard/rules.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <span>
#include <string_view>
#include <utility>

namespace maillage {

/// Gets each fault as it is found. `column` is the field's number in the standard; whoever knows the file replaces it
/// by that in the file, and fills `line`.
using FaultSink = std::function<void(Fault)>;

/// Bit i: the row holds the standard's field i; a row that is too short lacks some, and so does a file whose header
/// lacks columns.
using PresentFields = std::uint32_t;
inline constexpr PresentFields allPresent = 0xFFFFFFFFU;
static_assert(standardFieldCount == 32);

/// The values of one place while it is checked, and where its faults go. Lives for one check.
class Row {
public:
    /// `values`: the standard's fields in the order of PlaceField.
    Row(std::span<const std::string_view> values, PresentFields present, const FaultSink& sink)
        : m_values(values)
        , m_present(present)
        , m_sink(sink) {}

    [[nodiscard]] std::string_view operator[](PlaceField field) const { return m_values[std::to_underlying(field)]; }

    [[nodiscard]] bool has(PlaceField field) const { return ((m_present >> std::to_underlying(field)) & 1U) != 0; }

    /// Reports a fault of the field's value.
    void report(PlaceField field, Rule rule, std::initializer_list<std::string_view> arguments = {}) const;

private:
    std::span<const std::string_view> m_values;
    PresentFields m_present;
    const FaultSink& m_sink;
};

/// The fault of a rule, cut to maxFaultValue, without line; `column` is the field's number in the standard.
[[nodiscard]] Fault makeFault(PlaceField field, Rule rule, std::string_view value,
                              std::initializer_list<std::string_view> arguments);

// The rules by subject. Each reports what it finds; none allocates where there is nothing to report.
void checkRequired(const Row& row);
void checkIdentity(const Row& row, std::string_view departement);
void checkContacts(const Row& row, std::string_view departement);
void checkLists(const Row& row);
void checkTexts(const Row& row);
void checkDate(const Row& row, const Date& today);

} // namespace maillage
