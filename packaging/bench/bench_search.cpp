// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search as you type, filters, counts and box queries over generated places: one million by default, or --places N.

#include "core/base/uuid.h"
#include "core/query/filter.h"
#include "core/query/place_times.h"
#include "core/query/search.h"
#include "core/query/spatial.h"
#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <format>
#include <fstream>
#include <functional>
#include <print>
#include <random>

namespace {

using namespace maillage;

/// For results that are only computed to be timed.
void keep(std::size_t value) {
    static volatile std::size_t sink = 0;
    sink = sink + value;
}

/// Of processor time: all runs on one thread and in memory, and a busy machine does not disturb it.
double milliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Of `times` runs, sorted.
std::vector<double> timed(int times, const std::function<void()>& work) {
    std::vector<double> runs;
    for (int i = 0; i < times; ++i) {
        runs.push_back(milliseconds(work));
    }
    std::ranges::sort(runs);
    return runs;
}

/// Resident memory in bytes (Linux).
std::size_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    statm >> total >> resident;
    return resident * 4096;
}

template<typename T>
T orExit(Result<T> result) {
    if (!result) {
        std::println(stderr, "{}", result.error().message.id);
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

// ---- places -------------------------------------------------------------------------------------------------------

class Generator {
public:
    Record place(std::size_t number) {
        Record record(Entity::Place);
        record.uuid = uuidOf(number);
        record[PlaceField::Id] = std::format("banc_{:07}", number);
        record[PlaceField::Pivot] = std::format("{:014}", 10000000000000 + number * 7919);
        locate(record);
        record[PlaceField::Nom] = name(record[PlaceField::Commune]);
        record[PlaceField::Adresse] = std::format("{} {} {}", 1 + below(200), oneOf(ways), oneOf(people));
        record[PlaceField::Telephone] = std::format("+331990{:05}", below(100000));
        record[PlaceField::Courriels] = std::format("contact{}@{}.example", below(1000), oneOf(owners));
        record[PlaceField::Source] = oneOf(owners);
        record[PlaceField::Services] = someOf(services);
        record[PlaceField::PublicsSpecifiquementAdresses] = someOf(publics);
        record[PlaceField::FraisACharge] = oneOf(frais);
        record[PlaceField::ModalitesAcces] = someOf(acces);
        record[PlaceField::ModalitesAccompagnement] = someOf(accompagnement);
        record[PlaceField::Typologie] = oneOf(typologies);
        record[PlaceField::Tags] = below(10) == 0 ? "pilote" : "";
        record[PlaceField::State] = below(20) == 0 ? "closed" : "open";
        record[PlaceField::Visibility] = "public";
        record[PlaceField::VerifiedOn] = below(3) == 0 ? "" : std::format("202{}-0{}-15", 3 + below(4), 1 + below(9));
        record[PlaceField::Starred] = below(50) == 0 ? "yes" : "no";
        record[PlaceField::CallAgainOn] = below(40) == 0 ? "2026-01-15" : "";
        record[PlaceField::Horaires] = hours();
        record[PlaceField::PresentationResume] = std::string(120, 'x');
        return record;
    }

private:
    std::size_t below(std::size_t limit) { return m_engine() % limit; }

    template<typename List>
    std::string oneOf(const List& list) {
        return std::string(list[below(list.size())]);
    }

    template<typename List>
    std::string someOf(const List& list) {
        std::string values;
        for (const std::string_view value : list) {
            if (below(3) == 0) {
                values += (values.empty() ? "" : "|") + std::string(value);
            }
        }
        return values;
    }

    Uuid uuidOf(std::size_t number) {
        Uuid::Bytes bytes{};
        for (std::size_t i = 0; i < 8; ++i) {
            bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
        }
        bytes[0] = 1;
        return Uuid(bytes);
    }

    void locate(Record& record) {
        const Commune commune = m_communes[below(m_communes.size())];
        record[PlaceField::Commune] = commune.name();
        record[PlaceField::CodeInsee] = commune.code();
        const auto postcodes = commune.postcodes();
        record[PlaceField::CodePostal] = postcodes.size() > 0 ? postcodeText(postcodes[0]) : "";
        if (const auto centre = commune.centre(); centre && below(20) != 0) {
            record[PlaceField::Latitude] = std::format("{:.6f}", centre->lat + static_cast<double>(below(1000)) / 1e5);
            record[PlaceField::Longitude] = std::format("{:.6f}", centre->lon + static_cast<double>(below(1000)) / 1e5);
        }
    }

    /// About nine thousand different ones.
    std::string hours() {
        const auto morning = std::format("{:02}:{}0-12:{}0", 8 + below(3), 3 * below(2), 3 * below(2));
        const auto afternoon =
            std::format("{:02}:{}0-{:02}:{}0", 13 + below(2), 3 * below(2), 16 + below(4), 3 * below(2));
        switch (below(8)) {
        case 0:
            return "";
        case 1:
            return std::format("Mo-Fr {}", morning);
        case 2:
            return std::format("Mo-Fr {},{}; Sa {}", morning, afternoon, morning);
        case 3:
            return std::format("Tu,Th {}; We {}", morning, afternoon);
        default:
            return std::format("Mo-Fr {},{}", morning, afternoon);
        }
    }

    std::string name(const std::string& commune) {
        switch (below(3)) {
        case 0:
            return std::format("{} {}", oneOf(kinds), commune);
        case 1:
            return std::format("{} numérique {}", oneOf(kinds), oneOf(people));
        default:
            return std::format("{} {} – aide numérique", oneOf(kinds), oneOf(owners));
        }
    }

    static std::vector<Commune> presentCommunes() {
        std::vector<Commune> communes;
        const Gazetteer& gazetteer = Gazetteer::instance();
        for (const Departement& departement : gazetteer.allDepartements()) {
            std::ranges::copy(gazetteer.communesOf(departement), std::back_inserter(communes));
        }
        return communes;
    }

    static constexpr std::array<std::string_view, 14> kinds{
        "Médiathèque",  "Espace numérique",     "France Services", "Mairie de",
        "CCAS",         "Maison de quartier",   "Cyber-base",      "Point numérique",
        "L’Atelier",    "Centre social",        "Mission locale",  "Tiers-lieu",
        "Bibliothèque", "Association Numérique"};
    static constexpr std::array<std::string_view, 7> ways{"rue",   "Rue de la", "avenue", "place",
                                                          "route", "rue du",    "chemin"};
    static constexpr std::array<std::string_view, 12> people{
        "Jean Jaurès", "Simone Veil", "Victor Hugo", "République", "Liberté",        "Louise Michel",
        "Église",      "Général Foy", "Marie Curie", "Écoles",     "Frères Lumière", "Œuvre"};
    static constexpr std::array<std::string_view, 9> owners{"departement", "ville",    "agglo",  "reseau", "pimms",
                                                            "emmaus",      "la-poste", "conumm", "hub"};
    static constexpr std::array<std::string_view, 6> services{"Aide aux démarches administratives",
                                                              "Maîtrise des outils numériques du quotidien",
                                                              "Insertion professionnelle via le numérique",
                                                              "Utilisation sécurisée du numérique",
                                                              "Loisirs et créations numériques",
                                                              "Accès internet et matériel informatique"};
    static constexpr std::array<std::string_view, 4> publics{"Jeunes", "Étudiants", "Seniors", "Femmes"};
    static constexpr std::array<std::string_view, 4> frais{"Gratuit", "Payant", "Gratuit|Payant", ""};
    static constexpr std::array<std::string_view, 3> acces{"Se présenter", "Téléphoner", "Contacter par mail"};
    static constexpr std::array<std::string_view, 3> accompagnement{"En autonomie", "Accompagnement individuel",
                                                                    "À distance"};
    static constexpr std::array<std::string_view, 6> typologies{"BIB", "CCAS", "ASSO", "RFS", "TIERS_LIEUX", "MUNI"};

    std::mt19937 m_engine{20260101};
    std::vector<Commune> m_communes = presentCommunes();
};

store::Connection generated(const std::filesystem::path& path, std::size_t count) {
    std::filesystem::remove(path);
    store::Connection connection = orExit(store::Connection::open(path, store::Access::Create));
    orExit(connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"));
    orExit(store::migrate(connection));
    auto transaction = orExit(store::Transaction::begin(connection));
    auto inserter = orExit(store::RecordInserter::prepare(connection, Entity::Place));
    Generator generator;
    for (std::size_t i = 0; i < count; ++i) {
        static_cast<void>(orExit(inserter.insert(generator.place(i))));
    }
    orExit(transaction.commit());
    return connection;
}

// ---- measures -----------------------------------------------------------------------------------------------------

/// As one types: each begins with three letters and goes on to six.
constexpr std::array typed{"numéri", "rue",    "france", "média",  "mairie", "angers", "saint", "biblio",
                           "jaurès", "associ", "pla",    "ave",    "lib",    "œuvre",  "490",   "paris",
                           "numeri", "aide",   "écoles", "cyber",  "rou",    "atelie", "les",   "poste",
                           "villeu", "zzz",    "rue de", "med sa", "num ru"};

void measureSearch(const Snapshot& snapshot) {
    std::vector<double> times;
    double worst = 0;
    std::string slowest;
    for (const std::string_view text : typed) {
        for (std::size_t letters = 3; letters <= text.size(); ++letters) {
            if (letters < text.size() && (static_cast<unsigned char>(text[letters]) & 0xC0U) == 0x80U) {
                continue; // inside a character
            }
            const std::string_view prefix = text.substr(0, letters);
            SearchResult result;
            const double time = timed(3, [&] { result = search(snapshot, prefix); })[1];
            times.push_back(time);
            if (time > worst) {
                worst = time;
                slowest = std::format("“{}”, {} places", prefix, result.count);
            }
        }
    }
    std::ranges::sort(times);
    std::println("search as you type: {} texts, median {:.2f} ms, worst {:.2f} ms ({})", times.size(),
                 times[times.size() / 2], worst, slowest);
    std::println("ratio: search-median {:.3f} 1 median of 3 to 6 letters over 10 ms", times[times.size() / 2] / 10);
    std::println("ratio: search-worst {:.3f} 1 worst of 3 to 6 letters over 100 ms", worst / 100);
}

void measureOthers(const Snapshot& snapshot) {
    const auto time = [](const char* what, int times, const std::function<void()>& work) {
        const auto runs = timed(times, work);
        std::println("{}: median {:.3f} ms, worst {:.3f} ms", what, runs[runs.size() / 2], runs.back());
    };
    time("phone fragment", 5, [&] { keep(search(snapshot, "01 99 01 23").count); });
    time("e-mail fragment", 3, [&] { keep(search(snapshot, "contact12@agg").count); });
    time("full order of “num”", 3, [&] { keep(inOrder(snapshot, search(snapshot, "num").matches, "num").size()); });
    Filter filter;
    time("all counts, no filter", 5, [&] { keep(counts(snapshot, filter).total); });
    filter.of(Facet::Services) = {"Loisirs et créations numériques"};
    filter.of(Facet::State) = {"open"};
    filter.territories = {"reg:52"};
    time("all counts, three choices", 5, [&] { keep(counts(snapshot, filter).total); });
    filter.openings = {Opening::Saturday, Opening::Now};
    filter.freshnesses = {Freshness::OverOneYear, Freshness::Never};
    filter.changedSince = Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
    filter.starred = true;
    time("all counts, these and four conditions on times", 5, [&] { keep(counts(snapshot, filter).total); });
    filter = {};
    filter.of(Facet::Services) = {"Loisirs et créations numériques"};
    filter.of(Facet::State) = {"open"};
    filter.territories = {"reg:52"};
    filter.text = "num";
    time("apply, three choices and a text", 5, [&] { keep(apply(snapshot, filter).rows.size()); });
    time("a town's box", 20, [&] {
        std::size_t found = 0;
        forEachInBox(snapshot, {47.43, -0.62, 47.52, -0.50}, [&](PlaceRow) { ++found; });
        keep(found);
    });
    time("the nearest place", 20, [&] { keep(nearest(snapshot, {47.2, 0.3})->row); });
}

void measureEdit(const Snapshot& snapshot, const store::Connection& connection) {
    const std::array key{snapshot.keyOf(snapshot.rowCount() / 2)};
    const auto runs = timed(9, [&] { keep(orExit(snapshot.with(key, connection))->placeCount()); });
    std::println("snapshot after an edit: median {:.2f} ms", runs[runs.size() / 2]);
}

void measure(const std::filesystem::path& work, std::size_t count) {
    std::println("{} places", count);
    const auto path = work / "search.maillage";
    store::Connection connection;
    std::println("generated in {:.0f} ms", milliseconds([&] { connection = generated(path, count); }));
    const std::size_t before = residentBytes();
    Snapshot::Pointer snapshot;
    std::println("loaded in {:.0f} ms", milliseconds([&] { snapshot = orExit(Snapshot::load(connection)); }));
    std::println("{} bytes a place", (residentBytes() - before) / count);
    std::shared_ptr<const SearchIndex> index;
    std::println("search index in {:.0f} ms", milliseconds([&] { index = SearchIndex::build(snapshot); }));
    std::println("{} bytes a place in the search index", index->bytes() / count);
    std::shared_ptr<const SpatialIndex> spatial;
    std::println("spatial index in {:.0f} ms", milliseconds([&] { spatial = SpatialIndex::build(snapshot); }));
    std::println("search without index: {:.1f} ms", milliseconds([&] { keep(search(*snapshot, "num").count); }));
    snapshot = snapshot->withIndex(index)->withIndex(spatial);
    std::shared_ptr<const PlaceTimes> times;
    std::println("opening times and changes in {:.0f} ms",
                 milliseconds([&] { times = orExit(findTimes(*snapshot, connection, today())); }));
    std::println("{} different hours", times->table->numbers.size());
    snapshot = snapshot->withTimes(times);
    measureSearch(*snapshot);
    measureOthers(*snapshot);
    measureEdit(*snapshot, connection);
}

} // namespace

int main(int argc, char** argv) {
    std::filesystem::path work = std::filesystem::temp_directory_path();
    std::size_t count = 1'000'000;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view option = argv[i];
        const std::string_view value = argv[i + 1];
        if (option == "--work") {
            work = value;
        } else if (option == "--places") {
            std::from_chars(value.data(), value.data() + value.size(), count);
        }
    }
    measure(work, std::max<std::size_t>(count, 1));
    return 0;
}
