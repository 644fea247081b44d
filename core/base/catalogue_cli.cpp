// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"

#include <QtGlobal>

#include <array>

namespace maillage {

namespace {

constexpr std::array sentences{
    Sentence{"cli.program",
             QT_TRANSLATE_NOOP("catalogue", "Maillage on the command line: the directory of a digital-inclusion hub.")},
    Sentence{"cli.common_options", QT_TRANSLATE_NOOP("catalogue", "With every command:")},
    Sentence{"cli.options", QT_TRANSLATE_NOOP("catalogue", "Options:")},
    Sentence{"cli.examples", QT_TRANSLATE_NOOP("catalogue", "Examples:")},
    Sentence{"cli.option.json", QT_TRANSLATE_NOOP("catalogue", "results as JSON, for other programs")},
    Sentence{"cli.option.lang",
             QT_TRANSLATE_NOOP("catalogue", "language of messages (by default, of the environment)")},
    Sentence{"cli.option.author", QT_TRANSLATE_NOOP("catalogue", "who the history names (by default MAILLAGE_AUTHOR of "
                                                                 "the environment, else the account’s name)")},
    // %1 --author or MAILLAGE_AUTHOR
    Sentence{"cli.bad_author", QT_TRANSLATE_NOOP("catalogue", "“%1” needs a name, on one line.")},
    Sentence{"cli.option.help", QT_TRANSLATE_NOOP("catalogue", "what a command does, and its options")},
    Sentence{"cli.option.version", QT_TRANSLATE_NOOP("catalogue", "the version of the program")},
    Sentence{"cli.exit_codes",
             QT_TRANSLATE_NOOP("catalogue", "Exit codes: 0 done; 1 wrong usage; 2 done, with problems in the data; 3 "
                                            "could not be done, nothing was changed.")},
    Sentence{"cli.errors_in_json",
             QT_TRANSLATE_NOOP("catalogue", "Results go to standard output, problems to standard error; with --json, a "
                                            "command that fails writes {\"error\":{\"kind\",\"message\"}} there.")},

    Sentence{"cli.new", QT_TRANSLATE_NOOP("catalogue", "Makes a new hub file.")},
    Sentence{"cli.new.sample", QT_TRANSLATE_NOOP("catalogue", "filled with invented places, people and organisations")},
    Sentence{"cli.add",
             QT_TRANSLATE_NOOP("catalogue", "Adds a place, a person, an organisation, a link, a note, a stop, a saved "
                                            "filter or a perimeter, and prints its id.")},
    Sentence{"cli.add.details",
             QT_TRANSLATE_NOOP("catalogue",
                               "The fields of a place are those of the national standard, and state, closed_since,\n"
                               "verified_on, verified_by, call_again_on, starred, visibility, tags, internal_notes,\n"
                               "coord_origin, coord_precision. Values of a list are joined by “|”.\n"
                               "The id is the record's UUID. Links and notes name other records as “set” does:\n"
                               "person=ID, organisation=ID, other_organisation=ID, place=ID.")},
    Sentence{"cli.set", QT_TRANSLATE_NOOP("catalogue", "Changes fields of a record.")},
    Sentence{"cli.set.details",
             QT_TRANSLATE_NOOP("catalogue",
                               "ID is a UUID or its first 8 or more characters, or the id of a place, an organisation\n"
                               "or a person where only one record has it. FIELD= with no value clears the field.")},
    Sentence{"cli.import", QT_TRANSLATE_NOOP("catalogue", "Takes in a CSV, GeoJSON or vCard file.")},
    Sentence{"cli.import.details",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "Reading a source again updates what it delivered before and never duplicates it. What was\n"
                 "edited in the hub stays, unless the source has changed it too (see --on-conflict).\n"
                 "Rows with faults come in and are reported; a row is refused if nothing says what it is, if\n"
                 "it cannot be split into its columns, or if its id stands in an earlier row: exit code 2 then.\n"
                 "A backup is made first, and one “undo” takes the whole import back.\n"
                 "With --json: {\"read\",\"new\",\"changed\",\"unchanged\",\"refused\",\"conflicts\",\"faults\",…}.")},
    Sentence{"cli.import.dry_run", QT_TRANSLATE_NOOP("catalogue", "says what would happen, and writes nothing")},
    Sentence{"cli.import.source",
             QT_TRANSLATE_NOOP("catalogue",
                               "name of the source (by default the file's “source” column, else the file's name)")},
    Sentence{"cli.import.on_conflict",
             QT_TRANSLATE_NOOP("catalogue", "both the source and the hub have changed a field: keep the hub's value "
                                            "(the default), take the source's, or fail")},
    Sentence{"cli.import.entity",
             QT_TRANSLATE_NOOP("catalogue", "place, organisation or person (by default, found from the columns)")},
    Sentence{"cli.import.key",
             QT_TRANSLATE_NOOP("catalogue", "fields that tell records without an id apart, such as nom+commune")},
    Sentence{"cli.import.format",
             QT_TRANSLATE_NOOP("catalogue", "csv, geojson or vcard4 (by default, found from the content)")},
    Sentence{"cli.import.quiet", QT_TRANSLATE_NOOP("catalogue", "neither progress nor faults, only the counts")},
    // %1 read, %2 new, %3 changed, %4 unchanged, %5 refused, %6 the source
    Sentence{"cli.import.did",
             QT_TRANSLATE_NOOP("catalogue", "Source “%6”: %1 read, %2 new, %3 changed, %4 unchanged, %5 refused.")},
    Sentence{"cli.import.would",
             QT_TRANSLATE_NOOP("catalogue", "Source “%6”, nothing written: %1 read, %2 would be new, %3 changed, %4 "
                                            "unchanged, %5 refused.")},
    Sentence{"cli.import.conflicts",
             QT_TRANSLATE_N_NOOP("catalogue", "%n record(s) changed both in the source and in the hub.")},
    Sentence{"cli.import.not_listed", QT_TRANSLATE_N_NOOP("catalogue", "%n more fault(s) are not listed.")},
    Sentence{"cli.import.faults", QT_TRANSLATE_NOOP("catalogue", "Faults: %1 errors, %2 warnings.")},
    // %1 rows done, %2 all, %3 rows a second, %4 seconds left
    Sentence{"cli.progress", QT_TRANSLATE_NOOP("catalogue", "%1 of %2 rows, %3 a second, %4 s left")},
    Sentence{"cli.progress.percent", QT_TRANSLATE_NOOP("catalogue", "%1 %, %2 s left")},

