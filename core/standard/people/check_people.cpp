// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/people/check_people.h"

#include "core/standard/location.h"
#include "core/standard/people/counterparts.h"
#include "core/standard/row.h"
#include "core/standard/values/phones.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace maillage {

namespace {

using Names = std::map<std::pair<std::string_view, Rule>, std::string>;

Names buildNames() {
    Names names;
    for (const Entity entity : {Entity::Person, Entity::Organisation}) {
        for (std::size_t field = 0; field < fieldsOf(entity).size(); ++field) {
            const std::string_view name = fieldsOf(entity)[field].name;
            for (std::size_t rule = 0; rule < std::to_underlying(Rule::Count); ++rule) {
                const auto which = static_cast<Rule>(rule);
                names.try_emplace({name, which}, std::string(name) + '.' + std::string(ruleInfo(which).name));
            }
        }
    }
    return names;
}

/// "phone.impossible". Lives as long as the program.
std::string_view nameOf(std::string_view field, Rule rule) {
    static const Names names = buildNames();
    return names.at({field, rule});
}

/// Turns what is found in the counterparts into faults of the record's own fields.
class Translation {
public:
    explicit Translation(const Record& record)
        : m_record(record) {}

    void take(Fault fault) {
        const auto rule = ruleOf(fault.message.id);
        const auto placeField = fieldIndex(Entity::Place, fault.field);
        const auto field =
            rule && placeField ? fieldFor(m_record.entity, static_cast<PlaceField>(*placeField)) : std::nullopt;
        if (!field) {
            return;
        }
        fault.field = fieldsOf(m_record.entity)[*field].name;
        fault.column = *field + 1;
        fault.severity = Severity::Warning;
        fault.rule = nameOf(fault.field, *rule);
        m_faults.push_back(std::move(fault));
    }

    [[nodiscard]] std::vector<Fault> faults() { return std::move(m_faults); }

private:
    const Record& m_record;
    std::vector<Fault> m_faults;
};

/// Reports the first number of the list that nobody can call.
void checkPhones(const Record& place, std::string_view departement, const FaultSink& sink) {
    for (const std::string_view phone : listParts(place[PlaceField::Telephone])) {
        if (!isPhone(phone, departement)) {
            sink(makeFault(PlaceField::Telephone, Rule::PhoneImpossible, phone, {}));
            return;
        }
    }
}

} // namespace

std::vector<Fault> faultsOfPeople(const Record& record) {
    Record place = asPlace(record);
    Translation translation(record);
    const FaultSink sink = [&](Fault fault) { translation.take(std::move(fault)); };
    std::array<std::string_view, standardFieldCount> values;
    std::ranges::copy_n(place.values.begin(), standardFieldCount, values.begin());
    values[std::to_underlying(PlaceField::Telephone)] = {};
    const Row row(values, 0, sink);
    const Location location = checkLocation(row);
    checkIdentity(row, location.departement);
    checkContacts(row, location.departement);
    checkPhones(place, location.departement, sink);
    checkTexts(row);
    return translation.faults();
}

} // namespace maillage
