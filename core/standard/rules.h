// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/model/fields.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// Every rule of the checks. Several may share a name: they differ in the sentence that says how to mend.
enum class Rule : std::uint8_t {
    Required,
    Blank,
    PivotPattern,
    PivotPunctuation,
    PivotChecksum,
    PivotPlaceholder,
    PivotUnknown,
    PostcodePattern,
    PostcodeLostZero,
    PostcodeUnknown,
    PostcodeMismatch,
    InseePattern,
    InseeUnknown,
    InseeMismatch,
    CommuneMismatch,
    CommuneUnknown,
    InseeFormer,
    NumberPattern,
    NumberComma,
    CoordinateAlone,
    CoordinateZero,
    CoordinateRange,
    CoordinatesSwapped,
    CoordinatesOffCommune,
    CoordinatesOffDepartement,
    CoordinatesAbroad,
    CoordinatesAtSea,
    PhonePattern,
    PhoneForm,
    PhoneImpossible,
    PhoneRegion,
    EmailInvalid,
    EmailSeparator,
    UrlScheme,
    UrlInvalid,
    UrlSeparator,
    HoursFreeText,
    HoursInvalid,
    HoursTooLong,
    ResumeLength,
    DatePattern,
    DateForm,
    DateImpossible,
    DateFuture,
    DateEpoch,
    DateOld,
    ListUnknown,
    ListSpelling,
    ListSpaces,
    ListSeparator,
    ListEmptyPart,
    ListRepeated,
    ListLaPoste,
    TypologieUnknown,
    TypologieSpelling,
    TypologieSeparator,
    ServicesMissing,
    TextControl,
    TextLineBreak,
    TextMojibake,
    TextDecomposed,
    TextEncoding,
    TextSpaces,
    NameCapitals,
    IdDuplicate,
    PlaceDuplicate,
    HeaderMissing,
    HeaderMissingOptional,
    HeaderUnknown,
    HeaderName,
    HeaderDuplicate,
    HeaderOrder,
    Count,
};

struct RuleInfo {
    std::string_view name;     ///< what follows the field's name and a dot; holds a dot itself where it is whole
    std::string_view sentence; ///< id in the catalogue
    Severity severity;
};

[[nodiscard]] const RuleInfo& ruleInfo(Rule rule);
/// The rule whose sentence it is: each has its own.
[[nodiscard]] std::optional<Rule> ruleOf(std::string_view sentence);

/// A rule and the field that breaks it.
struct FaultKind {
    Rule rule = Rule::Required;
    PlaceField field = PlaceField::Id;

    friend auto operator<=>(const FaultKind&, const FaultKind&) = default;
};

/// The kind of a fault of makeFault(); nothing for one that no rule of the standard reports.
[[nodiscard]] std::optional<FaultKind> kindOf(const Fault& fault);

/// What is to mend, as people think of it: a rule, on all the fields that may break it; a required field that is empty
/// is a topic of its own.
struct FaultTopic {
    Rule rule = Rule::Required;
    std::optional<PlaceField> field{}; ///< only where the rule alone does not tell what to do

    [[nodiscard]] bool holds(FaultKind kind) const { return kind.rule == rule && (!field || kind.field == *field); }

    [[nodiscard]] Severity severity() const { return ruleInfo(rule).severity; }

    friend auto operator<=>(const FaultTopic&, const FaultTopic&) = default;
};

[[nodiscard]] FaultTopic topicOf(FaultKind kind);
/// "phone_pattern", "required:adresse": the same in every version, for files.
[[nodiscard]] std::string topicName(const FaultTopic& topic);
[[nodiscard]] std::optional<FaultTopic> topicNamed(std::string_view name);

/// "telephone.pattern": the stable name of a rule on a field. Lives as long as the program.
[[nodiscard]] std::string_view ruleName(PlaceField field, Rule rule);

} // namespace maillage