    Sentence{"cli.export", QT_TRANSLATE_NOOP("catalogue", "Writes a CSV, GeoJSON or vCard file.")},
    Sentence{"cli.export.details",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "The public profile (the default for places and organisations) lets out exactly the 32 columns\n"
                 "of the national standard and no internal record. The internal profile lets out everything,\n"
                 "the stops of itinerant places in the column hub_stops too, which import reads again;\n"
                 "it is the default for people, who are asked for by a .vcf file or by --entity person.\n"
                 "Rows that the standard would refuse are written and reported: exit code 2 then.\n"
                 "Conditions can be combined; the same one given twice means either.")},
    Sentence{"cli.export.profile", QT_TRANSLATE_NOOP("catalogue", "who the file is for")},
    Sentence{"cli.export.entity", QT_TRANSLATE_NOOP("catalogue", "place (the default), organisation or person")},
    Sentence{"cli.export.format",
             QT_TRANSLATE_NOOP("catalogue", "csv, geojson, spreadsheet, vcard3, vcard4 (by default, from the name)")},
    // %1 number in the file, %2 id, %3 field, %4 the sentence, %5 the rule
    Sentence{"cli.export.refused",
             QT_TRANSLATE_NOOP("catalogue", "Row %1 (%2) would be refused by the standard: %3: %4 (%5)")},
    Sentence{"cli.export.rewritten", QT_TRANSLATE_NOOP("catalogue", "“%2” was written as “%3” in %1.")},
    // %1 file, %2 written, %3 withheld, %4 refused by the standard, %5 rewritten
    Sentence{"cli.export.did",
             QT_TRANSLATE_NOOP("catalogue", "%1: %2 written, %3 internal ones withheld, %4 that the standard would "
                                            "refuse, %5 rewritten.")},
    Sentence{"cli.filter.text", QT_TRANSLATE_NOOP("catalogue", "only records that a search for TEXT finds")},
    Sentence{"cli.filter.territory",
             QT_TRANSLATE_NOOP("catalogue", "only in reg:52, dep:49, epci:244900015 or communes:49007,49328")},
    Sentence{"cli.filter.tag", QT_TRANSLATE_NOOP("catalogue", "only with this tag")},
    Sentence{"cli.filter.state", QT_TRANSLATE_NOOP("catalogue", "only places that are open, suspended or closed")},
    Sentence{"cli.filter.typology", QT_TRANSLATE_NOOP("catalogue", "only places of this typology")},
    Sentence{"cli.filter.service", QT_TRANSLATE_NOOP("catalogue", "only places with this service")},
    Sentence{"cli.filter.from", QT_TRANSLATE_NOOP("catalogue", "only places whose “source” field is this")},
    Sentence{"cli.filter.saved",
             QT_TRANSLATE_NOOP("catalogue", "only places of the filter that the hub keeps as NAME")},
    Sentence{"cli.filter.perimeter", QT_TRANSLATE_NOOP("catalogue", "only places in the hub's own perimeter NAME")},
    Sentence{"cli.filter.visibility", QT_TRANSLATE_NOOP("catalogue", "only places that are public or internal")},
    Sentence{"cli.filter.public", QT_TRANSLATE_NOOP("catalogue", "only places for this public")},
    Sentence{"cli.filter.special_needs", QT_TRANSLATE_NOOP("catalogue", "only places that meet this special need")},
    Sentence{"cli.filter.cost", QT_TRANSLATE_NOOP("catalogue", "only places with this cost, such as Gratuit")},
    Sentence{"cli.filter.access", QT_TRANSLATE_NOOP("catalogue", "only places that are reached so")},
    Sentence{"cli.filter.support", QT_TRANSLATE_NOOP("catalogue", "only places with this mode of support")},
    Sentence{"cli.filter.programme", QT_TRANSLATE_NOOP("catalogue", "only places of this national programme")},
    Sentence{"cli.filter.label", QT_TRANSLATE_NOOP("catalogue", "only places with this label")},
    Sentence{"cli.filter.itinerance", QT_TRANSLATE_NOOP("catalogue", "only places that are Itinérant or Fixe")},
    Sentence{
        "cli.filter.open",
        QT_TRANSLATE_NOOP("catalogue", "only places open now, evening (after 18:00), saturday, sunday; or unsaid")},
    Sentence{"cli.filter.verified_over",
             QT_TRANSLATE_NOOP("catalogue", "only places verified over 6_months, 12_months, 24_months ago; or never")},
    Sentence{"cli.filter.starred", QT_TRANSLATE_NOOP("catalogue", "only starred places")},
    Sentence{"cli.filter.call_again", QT_TRANSLATE_NOOP("catalogue", "only places to call again, whose day has come")},
    Sentence{"cli.filter.changed_since", QT_TRANSLATE_NOOP("catalogue", "only places changed on this day or later")},
    Sentence{"cli.filter.with_errors", QT_TRANSLATE_NOOP("catalogue", "only places with errors")},
    Sentence{"cli.filter.with_warnings",
             QT_TRANSLATE_NOOP("catalogue", "only places with warnings (with --with-errors: either)")},
    Sentence{"cli.filter.without_coordinates",
             QT_TRANSLATE_NOOP("catalogue", "only places without coordinates of their own")},
    // %1 the value, %2 the option, %3 those that there are
    Sentence{"cli.filter.unknown_choice",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not a value of “%2”. There are: %3.")},
    Sentence{"cli.filter.no_saved", QT_TRANSLATE_NOOP("catalogue", "The hub keeps no filter named “%1”.")},
    Sentence{"cli.filter.no_perimeter", QT_TRANSLATE_NOOP("catalogue", "The hub has no perimeter named “%1”.")},
    Sentence{"cli.filter.places_only",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is a condition on places: these records do not have it.")},

    Sentence{"cli.check", QT_TRANSLATE_NOOP("catalogue", "Checks places against the national standard.")},
    Sentence{"cli.check.details",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "FILE is a file of places, or a hub, whose faults come with the place's id and are counted by rule.\n"
                 "Each fault is written with its line, its column, whether the standard refuses the value (error)\n"
                 "or it is doubtful (warning), and how to mend it. Exit code 2 when there are errors.\n"
                 "With --json: {\"file\",\"rows\",\"errors\",\"warnings\",\"faults\":[{\"line\",\"column\",\"field\",\n"
                 "\"value\",\"severity\",\"rule\",\"message\"}]}; a column of 0 means the row as a whole.\n"
                 "Of a hub: "
                 "{\"file\",\"faults\",\"places\",\"with_errors\",\"with_warnings\",\"rules\":{\"RULE\":places}}.")},
    Sentence{"cli.check.errors", QT_TRANSLATE_NOOP("catalogue", "errors only, no warnings")},
    Sentence{"cli.check.quiet", QT_TRANSLATE_NOOP("catalogue", "only the counts")},
    // %1 file, %2 rows, %3 errors, %4 warnings
    Sentence{"cli.check.summary", QT_TRANSLATE_NOOP("catalogue", "%1: rows: %2, errors: %3, warnings: %4.")},
    // %1 hub, %2 places, %3 with errors, %4 with warnings
    Sentence{"cli.check.hub_summary",
             QT_TRANSLATE_NOOP("catalogue", "%1: places: %2, with errors: %3, with warnings: %4.")},
    Sentence{"cli.check.rule", QT_TRANSLATE_N_NOOP("catalogue", "%1: %n place(s)")},
    Sentence{"cli.fix", QT_TRANSLATE_NOOP("catalogue", "Mends the faults of a rule in all places of a hub.")},
    Sentence{"cli.fix.details",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "RULE is a name that check writes, such as telephone.pattern. Values are written where\n"
                 "there is exactly one way to mend them, as one step: undo takes all of it back.\n"
                 "With --json: {\"changes\":[{\"id\",\"name\",\"fields\":{\"NAME\":{\"before\",\"after\"}}}],\n"
                 "\"places\",\"left\",\"dry_run\"}; left: places whose fault stays.")},
    Sentence{"cli.fix.dry_run", QT_TRANSLATE_NOOP("catalogue", "say what would change, and change nothing")},
    Sentence{"cli.fix.no_such_rule",
             QT_TRANSLATE_NOOP("catalogue", "No rule is called “%1”. “maillage-cli check HUB” names those that are "
                                            "broken.")},
    Sentence{"cli.fix.not_mendable",
             QT_TRANSLATE_NOOP("catalogue", "The faults of “%1” cannot be mended without looking at each place.")},
    Sentence{"cli.fix.done", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) mended.")},
    Sentence{"cli.fix.would", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) would be mended.")},
    Sentence{"cli.fix.left", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) must be mended one by one.")},
    Sentence{"cli.error", QT_TRANSLATE_NOOP("catalogue", "error")},
    Sentence{"cli.warning", QT_TRANSLATE_NOOP("catalogue", "warning")},

