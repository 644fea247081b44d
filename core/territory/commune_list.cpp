// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/commune_list.h"

#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>

namespace maillage {

namespace {

/// "Angers" and "49" of "Angers (49)".
struct Written {
    std::string_view name;
    std::string_view detail;
};

Written taken(std::string_view item) {
    const std::size_t open = item.rfind('(');
    if (open == std::string_view::npos || !item.ends_with(')')) {
        return {trimmed(item), {}};
    }
    return {trimmed(item.substr(0, open)), trimmed(item.substr(open + 1, item.size() - open - 2))};
}

void addOnce(std::vector<Commune>& communes, Commune commune) {
    if (!std::ranges::contains(communes, commune)) {
        communes.push_back(commune);
    }
}

std::vector<Commune> meant(const Written& written) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    std::vector<Commune> found;
    for (const std::string_view code : {written.detail, written.name}) {
        if (const auto commune = gazetteer.commune(code)) {
            return {commune->present()};
        }
    }
    const CommuneList named = gazetteer.communesNamed(written.name);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const Commune commune = named[i];
        const bool fits = written.detail.empty() || commune.departementCode() == written.detail
                          || gazetteer.postcodeMatches(commune.code(), written.detail);
        if (fits) {
            addOnce(found, commune.present());
        }
    }
    // A commune of today hides the parts of others that bear its name.
    std::vector<Commune> present;
    for (std::size_t i = 0; i < named.size() && found.size() > 1; ++i) {
        if (named[i].kind() == CommuneKind::Present && std::ranges::contains(found, named[i])) {
            addOnce(present, named[i]);
        }
    }
    return present.empty() ? found : present;
}

} // namespace

CommuneListing readCommunes(std::string_view text) {
    CommuneListing listing;
    while (!text.empty()) {
        const std::string_view item = text.substr(0, text.find_first_of(",;\n\r"));
        text.remove_prefix(std::min(text.size(), item.size() + 1));
        const Written written = taken(trimmed(item));
        if (written.name.empty()) {
            continue;
        }
        const auto communes = meant(written);
        if (communes.size() == 1) {
            addOnce(listing.communes, communes.front());
        } else {
            (communes.empty() ? listing.unknown : listing.ambiguous).emplace_back(trimmed(item));
        }
    }
    std::ranges::sort(listing.communes, {}, &Commune::number);
    return listing;
}

std::string writeCommunes(const std::vector<Commune>& communes) {
    std::string text;
    for (const Commune& commune : communes) {
        text += text.empty() ? "" : "\n";
        text += commune.name();
        text += " (" + std::string(commune.code()) + ')';
    }
    return text;
}

} // namespace maillage
