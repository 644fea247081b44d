// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/bench/generated_hub.h"

#include "core/base/uuid.h"
#include "core/store/records.h"
#include "core/store/schema.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <random>
#include <string_view>

namespace maillage::bench {

namespace {

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

} // namespace

BenchOptions readOptions(int argc, char** argv, std::size_t usualPlaces) {
    BenchOptions options{.places = usualPlaces};
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string_view option = argv[i];
        const std::string_view value = argv[i + 1];
        if (option == "--work") {
            options.work = value;
        } else if (option == "--places") {
            std::from_chars(value.data(), value.data() + value.size(), options.places);
        } else if (option == "--boundaries") {
            options.boundaries.emplace_back(value);
        }
    }
    options.places = std::max<std::size_t>(options.places, 1);
    return options;
}

store::Connection generatedHub(const std::filesystem::path& path, std::size_t places) {
    std::filesystem::remove(path);
    store::Connection connection = orExit(store::Connection::open(path, store::Access::Create));
    orExit(connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"));
    orExit(store::migrate(connection));
    auto transaction = orExit(store::Transaction::begin(connection));
    auto inserter = orExit(store::RecordInserter::prepare(connection, Entity::Place));
    Generator generator;
    for (std::size_t i = 0; i < places; ++i) {
        static_cast<void>(orExit(inserter.insert(generator.place(i))));
    }
    orExit(transaction.commit());
    return connection;
}

} // namespace maillage::bench