    Sentence{"cli.search", QT_TRANSLATE_NOOP("catalogue", "Finds places, organisations and people.")},
    Sentence{"cli.search.details",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "Every word of TEXT must begin a word of the record; case and accents do not count. The best\n"
                 "matches come first. Conditions leave only places, and can be combined; the same one given twice\n"
                 "means either. An empty TEXT finds all of them. Without --json each line is: id, kind, name, commune, "
                 "split by tabs.\n"
                 "With --json: [{\"id\",\"name\",\"commune\",\"code_postal\",\"kind\",\"uuid\"}].")},
    Sentence{"cli.search.limit", QT_TRANSLATE_NOOP("catalogue", "how many of each kind at most (50 by default)")},
    Sentence{"cli.info", QT_TRANSLATE_NOOP("catalogue", "Says what a hub holds.")},
    // %1 path, %2 version of the format
    Sentence{"cli.info.path", QT_TRANSLATE_NOOP("catalogue", "%1, format %2")},
    Sentence{"cli.info.places", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s)")},
    Sentence{"cli.info.people", QT_TRANSLATE_N_NOOP("catalogue", "%n person(s)")},
    Sentence{"cli.info.organisations", QT_TRANSLATE_N_NOOP("catalogue", "%n organisation(s)")},
    Sentence{"cli.info.links", QT_TRANSLATE_N_NOOP("catalogue", "%n link(s)")},
    Sentence{"cli.info.notes", QT_TRANSLATE_N_NOOP("catalogue", "%n note(s)")},
    Sentence{"cli.info.sources", QT_TRANSLATE_N_NOOP("catalogue", "%n source(s)")},
    Sentence{"cli.info.steps", QT_TRANSLATE_N_NOOP("catalogue", "%n step(s) of history")},
    Sentence{"cli.history", QT_TRANSLATE_NOOP("catalogue", "Says who changed what, and when, the latest first.")},
    Sentence{"cli.history.details",
             QT_TRANSLATE_NOOP(
                 "catalogue",
                 "ID as for “set”: one record only.\n"
                 "With --json: [{\"step\",\"at\",\"author\",\"kind\",\"label\",\"undone\",\n"
                 "\"changes\":[{\"kind\",\"name\",\"operation\",\"field\",\"before\",\"after\"}]}].\n"
                 "With --net: what became of the places from --since to --until, what was undone left\n"
                 "out; with --json too: {\"since\",\"until\",\"changes\":[{\"kind\",\"id\",\"name\",\"commune\",\n"
                 "\"code_insee\",\"fields\":[{\"field\",\"before\",\"after\"}],\"attached\":[{\"kind\",\"name\",\n"
                 "\"fields\"}]}]}, where kind is opened, closed, moved, renamed, changed or removed; attached are\n"
                 "stops and links with public organisations.")},
    Sentence{"cli.history.limit", QT_TRANSLATE_NOOP("catalogue", "how many steps at most (50 by default)")},
    Sentence{"cli.history.since", QT_TRANSLATE_NOOP("catalogue", "from that day on (2026-03-12)")},
    Sentence{"cli.history.until",
             QT_TRANSLATE_NOOP("catalogue", "up to that day, which counts too (today by default)")},
    Sentence{"cli.history.net",
             QT_TRANSLATE_NOOP("catalogue", "the net changes of the places since that day; asks for --since")},
    Sentence{"cli.history.net_needs_since",
             QT_TRANSLATE_NOOP("catalogue", "--net needs the day to begin with: --since 2026-03-12.")},
    Sentence{"cli.not_a_date",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is not a date. Write it as year-month-day: 2026-03-12.")},
    Sentence{"cli.net.opened", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) opened")},
    Sentence{"cli.net.closed", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) closed")},
    Sentence{"cli.net.moved", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) moved")},
    Sentence{"cli.net.renamed", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) renamed")},
    Sentence{"cli.net.changed", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) changed")},
    Sentence{"cli.net.removed", QT_TRANSLATE_N_NOOP("catalogue", "%n place(s) deleted")},
    Sentence{"cli.net.nothing", QT_TRANSLATE_NOOP("catalogue", "No place has changed from %1 to %2.")},
    // %1 commune, %2 name
    Sentence{"cli.net.place", QT_TRANSLATE_NOOP("catalogue", "%1: %2")},
    // %1 kind: stop or link, %2 name
    Sentence{"cli.net.attached", QT_TRANSLATE_NOOP("catalogue", "%1 “%2”")},
    // %1 field, %2 before, %3 after
    Sentence{"cli.net.field", QT_TRANSLATE_NOOP("catalogue", "%1: “%2” → “%3”")},
    // %1 kind, %2 the first record's name
    Sentence{"cli.history.added", QT_TRANSLATE_N_NOOP("catalogue", "added %n record(s) of kind %1: %2")},
    Sentence{"cli.history.removed", QT_TRANSLATE_NOOP("catalogue", "removed a record of kind %1: %2")},
    // %1 name, %2 field, %3 before, %4 after
    Sentence{"cli.history.changed", QT_TRANSLATE_NOOP("catalogue", "%1: %2: “%3” → “%4”")},
    Sentence{"cli.undo", QT_TRANSLATE_NOOP("catalogue", "Takes back the latest step.")},
    Sentence{"cli.undo.details", QT_TRANSLATE_NOOP("catalogue", "N: so many steps, one after the other.")},
    Sentence{"cli.redo", QT_TRANSLATE_NOOP("catalogue", "Brings back the step that was undone last.")},
    Sentence{"cli.redo.details", QT_TRANSLATE_NOOP("catalogue", "N: so many steps, one after the other.")},
    Sentence{"cli.restore",
             QT_TRANSLATE_NOOP("catalogue", "Brings a record back to an earlier version, a deleted one too.")},
    Sentence{
        "cli.restore.details",
        QT_TRANSLATE_NOOP(
            "catalogue",
            "ID as for “set”; a deleted record is found by the id or the UUID that it had. It comes back with the\n"
            "links, notes and stops that were deleted along with it, as far as their other end is there. That is\n"
            "one step: undo takes it back. With --json: {\"id\",\"kind\",\"changed\",\"was_deleted\"}.")},
    Sentence{"cli.restore.step",
             QT_TRANSLATE_NOOP("catalogue", "as it was after this step of “history” (a deleted record, by default, as "
                                            "it was when it was deleted)")},
    // %1 the record's name
    Sentence{"cli.restore.needs_step",
             QT_TRANSLATE_NOOP("catalogue", "“%1” is there. Say which version you want: --step N; “history” tells the "
                                            "steps.")},
    Sentence{"cli.restore.no_step", QT_TRANSLATE_NOOP("catalogue", "The history has no step %1.")},
    Sentence{"cli.restore.done", QT_TRANSLATE_NOOP("catalogue", "“%1” is back.")},
    Sentence{"cli.restore.same", QT_TRANSLATE_NOOP("catalogue", "“%1” is as it was then already.")},
    Sentence{"cli.print", QT_TRANSLATE_NOOP("catalogue", "Writes the map of a territory as PDF.")},
    Sentence{"cli.print.details",
             QT_TRANSLATE_NOOP("catalogue",
                               "The desktop program paints it, without opening a window; it must be installed.\n"
                               "Conditions leave only the places that meet all of them; the same one given twice\n"
                               "means either. The map says below its title what they are.")},
    Sentence{"cli.print.territory",
             QT_TRANSLATE_NOOP("catalogue", "reg:52, dep:49, epci:244900015, communes:49007,49328, or the name of an "
                                            "own perimeter of the hub")},
    Sentence{"cli.print.internal", QT_TRANSLATE_NOOP("catalogue", "internal places too")},
    Sentence{"cli.print.paper", QT_TRANSLATE_NOOP("catalogue", "size of the paper (A4 by default)")},
    Sentence{"cli.print.landscape", QT_TRANSLATE_NOOP("catalogue", "wider than high")},
    Sentence{"cli.print.title", QT_TRANSLATE_NOOP("catalogue", "title (by default, the territory's name)")},
    Sentence{"cli.print.needs_territory",
             QT_TRANSLATE_NOOP("catalogue", "Say which territory to print, for example --territory dep:49.")},
    Sentence{"cli.print.no_desktop",
             QT_TRANSLATE_NOOP("catalogue", "Painting a map needs the program “maillage”, which is neither beside "
                                            "this one nor on the PATH. Install it.")},
    // %1 program, %2 reason
    Sentence{"cli.print.failed", QT_TRANSLATE_NOOP("catalogue", "“%1” could not print (%2).")},

    Sentence{"cli.basemap",
             QT_TRANSLATE_NOOP("catalogue", "Describes, draws and makes basemap files (MBTiles, PMTiles).")},
    Sentence{"cli.basemap.details",
             QT_TRANSLATE_NOOP(
                 "catalogue", "info tells what a file holds. render draws vector tiles as they are seen on the map: as "
                              "a\n"
                              "picture, or as a PDF on A4. The desktop program does it, without opening a window; it "
                              "must\n"
                              "be installed. Without --bbox and --territory all of the file is drawn.\n"
                              "build makes one of an OpenStreetMap extract (.osm.pbf), without a network; the program\n"
                              "tilemaker must be installed. Interrupted, it leaves nothing behind.")},
    Sentence{"cli.basemap.out", QT_TRANSLATE_NOOP("catalogue", "the picture or PDF to write")},
    Sentence{"cli.basemap.bbox", QT_TRANSLATE_NOOP("catalogue", "south, west, north and east in degrees")},
    Sentence{"cli.basemap.territory",
             QT_TRANSLATE_NOOP("catalogue", "reg:52, dep:49, epci:244900015 or communes:49007,49328")},
    Sentence{"cli.basemap.style", QT_TRANSLATE_NOOP("catalogue", "how it looks (light by default)")},
    Sentence{"cli.basemap.width", QT_TRANSLATE_NOOP("catalogue", "of the picture (1200 by default)")},
    Sentence{"cli.basemap.title", QT_TRANSLATE_NOOP("catalogue", "what the basemap calls itself")},
    Sentence{"cli.basemap.boundaries",
             QT_TRANSLATE_NOOP("catalogue", "where to write the boundaries of its communes and larger territories")},
    Sentence{"cli.basemap.addresses", QT_TRANSLATE_NOOP("catalogue", "its addresses become an address file too")},
    Sentence{
        "cli.basemap.sea",
        QT_TRANSLATE_NOOP("catalogue",
                          "polygons of the sea, in degrees, where the coastlines of the extract are not good enough "
                          "(water-polygons of osmdata.openstreetmap.de)")},
    // %1 what was typed, %2 what there is
    Sentence{"cli.basemap.unknown", QT_TRANSLATE_NOOP("catalogue", "“basemap” cannot do “%1”. What it can do: %2.")},
    Sentence{"cli.basemap.arguments", QT_TRANSLATE_NOOP("catalogue", "“basemap %1” takes %2 file name(s).")},
    Sentence{"cli.basemap.not_for", QT_TRANSLATE_NOOP("catalogue", "“%1” means nothing to “basemap %2”.")},
    Sentence{"cli.basemap.needs_out",
             QT_TRANSLATE_NOOP("catalogue", "Say where to draw the basemap, for example --out carte.png.")},
    Sentence{"cli.basemap.no_style",
             QT_TRANSLATE_NOOP("catalogue", "There is no style “%1”. Choose light, dark, high-contrast or print.")},
    // %1 path, %2 the file's own title
    Sentence{"cli.basemap.info.name", QT_TRANSLATE_NOOP("catalogue", "“%1”: %2")},
    Sentence{"cli.basemap.info.vector", QT_TRANSLATE_NOOP("catalogue", "Vector tiles, laid out as %1")},
    Sentence{"cli.basemap.info.pictures", QT_TRANSLATE_NOOP("catalogue", "Pictures (%1)")},
    Sentence{"cli.basemap.info.zooms", QT_TRANSLATE_NOOP("catalogue", "Zooms %1 to %2")},
    Sentence{"cli.basemap.info.bounds", QT_TRANSLATE_NOOP("catalogue", "South, west, north, east: %1")},
    Sentence{"cli.basemap.info.layers", QT_TRANSLATE_NOOP("catalogue", "Layers: %1")},
    Sentence{"cli.basemap.info.attribution", QT_TRANSLATE_NOOP("catalogue", "Data: %1")},
    Sentence{"cli.basemap.info.no_attribution",
             QT_TRANSLATE_NOOP("catalogue", "The file does not say who made its data.")},
    Sentence{"cli.basemap.info.no_sea",
             QT_TRANSLATE_NOOP("catalogue",
                               "It does not say where the sea is: the outlines that come with Maillage show "
                               "it.")},

    // %1 what was typed, %2 the command or kind of record, %3 the nearest name
    Sentence{"cli.unknown_command",
             QT_TRANSLATE_NOOP("catalogue", "There is no command “%1”. See “maillage-cli --help”.")},
    Sentence{"cli.unknown_command_near",
             QT_TRANSLATE_NOOP("catalogue", "There is no command “%1”. Did you mean “%2”?")},
    Sentence{"cli.unknown_option", QT_TRANSLATE_NOOP("catalogue", "“%2” has no option “%1”.")},
    Sentence{"cli.unknown_option_near", QT_TRANSLATE_NOOP("catalogue", "“%2” has no option “%1”. Did you mean “%3”?")},
    Sentence{"cli.option_needs_value", QT_TRANSLATE_NOOP("catalogue", "“%1” needs a value: %2.")},
    Sentence{"cli.option_takes_no_value", QT_TRANSLATE_NOOP("catalogue", "“%1” takes no value.")},
    Sentence{"cli.bad_value", QT_TRANSLATE_NOOP("catalogue", "“%1” takes one of: %2.")},
    Sentence{"cli.too_few", QT_TRANSLATE_NOOP("catalogue", "Something is missing. Write: maillage-cli %1")},
    Sentence{"cli.too_many", QT_TRANSLATE_NOOP("catalogue", "“%2” is too much. Write: maillage-cli %1")},
    Sentence{"cli.see_help", QT_TRANSLATE_NOOP("catalogue", "See “maillage-cli %1 --help”.")},
    Sentence{"cli.unknown_language", QT_TRANSLATE_NOOP("catalogue", "There is no language “%1”. Choose fr or en.")},
    Sentence{
        "cli.unknown_kind",
        QT_TRANSLATE_NOOP("catalogue", "“%1” is no kind of record. Choose place, person, organisation, link or note.")},
    Sentence{"cli.unknown_kind_near", QT_TRANSLATE_NOOP("catalogue", "“%1” is no kind of record. Did you mean “%2”?")},
    Sentence{"cli.unknown_field_near",
             QT_TRANSLATE_NOOP("catalogue", "A record of kind “%2” has no field “%1”. Did you mean “%3”?")},
    Sentence{"cli.not_a_field_value", QT_TRANSLATE_NOOP("catalogue", "“%1” is not of the form FIELD=VALUE.")},
    Sentence{"cli.field_twice", QT_TRANSLATE_NOOP("catalogue", "The field “%1” is given twice.")},
    Sentence{"cli.needs_name",
             QT_TRANSLATE_NOOP("catalogue", "A record of kind “%1” needs a name: nom=… for a place, name=… for an "
                                            "organisation, family_name=… or given_name=… for a person.")},
    Sentence{"cli.not_a_count", QT_TRANSLATE_NOOP("catalogue", "“%1” is not a number of one or more.")},
    // %1 what was typed, %2 the records
    Sentence{"cli.ambiguous_record",
             QT_TRANSLATE_NOOP("catalogue", "Several records are meant by “%1”: %2. Name one by its UUID.")},
};

} // namespace

std::span<const Sentence> cliSentences() {
    return sentences;
}

} // namespace maillage
